import { planAnalyser } from "../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../src/corpus/data.ts";
import { readDocuments } from "../../src/corpus/documents.ts";
import { Problems } from "../../src/corpus/problems.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { madeUpPlan } from "../golden/madeUpPlan.ts";

/** Texts that no author writes and that a file may hold: what is repeated, by name. */
function hostileTexts(words: string): Readonly<Record<string, string>> {
  return {
    "short lines": "xây\n\n",
    "short lines in one block": "xây\n",
    "opening brackets": "(",
    "brackets in words": "(xây (",
    dots: ".",
    "dots apart": ". ",
    "cells of one row": "|a",
    rows: "| a | b |\n",
    stars: "*",
    "stars apart": "** xây",
    tags: "<b a",
    capitals: "A",
    "sentences of a letter": "A. ",
    "nested lists": "a) xây:\n1. xây:\n",
    "one number again": "1. Xây nhà.\n",
    footnotes: "Xây nhà[^1]\n\n[^1]: Ghi\n\n",
    "raised figures": "nhà1 ",
    "raised tags": "nhà<sup>1</sup> ",
    "documents to carry out": "Thực hiện Kế hoạch số 12/KH-UBND ngày 01/02/2024, ",
    "spaces of a date": "ngày    ",
    appendices: "(Phụ lục 1) ",
    "signatures and appendices": "Nơi nhận:\nPHỤ LỤC 1\n",
    "numbers of documents": "số 12/KH-UBND ",
    "combining marks": "e\u0301\u0302",
    "numbered headings": "I. MỤC ĐÍCH\n\n",
    "opening square brackets": "[",
    pictures: "![a",
    underscores: "_",
    "underscores in words": "_xây _",
    backslashes: "\\",
    ampersands: "&a;",
    "quotation marks": "“xây",
    colons: "xây: ",
    semicolons: "xây; ",
    commas: "xây, ",
    dashes: "-",
    "dashes apart": "- ",
    slashes: "1/",
    figures: "1",
    "figures joined by points": "1.",
    "figures apart": "1 ",
    "figures with commas": "1,",
    years: "năm 2024 - 2025 ",
    percent: "đạt 100% ",
    carets: "^",
    "notes in brackets": "[^1] ",
    "one long word": "xây",
    "spaces in a line": "a                                                               ",
    tabs: "a\t\t\t\t\t\t\t\t",
    "agencies in a row": "Sở Xây dựng, ",
    "agencies that lead": "Sở Xây dựng chủ trì, phối hợp với ",
    articles: "Điều 1. ",
    "capitals apart": "A B ",
    "names of documents": "Kế hoạch thực hiện Nghị quyết ",
    "assessments in one clause": "còn thiếu cầu đường ",
    "short brackets": "xây (cầu) ",
    "deep quotations": ">",
    "heading marks": "#",
    "covered cells": "|^^",
    "words of the lexicon": words,
    "words of the lexicon in one clause": words.replaceAll(/[.;,]/gu, ""),
  };
}

/** Characters of the texts that are timed. */
const SIZES = [65_536, 262_144, 1_048_576] as const;
/** Seconds of processor time that a megabyte of any text may take. */
const LIMIT = 3;
/** Growth that counts as linear: time as the size to this power. Short times are not compared, they are mostly noise. */
const EXPONENT = 1.1;
const SHORTEST = 0.3;

/** Times the whole analysis of hostile texts; true when all are within the limits. `only` names one. */
export function benchHostile(inputs: Inputs, only: string | undefined): boolean {
  const problems = new Problems();
  const documents = readDocuments(inputs, problems);
  const data = readCuratedData(inputs, documents?.reference, problems);
  if (!data) throw new Error("invalid inputs: the bench needs a corpus that builds");
  const analyse = planAnalyser(data.reference, data.knowledge);
  const phrases = Object.values(data.knowledge.lexicon?.provisions ?? {}).flatMap((entries) =>
    entries.flatMap((entry) => entry.phrases),
  );
  const words = `${phrases
    .slice(0, 60)
    .join(", ")
    .replaceAll(/[[\]()|…]|\.\./gu, " ")}; `;
  let passed = true;
  console.log(
    `Seconds of processor time; the limit is ${LIMIT} s for a megabyte, and growth to the power of ${EXPONENT}.`,
  );
  for (const [name, piece] of Object.entries(hostileTexts(words))) {
    if (only !== undefined && only !== name) continue;
    const { times, refused } = timesOf(piece, (body) => analyse(parseDocument(madeUpPlan(`I. NHIỆM VỤ\n\n${body}`))));
    const growth = exponentOf(times);
    const good = times.length === SIZES.length && times.at(-1)! <= LIMIT && (growth === null || growth <= EXPONENT);
    passed &&= good;
    const shown = times.map((time) => time.toFixed(2).padStart(8)).join("");
    const ending = refused === null ? "" : `  refused from ${refused / 1024} KB on`;
    console.log(
      `${good ? "ok  " : "SLOW"} ${name.padEnd(36)}${shown}  ${growth === null ? "" : growth.toFixed(2)}${ending}`,
    );
  }
  return passed;
}

interface Times {
  readonly times: readonly number[];
  /** The least size that was refused; null where none was. */
  readonly refused: number | null;
}

/** Processor time for each size; sizes after one that is too slow are left out. A text that is refused counts like any other. */
function timesOf(piece: string, analyse: (body: string) => unknown): Times {
  const times: number[] = [];
  let refused: number | null = null;
  for (const size of SIZES) {
    const body = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const before = process.cpuUsage();
    try {
      analyse(body);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused ??= size;
    }
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000_000);
    if (times.at(-1)! > LIMIT) break;
  }
  return { times, refused };
}

/** The power of the size with which time grew between the two largest; null where the times are too short to tell. */
function exponentOf(times: readonly number[]): number | null {
  const [before, last] = times.slice(-2);
  if (before === undefined || last === undefined || before < SHORTEST) return null;
  const [small, large] = SIZES.slice(times.length - 2, times.length);
  return Math.log(last / before) / Math.log(large! / small!);
}
