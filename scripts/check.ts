import { auditLexicon } from "../src/align/audit.ts";
import { checkLexicon, type PhraseProblem } from "../src/align/check.ts";
import { readCuratedData } from "../src/corpus/data.ts";
import { Problems } from "../src/corpus/problems.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Inputs } from "../src/model/inputs.ts";
import { analyse } from "./analyse.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, type Folders } from "./folders.ts";
import { inputPath, readInputs } from "./inputs.ts";
import { readOptions } from "./options.ts";
import { located, reportFailure } from "./report.ts";

/**
 * `npm run check [-- --unused --audit --documents D --data D]`: what is amiss in documents and data, without building the site: every
 * warning, reviews that are stale, phrases of the lexicon that repeat others or never count. `--unused` lists those that
 * stand in no plan too; `--audit` those that stand in one plan alone and whose note names no law or decision. Ends with exit code 1 when something would stop a build.
 */
async function main(): Promise<void> {
  const { unused, audit, ...given } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    unused: { type: "boolean", default: false },
    audit: { type: "boolean", default: false },
  });
  const folders = resolveFolders(given);
  try {
    const inputs = readInputs(folders);
    const corpus = await analyse(folders, { inputs });
    const phrases = phraseProblems(corpus, inputs);
    reportWarnings(corpus, folders);
    reportPhrases(phrases, folders, unused);
    if (audit) reportLone(corpus, inputs);
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
  const alone = (line: string): boolean => line.trim().replaceAll(/^- |["']/gu, "") === phrase.replaceAll(/["']/gu, "");
  const listed = (line: string): boolean => /^\s*-?\s*phrases:/u.test(line) && line.includes(phrase);
  const holds = (line: string): boolean => alone(line) || listed(line);
  return start + 2 + (kind === "repeated" ? own.findLastIndex(holds) : own.findIndex(holds));
}

function reportWarnings({ diagnostics }: Corpus, folders: Folders): void {
  heading(`Documents and data: ${diagnostics.length} ${diagnostics.length === 1 ? "warning" : "warnings"}`);
  for (const diagnostic of diagnostics) console.log(located(diagnostic, folders));
}

const said: Readonly<Record<PhraseProblem["kind"], string>> = {
  repeated: "says what another phrase of the provision says already",
  shadowed: "never counts: a longer phrase takes its words wherever it stands",
  held: "is kept from counting by its own conditions wherever it stands",
  unused: "stands in no task of these plans",
};

function reportPhrases(problems: readonly LocatedProblem[], folders: Folders, unused: boolean): void {
  const count = (kind: PhraseProblem["kind"]): number => problems.filter((problem) => problem.kind === kind).length;
  const kinds = ["repeated", "shadowed", "held", "unused"] as const;
  heading(`Lexicon: ${kinds.map((kind) => `${count(kind)} ${kind}`).join(", ")}`);
  for (const { kind, provision, phrase, at, file, line } of problems) {
    if ((kind === "unused" || kind === "held") && !unused) continue;
    const where = at ? ` (first in ${at.plan}, ${at.unit})` : "";
    console.log(`${inputPath(file, folders)}:${line}  "${phrase}" (${provision}) ${said[kind]}${where}.`);
  }
  if (!unused && count("unused") + count("held") > 0) {
    console.log("Held and unused phrases are knowledge for other places and for plans to come; --unused lists them.");
  }
}

/** Phrases that may be one text's own wording, each with the note that is to say otherwise. */
function reportLone({ plans, reference }: Corpus, inputs: Inputs): void {
  const data = readCuratedData(inputs, reference.document, new Problems());
  const documents = plans.map(({ document }) => document);
  const lone = data ? auditLexicon(documents, reference, data.knowledge) : [];
  heading(
    `Audit: ${lone.length} phrases stand in one of ${documents.length} plans alone, with no law or decision named`,
  );
  for (const { provision, phrase, note, at } of lone)
    console.log(`${provision}  "${phrase}" (${at.plan}, ${at.unit}): ${note}`);
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

await runCommand(main);
