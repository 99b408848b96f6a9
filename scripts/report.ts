import path from "node:path";
import type { Corpus } from "../src/model/corpus.ts";
import { InputError, type Diagnostic } from "../src/model/diagnostic.ts";
import { isTogether } from "../src/model/totals.ts";
import { formatDiagnostic } from "../src/model/messages.ts";
import { plural } from "../src/strings/en/numbers.ts";
import { codeOf } from "../src/text/clean.ts";
import { describeFault, foreseen } from "./failure.ts";
import { shown, type Folders } from "./folders.ts";
import { inputPath, readInputs } from "./inputs.ts";
import { isDebugging } from "./options.ts";

/** What a build tells of its inputs and its site: warnings, a line each, a summary by name, and the page to open. */
export interface Told {
  readonly warnings: readonly string[];
  readonly summary: Readonly<Record<string, string | number>>;
  readonly open: string;
}

/** Prints what a build told. `milliseconds` is what it took. */
export function reportBuild({ warnings, summary, open }: Told, milliseconds: number): void {
  for (const warning of warnings) console.warn(`warning  ${warning}`);
  const lines = { ...summary, time: `${(milliseconds / 1000).toFixed(1)} s`, open };
  for (const [name, value] of Object.entries(lines)) console.log(`${name.padEnd(11)}${value}`);
}

/** What a build tells. `standIns` are the characters that pictures show otherwise, with what they show. */
export function describeBuild(corpus: Corpus, standIns: ReadonlyMap<string, string>, folders: Folders): Told {
  const documents = [corpus.reference.document, ...corpus.plans.map((plan) => plan.document)];
  const count = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const apart = corpus.plans.filter((plan) => !isTogether(plan)).length;
  const summary = {
    documents: `${documents.length} (the reference and ${corpus.plans.length} ${plural(corpus.plans.length, "plan")}${apart === 0 ? "" : `, ${apart} of them outside the totals`})`,
    read: readingSummary(corpus),
    units: count(documents.map((document) => document.units.length)),
    provisions: count(corpus.reference.points.map((point) => point.provisions.length)),
    alignments: count(corpus.plans.map((plan) => plan.alignments.length)),
    warnings: corpus.diagnostics.length,
    version: `${corpus.date}, ${corpus.inputs.slice(0, 8)}`,
  };
  return {
    warnings: [...describeStandIns(standIns, folders), ...describeWarnings(corpus.diagnostics, folders)],
    summary,
    open: shown(path.join(folders.out, "index.html")),
  };
}

/** Warnings of one kind that a build prints: many plans bring the same one many times over, and others drown among them. */
const MOST_OF_KIND = 5;

/** A line for each warning, in order; of a kind with many the first ones, and behind them how many more there are. */
export function describeWarnings(warnings: readonly Diagnostic[], folders: Folders): readonly string[] {
  const counts = new Map<string, number>();
  const numbers = warnings.map(({ rule }) => {
    const number = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, number);
    return number;
  });
  return warnings.flatMap((warning, index) => {
    if (numbers[index]! > MOST_OF_KIND) return [];
    const line = located(warning, folders);
    const more = numbers[index] === MOST_OF_KIND ? counts.get(warning.rule)! - MOST_OF_KIND : 0;
    return more > 0 ? [line, `${more} more of this kind; npm run check, given the same folders, prints all.`] : [line];
  });
}

/** `2 whole, 1 in part (binh-an-12-kh-ubnd: truncated), 1 not read (an-hai: no-tasks)`: what became of the texts of the plans. */
export function readingSummary({ plans }: Pick<Corpus, "plans">): string {
  const words = { whole: "whole", "in-part": "in part", "not-read": "not read" } as const;
  const parts = (["whole", "in-part", "not-read"] as const).flatMap((state) => {
    const found = plans.filter(({ coverage }) => coverage.reading.state === state);
    if (found.length === 0) return [];
    const named = found.slice(0, MOST_NAMED).map(({ document, coverage }) => {
      const reasons = new Set(coverage.reading.gaps.map(({ reason }) => reason));
      return `${document.meta.id}: ${[...reasons].join(", ")}`;
    });
    const more = found.length > named.length ? [`${found.length - named.length} more`] : [];
    return [`${found.length} ${words[state]}${state === "whole" ? "" : ` (${[...named, ...more].join("; ")})`}`];
  });
  return parts.join(", ");
}

/** Plans that a summary names one by one. */
const MOST_NAMED = 5;

/** Where the inputs have characters that the fonts of pictures lack, and what pictures show instead. */
function describeStandIns(standIns: ReadonlyMap<string, string>, folders: Folders): readonly string[] {
  if (standIns.size === 0) return [];
  const { documents, data } = readInputs(folders);
  return [...standIns].map(([character, instead]) => {
    const file = [...documents, ...data].find(({ text }) => text.includes(character));
    const before = file?.text.slice(0, file.text.indexOf(character)).split("\n") ?? [];
    const place = file ? `${inputPath(file.path, folders)}:${before.length}:${before.at(-1)!.length + 1}  ` : "";
    const does = instead === "" ? "leave it out" : `show “${instead}” instead`;
    return `${place}No font of the figures has the character ${character} (${codeOf(character)}): pictures ${does}.`;
  });
}

/** Prints why a command failed, as `describeFailure` has it. The stack of calls follows with `--debug` only. */
export function reportFailure(error: unknown, folders?: Folders): void {
  console.error(describeFailure(error, folders));
  if (isDebugging()) console.error(error);
}

/**
 * Why a command failed: one line for each thing that its user can mend, one for a fault of the program. `folders` says where
 * inputs stand, where a command has any.
 */
export function describeFailure(error: unknown, folders?: Folders): string {
  if (!(error instanceof InputError && folders)) return `error  ${foreseen(error) ?? describeFault(error)}`;
  const lines = error.diagnostics.map((diagnostic) => `error  ${located(diagnostic, folders)}`);
  return [
    ...lines,
    `${lines.length} ${plural(lines.length, "problem")} in the inputs; ${shown(folders.out)} is left as it was.`,
  ].join("\n");
}

/** The message with the path of the file as a person would open it. */
export function located(diagnostic: Diagnostic, folders: Folders): string {
  return formatDiagnostic({ ...diagnostic, file: inputPath(diagnostic.file, folders) });
}
