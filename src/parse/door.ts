import { InputError, type Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/inputs.ts";
import { cleanText, type Unclean } from "../text/clean.ts";

/** Kinds of character that are told of in one file: more of them say only that it is no text. */
const MOST = 20;

/** The text of a document as everything behind this door may take it, with a warning for each kind of character that was changed. */
export interface AdmittedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The only way of a document's text into the program. Throws an `InputError` with the place of every character that cannot stand
 * in a document.
 */
export function admitDocument({ path, text }: SourceFile): AdmittedText {
  const plain = text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
  refuseTooLong(path, plain);
  const { text: cleaned, unclean } = cleanText(plain);
  const refused = unclean.filter(({ replacement }) => replacement === null);
  if (refused.length > 0) {
    throw new InputError(refused.slice(0, MOST).map((one) => problem(path, plain, one, "text/refused", "error")));
  }
  return {
    text: cleaned,
    diagnostics: unclean.slice(0, MOST).map((one) => problem(path, plain, one, "text/cleaned", "warning")),
  };
}

/**
 * Lines with words, and bars between cells, of the longest document: the longest plans with their annexes have some 3,000 lines. A
 * text of more is a list of data, or was made to keep the program busy; every line becomes a passage with a page of its own in mind.
 */
const LONGEST = { lines: 10_000, cells: 100_000 } as const;

function refuseTooLong(file: string, text: string): void {
  let [lines, cells] = [0, 0];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    lines += 1;
    if (line.includes("|")) cells += line.split("|").length;
    if (lines <= LONGEST.lines && cells <= LONGEST.cells) continue;
    const params = lines > LONGEST.lines ? { most: LONGEST.lines, of: "lines" } : { most: LONGEST.cells, of: "cells" };
    throw new InputError([{ rule: "text/too-long", severity: "error", file, line: index + 1, column: 1, params }]);
  }
}

/** As `admitDocument`, for data that people write into fields: nothing in it is changed, and what would be is refused. */
export function admitData({ path, text }: Pick<SourceFile, "path" | "text">): string {
  const { unclean } = cleanText(text);
  if (unclean.length > 0) {
    throw new InputError(unclean.slice(0, MOST).map((one) => problem(path, text, one, "text/refused", "error")));
  }
  return text;
}

/** The first character of a value that cannot stand in data, in whatever way it was written; null when there is none. */
export function refusedIn(value: string): string | null {
  return cleanText(value).unclean.find(({ replacement }) => replacement === null)?.code ?? null;
}

/** A value of a field on one line: tabs and ends of lines become spaces, those at its ends go. */
export function onOneLine(value: string): string {
  return value
    .replaceAll(/^[\t\n\v\f\r\u0085\u2028\u2029]+|[\t\n\v\f\r\u0085\u2028\u2029]+$/gu, "")
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, " ");
}

function problem(
  file: string,
  text: string,
  { code, offset, times, replacement }: Unclean,
  rule: string,
  severity: Diagnostic["severity"],
): Diagnostic {
  const before = text.slice(0, offset).split("\n");
  const params = { code, times, replacement: replacement ?? "" };
  return { file, line: before.length, column: before.at(-1)!.length + 1, rule, severity, params };
}
