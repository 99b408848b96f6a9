import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aligner, type PlanAlignment } from "../src/align/align.ts";
import { readCuratedData, type CuratedData } from "../src/corpus/data.ts";
import { readDocuments } from "../src/corpus/documents.ts";
import { Problems } from "../src/corpus/problems.ts";
import { addErrors, countErrors } from "../src/study/errors.ts";
import {
  evaluateCorpus,
  listHeadings,
  listOutcomes,
  type EvaluatedPlan,
  type Outcome,
} from "../src/evaluate/evaluate.ts";
import type { Document } from "../src/model/document.ts";
import type { Agreement, Evaluation, MethodScore, Score } from "../src/model/evaluation.ts";
import { certaintyOf, type Certainty } from "../src/model/certainty.ts";
import { evaluateRegister } from "../src/evaluate/register.ts";
import { registerFields } from "../src/model/evaluation.ts";
import { registerReader } from "../src/register/read.ts";
import { prepare } from "../src/align/prepare.ts";
import { fitCalibration, judgePairs } from "../src/study/calibration.ts";
import { labelledPlans } from "../src/study/labelled.ts";
import { studyAblation, studyBaselines, studyCalibration } from "../src/study/study.ts";
import { printStudy } from "../src/study/record.ts";
import { buildCorpus } from "../src/pipeline.ts";
import { rated } from "../src/views/method.ts";
import { wilson } from "../src/text/interval.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, shown } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import { sha256 } from "../site/sha256.ts";
import { readOptions } from "./options.ts";
import { reportFailure } from "./report.ts";

/**
 * npm run evaluate -- [--errors] [--calibration] [--ablation] [--record] [--register] [--no-lexicon] [--documents D] [--data D]
 *
 * Measures the method on the labelled plans of the data folder: per plan and point, with baselines; `--errors` lists each
 * miss and false hit, and counts them by kind and by what caused them; `--ablation` what each rule adds. `--calibration` says how often matches of each tenth of the score
 * are right, and which knots these plans would give `calibration.yml`. `--record` writes baselines and calibration into the data folder's `study.json`, for the method page. `--register` measures the
 * register of tasks instead. `--no-lexicon` measures what is found without one.
 */
