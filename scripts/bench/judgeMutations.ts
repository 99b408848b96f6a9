import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import { ancestorsOf } from "../../src/model/document.ts";
import type { SourceFile } from "../../src/model/inputs.ts";
import { normalise } from "../../src/text/normalise.ts";
import { syllableKeys, syllables } from "../../src/text/syllables.ts";
import { mutate } from "./mutations.ts";

/** What went wrong with one changed plan. */
export interface Breach {
  readonly seed: number;
  readonly plan: string;
  readonly mutations: readonly string[];
  readonly kind: "crash" | "words" | "absent";
  readonly details: string;
}

/** A plan as it is, with what the analysis says of it. */
export interface Undamaged {
  readonly file: SourceFile;
  readonly analysed: AnalysedPlan;
}

/**
 * Judges the plan under the change numbered `seed`: the analysis refuses it or keeps every syllable, and says of no provision that
 * it is absent that it does not say of the undamaged plan, unless words that took it up, or a heading above them, are gone.
 */
export function judgeMutation(
  { file, analysed: before }: Undamaged,
  seed: number,
  analyse: (file: SourceFile) => AnalysedPlan,
): readonly Breach[] {
  const start = file.text.indexOf("\n---\n", 3) + 5;
  const { body, names } = mutate(file.text.slice(start), seed);
  const breach = (kind: Breach["kind"], details: string): readonly Breach[] => [
    { seed, plan: file.path, mutations: names, kind, details },
  ];
  try {
    const after = analyse({ ...file, text: file.text.slice(0, start) + body });
    const lost = lostWords(after);
    if (lost !== null) return breach("words", lost);
    const gone = newlyAbsent(before, after);
    return gone.length === 0 ? [] : breach("absent", gone.join(", "));
  } catch (error) {
    return error instanceof InputError ? [] : breach("crash", String(error));
  }
}

/** Where the units and the body differ first, in syllables; null where they have the same. */
function lostWords({ document }: AnalysedPlan): string | null {
  const written = keysOf(document.units.map(({ marker, text }) => `${marker ?? ""} ${text}`).join("\n"));
  const body = keysOf(withoutMarks(document.body));
  const at = body.findIndex((key, index) => key !== written[index]);
  // A mark in the middle of a word parts it in one reading and not in the other: no letter is lost.
  const letters = (text: string): string => syllablesOf(text).join("");
  const units = document.units.map(({ marker, text }) => `${marker ?? ""} ${text}`).join("\n");
  if (letters(withoutMarks(document.body)) === letters(units)) return null;
  return `${body.slice(Math.max(0, at - 3), at + 5).join(" ")} / ${written.slice(Math.max(0, at - 3), at + 5).join(" ")}`;
}

/** Tags and stars that parse as marks hold letters and part words. */
function withoutMarks(body: string): string {
  return body
    .replaceAll(/<\/?(?:sup|sub|u|b|i|s|em|strong|span|font)\b[^>]*>|\*/giu, "")
    .replaceAll(/<br\b[^>]*>/giu, "\n");
}

/** Syllables as they are written: keys unify spellings of a whole syllable, and of no half of one. */
function syllablesOf(text: string): readonly string[] {
  const plain = normalise(text).toLowerCase();
  return syllables(plain).map(({ start, end }) => plain.slice(start, end));
}

/** Syllables by their keys. */
function keysOf(text: string): readonly string[] {
  return syllableKeys(normalise(text));
}

/** Provisions absent after the change and not before, though words that took them up still stand in the text, in a passage as they were. */
function newlyAbsent(before: AnalysedPlan, after: AnalysedPlan): readonly string[] {
  const state = new Map(before.coverage.cells.map((cell) => [cell.provision, cell.state]));
  const absent = after.coverage.cells.filter(
    (cell) => cell.state === "absent" && state.get(cell.provision) !== "absent",
  );
  if (absent.length === 0) return [];
  const there = ` ${keysOf(after.document.body).join(" ")} `;
  const units = new Map(before.document.units.map((unit) => [unit.id, unit]));
  // What a passage says is said under its headings: where one of them is gone, words are gone.
  const stands = (id: string): boolean => {
    const unit = units.get(id)!;
    const path = [unit, ...ancestorsOf(unit, units)];
    return path.every(({ text }) => there.includes(` ${keysOf(text).join(" ")} `));
  };
  return absent.flatMap(({ provision }) => {
    const stood = before.alignments.filter((alignment) => alignment.provision === provision);
    const kept = stood.find(({ unit }) => stands(unit));
    return kept ? [`${provision} (${kept.unit})`] : [];
  });
}
