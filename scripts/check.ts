import { checkLexicon, type PhraseProblem } from "../src/align/check.ts";
import { readCuratedData } from "../src/corpus/data.ts";
import { Problems } from "../src/corpus/problems.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Inputs } from "../src/model/inputs.ts";
import { analyse } from "./analyse.ts";
import { resolveFolders, type Folders } from "./folders.ts";
import { inputPath, readInputs } from "./inputs.ts";
import { readOptions } from "./options.ts";
import { located, reportFailure } from "./report.ts";

/**
 * `npm run check [-- --unused --documents D --data D]`: what is amiss in documents and data, without building the site: every
 * warning, reviews that are stale, phrases of the lexicon that repeat others or never count. `--unused` lists those that
 * stand in no plan too. Ends with exit code 1 when something would stop a build.
 */
async function main(): Promise<void> {
  const { unused, ...given } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    unused: { type: "boolean", default: false },
  });
  const folders = resolveFolders(given);
  try {
    const corpus = await analyse(folders);
    const phrases = phraseProblems(corpus, readInputs(folders));
    reportWarnings(corpus, folders);
    reportPhrases(phrases, folders, unused);
    reportReviews(corpus);
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

interface LocatedProblem extends PhraseProblem {
  readonly file: string;
  readonly line: number;
}

function phraseProblems(corpus: Corpus, inputs: Inputs): readonly LocatedProblem[] {
  const { reference } = corpus;
  const data = readCuratedData(inputs, reference.document, new Problems());
  const file = inputs.data.find(({ path }) => path === `lexicon/${reference.document.meta.id}.yml`);
  if (!data || !file) return [];
  const documents = corpus.plans.map(({ document }) => document);
  const lines = file.text.split("\n");
  return checkLexicon(documents, reference, data.knowledge).map((problem) => ({
    ...problem,
    file: file.path,
    line: lineOf(lines, problem),
  }));
}

/** The line under the provision's key on which the phrase stands; a repeated one stands last. */
function lineOf(lines: readonly string[], { kind, provision, phrase }: PhraseProblem): number {
  const start = lines.findIndex((line) => line.trim().replaceAll(/["']/gu, "") === `${provision}:`);
  const after = lines.findIndex((line, index) => index > start && /^\s*["']?\d+\.\d+["']?:\s*$/u.test(line));
  const own = lines.slice(start + 1, after === -1 ? undefined : after);
  const holds = (line: string): boolean => line.includes(phrase);
  return start + 2 + (kind === "repeated" ? own.findLastIndex(holds) : own.findIndex(holds));
}

function reportWarnings({ diagnostics }: Corpus, folders: Folders): void {
  heading(`Documents and data: ${diagnostics.length} ${diagnostics.length === 1 ? "warning" : "warnings"}`);
  for (const diagnostic of diagnostics) console.log(located(diagnostic, folders));
}

const said: Readonly<Record<PhraseProblem["kind"], string>> = {
  repeated: "says what another phrase of the provision says already",
  shadowed: "stands in a plan and never counts: its neighbours or a longer phrase forbid it",
  unused: "stands in no task of these plans",
};

function reportPhrases(problems: readonly LocatedProblem[], folders: Folders, unused: boolean): void {
  const count = (kind: PhraseProblem["kind"]): number => problems.filter((problem) => problem.kind === kind).length;
  heading(`Lexicon: ${count("repeated")} repeated, ${count("shadowed")} shadowed, ${count("unused")} unused`);
  for (const { kind, provision, phrase, file, line } of problems) {
    if (kind === "unused" && !unused) continue;
    console.log(`${inputPath(file, folders)}:${line}  "${phrase}" (${provision}) ${said[kind]}.`);
  }
  if (!unused && count("unused") > 0) {
    console.log("Unused phrases are knowledge for plans to come; --unused lists them.");
  }
}

function reportReviews({ plans }: Corpus): void {
  heading("Reviews");
  for (const { document, coverage, verdicts } of plans) {
    const dropped = verdicts.filter(({ status }) => status !== "applied").length;
    const note = dropped === 0 ? "" : `, ${dropped} not applied (see above)`;
    console.log(`${document.meta.id}: ${coverage.reviewed}/${coverage.cells.length} provisions reviewed${note}`);
  }
}

function heading(text: string): void {
  console.log(`\n== ${text}`);
}

await main();