function main(): void {
  const values = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    errors: { type: "boolean", default: false },
    calibration: { type: "boolean", default: false },
    ablation: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    register: { type: "boolean", default: false },
    "no-lexicon": { type: "boolean", default: false },
  });
  const folders = resolveFolders(values);
  try {
    const inputs = readInputs(folders);
    const problems = new Problems();
    const documents = readDocuments(inputs, problems);
    const curated = readCuratedData(inputs, documents?.reference, problems);
    problems.throwIfAny();
    if (!documents || !curated) return;
    const data = values["no-lexicon"] ? { ...curated, knowledge: { ...curated.knowledge, lexicon: null } } : curated;
    if (values.register) {
      reportRegister([documents.reference, ...documents.plans], data);
      return;
    }
    if (values.calibration) reportCalibration(documents.plans, data);
    else report(documents.plans, data, values);
    if (values.record) record(documents.plans, data, buildCorpus(inputs, { sha256 }).inputs, folders.data);
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

type JudgedPlan = EvaluatedPlan & PlanAlignment;

interface EvaluateOptions {
  readonly errors: boolean;
  readonly ablation: boolean;
}

/** What the first runs on unseen texts gave, with the intervals that the pages show. */
function reportFirstRuns({ measuredOnce }: CuratedData): void {
  if (measuredOnce.first_runs.length > 0) heading("First runs on texts not seen before");
  for (const run of measuredOnce.first_runs) {
    const { precision, recall, f1, bounds } = rated(run);
    const range = ([low, high]: readonly [number, number]): string => `(${percent(low)} to ${percent(high)})`;
    console.log(
      `${run.date}, ${run.documents} documents, ${run.passages} passages: P ${percent(precision)} ${range(bounds.precision)}` +
        `  R ${percent(recall)} ${range(bounds.recall)}  F1 ${percent(f1)} ${range(bounds.f1)}`,
    );
  }
}

function report(documents: readonly Document[], data: CuratedData, { errors, ablation }: EvaluateOptions): void {
  const { reference, knowledge, gold } = data;
  const align = aligner(reference, knowledge);
  const plans = documents.map((document) => ({ document, ...align(document) }));
  const evaluation = evaluateCorpus(plans, gold, reference);
  if (!evaluation) {
    console.log("No plan of this corpus is labelled: the data folder has no gold/.");
    return;
  }
  reportEvaluation(evaluation);
  if (errors) {
    for (const plan of plans) reportErrors(plan, data);
    reportErrorKinds(plans, data);
  }
  reportFirstRuns(data);
  const input = { documents, gold, reference, knowledge };
  const whole = evaluation.all;
  reportMethods("Baselines, each at its best threshold on these plans", studyBaselines(input));
  heading("Alignments by score");
  for (const { from, to, all, some, none, bounds } of studyCalibration(input)) {
    const range = bounds ? `${percent(bounds[0])} to ${percent(bounds[1])}` : "-";
    console.log(
      `${from} to ${to}`.padEnd(NAME),
      `${all} both readers', ${some} one reader's, ${none} nobody's; right ${range} %`,
    );
  }
  if (ablation) reportMethods("Without", studyAblation(input), whole);
}

/** How far scores are from what they say, the matches of each word of certainty, and the knots of these plans. */
function reportCalibration(documents: readonly Document[], { reference, knowledge, gold }: CuratedData): void {
  const plans = labelledPlans(documents, gold);
  const pairs = judgePairs(plans, prepare(reference, knowledge));
  const matches = pairs.filter(({ aligned }) => aligned);
  const row = (name: string, holds: (score: number) => boolean): void => {
    const own = matches.filter(({ score }) => holds(score));
    const right = own.filter((pair) => pair.right).length;
    const bounds = wilson(right, own.length);
    if (bounds === null) return;
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    const [low, high] = bounds.map(percent);
    const apart = signed((right / own.length - mean) * 100);
    console.log(
      name.padEnd(NAME),
      `${right} of ${own.length} right: ${percent(right / own.length)} % (${low} to ${high}), scores ${percent(mean)} % on average, ${apart} apart`,
    );
  };
  heading(`Matches of ${plans.length} labelled plans by score; what one reader alone has is left out`);
  for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    row(`${tenth / 10} to ${(tenth + 1) / 10}`, (score) => Math.min(9, Math.floor(score * 10)) === tenth);
  const words: readonly Certainty[] = ["certain", "fairly", "check"];
  for (const word of words) row(word, (score) => certaintyOf(knowledge, score) === word);
  heading("Knots that these plans would give (data/calibration.yml)");
  for (const knot of fitCalibration(pairs))
    console.log(
      `- { ${Object.entries(knot)
        .map(([name, value]) => `${name}: ${value}`)
        .join(", ")} }`,
    );
}

/** How well the register is read on the labelled documents, and each error. */
function reportRegister(documents: readonly Document[], { knowledge, registerGold }: CuratedData): void {
  const read = registerReader(knowledge);
  const labelled = registerGold.flatMap((gold) => {
    const document = documents.find(({ meta }) => meta.id === gold.document);
    return document ? [{ gold, register: read(document), units: document.units }] : [];
  });
  const { scores, agreement, errors } = evaluateRegister(labelled);
  heading("Register, on the labelled documents");
  for (const field of registerFields) {
    console.log(field.padEnd(NAME), rates(scores[field]));
    console.log("".padEnd(NAME), `the two passes agree at F1 ${percent(agreement[field].f1)}`);
  }
  for (const { field, kind, label } of errors) console.log(`  ${field} ${kind}: ${label}`);
}

function record(documents: readonly Document[], data: CuratedData, version: string, folder: string): void {
  const file = join(folder, "study.json");
  writeFileSync(file, printStudy(version, { documents, ...data }));
  console.log(`\nRecorded in ${shown(file)}`);
}

const NAME = 24;

function heading(title: string): void {
  console.log(`\n${title}`);
}

function reportEvaluation({ plans, all, points, byPoint }: Evaluation): void {
  heading("Labelled plans");
  for (const { plan, score, strength, headings, cells, points: own } of plans) {
    console.log(plan.padEnd(NAME), rates(score));
    console.log("".padEnd(NAME), `strength ${share(strength)}  headings ${share(headings)}  cells ${share(cells)}`);
    for (const [point, pointScore] of Object.entries(own))
      console.log(`  point ${point}`.padEnd(NAME), rates(pointScore));
  }
  console.log("all".padEnd(NAME), rates(all));
  for (const [point, score] of Object.entries(points)) console.log(`  point ${point}`.padEnd(NAME), rates(score));
  console.log("the right point".padEnd(NAME), rates(byPoint));
}

function reportMethods(title: string, methods: readonly MethodScore[], whole?: Score): void {
  heading(title);
  for (const { name, plans, all, strength } of methods) {
    const each = Object.entries(plans).map(([plan, { f1 }]) => `${plan} ${percent(f1)}`);
    const change = whole ? ` (${signed(((all.f1 ?? 0) - (whole.f1 ?? 0)) * 100)})` : "";
    console.log(name.padEnd(NAME), `${rates(all)}${change}  strength ${share(strength)}  ${each.join("  ")}`);
  }
}

function reportErrors(plan: EvaluatedPlan, { gold, reference }: CuratedData): void {
  const labels = gold.find((one) => one.plan === plan.document.meta.id);
  if (!labels) return;
  heading(`Errors in ${labels.plan}`);
  const wrong = listOutcomes(plan, labels).filter((outcome) => describe(outcome) !== null);
  for (const text of new Set(wrong.map((outcome) => outcome.text))) {
    console.log(`  ${text}`);
    for (const outcome of wrong) if (outcome.text === text) console.log(`    ${describe(outcome)}`);
  }
  for (const { text, found, expected, agrees } of listHeadings(plan, labels, reference)) {
    if (!agrees)
      console.log(`  ${text}\n    heading: ${found.join(", ") || "none"} instead of ${expected.join(" or ")}`);
  }
}

/** The errors of all labelled plans by kind, side and cause. */
function reportErrorKinds(plans: readonly JudgedPlan[], { gold, reference }: CuratedData): void {
  const counts = plans.flatMap((plan) => {
    const labels = gold.find((one) => one.plan === plan.document.meta.id);
    return labels ? countErrors(listOutcomes(plan, labels), listHeadings(plan, labels, reference), plan) : [];
  });
  const all = addErrors(counts);
  heading(`Kinds of errors: ${all.reduce((sum, { count }) => sum + count, 0)}`);
  for (const { kind, side, cause, count } of all)
    console.log(`${String(count).padStart(4)}  ${kind.padEnd(12)}  ${side.padEnd(10)}  ${cause}`);
}

function describe({ provision, kind, strength, expected }: Outcome): string | null {
  if (kind === "miss") return `${provision} missed (${expected.join(" or ")})`;
  if (kind === "false-hit") return `${provision} false hit (${strength})`;
  return strength !== null && expected.includes(strength)
    ? null
    : `${provision} ${strength} instead of ${expected.join(" or ")}`;
}

function rates({ precision, recall, f1, truePositives, falsePositives, falseNegatives }: Score): string {
  const counts = `${truePositives} hits, ${falsePositives} false, ${falseNegatives} missed`;
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${counts}`;
}

function share({ agree, of }: Agreement): string {
  return `${percent(of > 0 ? agree / of : null)} (${agree}/${of})`;
}

function percent(rate: number | null): string {
  return rate === null ? "   -" : (rate * 100).toFixed(1).padStart(5);
}

function signed(change: number): string {
  return `${change >= 0 ? "+" : ""}${change.toFixed(1)}`;
}

await runCommand(main);
