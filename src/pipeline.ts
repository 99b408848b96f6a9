import { method } from "./align/method.ts";
import { reviewedPlanReader } from "./align/reviewing.ts";
import { planAnalyser, type AnalysedPlan } from "./corpus/analysePlan.ts";
import { citedProblems } from "./corpus/citedProblems.ts";
import { readCuratedData, type CuratedData } from "./corpus/data.ts";
import { corpusDate } from "./corpus/date.ts";
import { doubtfulDocuments, readDocuments } from "./corpus/documents.ts";
import { comparePlans } from "./corpus/planOrder.ts";
import { byPlace, Problems } from "./corpus/problems.ts";
import { doubtfulProvinces, provinceOf, unknownProvinces } from "./corpus/provinces.ts";
import { registerProblems } from "./corpus/registerProblems.ts";
import { dataVersion } from "./corpus/version.ts";
import { planRelation, type NumberedDocument } from "./coverage/planRelation.ts";
import { evaluateRegister } from "./evaluate/register.ts";
import { evaluateCorpus } from "./evaluate/evaluate.ts";
import type { Corpus, Plan } from "./model/corpus.ts";
import type { Document } from "./model/document.ts";
import type { RegisterAccuracy } from "./model/evaluation.ts";
import type { Inputs } from "./model/inputs.ts";
import type { LearntFrom } from "./model/learntWords.ts";
import { siteInfo } from "./model/site-info.ts";
import { registerReader } from "./register/read.ts";
import { readReviews } from "./review/readReviews.ts";
import { reviewPlan } from "./review/reviewPlan.ts";

export interface PipelineOptions {
  /** sha256 of a text, 64 hexadecimal digits: computing it is the caller's, who knows the platform. */
  readonly sha256: (text: string) => string;
  /** Date of the data, ISO, in the place of the one that the inputs give. */
  readonly date?: string;
  /** Plans analysed beforehand, by the path of their file, each equal to what `fileAnalyser` gives for it. */
  readonly analysed?: ReadonlyMap<string, AnalysedPlan>;
  /** Curated data read beforehand, equal to what `curatedDataOf` gives for the inputs; null where nobody has. */
  readonly curated?: CuratedData | null;
}

/**
 * The whole analysis: inputs in, one value out. Pure: the same inputs give the same corpus, anywhere and at any time.
 * Throws an `InputError` with every problem that stops it.
 */
export function buildCorpus(
  inputs: Inputs,
  { sha256, date, analysed = new Map(), curated = null }: PipelineOptions,
): Corpus {
  const problems = new Problems();
  const parsed = [...analysed.values(), ...(curated ? [curated.reference] : [])].map(({ document }) => document);
  const documents = readDocuments(inputs, problems, parsed);
  const data = curated ?? readCuratedData(inputs, documents?.reference, problems);
  const all = documents ? [documents.reference, ...documents.plans] : [];
  problems.add(...unknownProvinces(all, inputs.documents, data?.provinces ?? null));
  const citedFile = inputs.data.find(({ path }) => path === "cited-documents.yml");
  const cited = citedFile && documents && data ? citedProblems(citedFile, data.cited, all) : [];
  problems.add(...cited.filter(({ severity }) => severity === "error"));
  problems.throwIfAny();
  if (!documents || !data) throw new Error("invalid corpus: nothing read and no problem found");

  const known = [...documents.plans.map(({ meta }) => meta), ...data.cited];
  // The knowledge is compiled with the first plan that is not known.
  let analyse: ReturnType<typeof planAnalyser> | null = null;
  const analysisOf = (document: Document): AnalysedPlan =>
    (analyse ??= planAnalyser(data.reference, data.knowledge))(document);
  const machine = documents.plans.map((document) =>
    placePlan(analysed.get(document.file) ?? analysisOf(document), known, data),
  );
  const reviewed = reviewPlans(machine, inputs, data);
  return {
    schema: 1,
    inputs: dataVersion(inputs, { method, plans: reviewed.plans }, sha256),
    date: date ?? corpusDate(data.site, documents, datesOf(data, reviewed.plans)),
    site: siteInfo(data.site, documents.reference.meta),
    method,
    reference: data.reference,
    plans: reviewed.plans.toSorted(comparePlans),
    cited: data.cited,
    // The method is measured as it is, without the help of reviewers.
    evaluation: evaluateCorpus(machine, data.gold, data.reference),
    study: data.study,
    measuredOnce: data.measuredOnce,
    learntFrom: learntFrom(data.knowledge),
    calibration: data.knowledge.calibration,
    registerAccuracy: registerAccuracy(documents.reference, machine, data),
    agencies: data.knowledge.agencies?.agencies ?? [],
    diagnostics: [
      ...all.flatMap((document) => document.diagnostics),
      ...doubtfulDocuments(all, inputs),
      ...doubtfulProvinces(all, inputs.documents, data.provinces),
      ...machine.flatMap(({ document, register }) => registerProblems(document, register)),
      ...reviewed.diagnostics,
      ...cited,
    ].toSorted(byPlace),
  };
}

/** What the words were learnt from that this corpus is read with. */
function learntFrom({ lexicon, words }: CuratedData["knowledge"]): LearntFrom | null {
  if (lexicon === null || words === null) return null;
  const { texts, texts_en, documents, passages } = words;
  return { texts, texts_en, documents, passages };
}

/** How well registers are read, those of the plans and of the reference; null where none is labelled. */
function registerAccuracy(
  reference: Document,
  plans: readonly Plan[],
  { registerGold, knowledge }: CuratedData,
): RegisterAccuracy | null {
  if (registerGold.length === 0) return null;
  const labelled = registerGold.flatMap((gold) => {
    if (gold.document === reference.meta.id)
      return [{ gold, register: registerReader(knowledge)(reference), units: reference.units }];
    const plan = plans.find(({ document }) => document.meta.id === gold.document);
    return plan ? [{ gold, register: plan.register, units: plan.document.units }] : [];
  });
  const { scores, agreement } = evaluateRegister(labelled);
  return { scores, agreement };
}

/** Days on which people measured and judged. */
function datesOf({ measuredOnce }: CuratedData, plans: readonly Plan[]): readonly string[] {
  return [
    ...measuredOnce.first_runs.map(({ date }) => date),
    ...plans.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict.date)),
  ];
}

/** The plans as their reviewers leave them, with the warnings about verdicts. */
function reviewPlans(plans: readonly Plan[], inputs: Inputs, { reference, knowledge }: CuratedData) {
  const files = inputs.data.filter(({ path }) => path.startsWith("reviews/"));
  const documents = plans.map(({ document }) => document);
  const verdicts = readReviews(files, documents, reference);
  if (verdicts.size === 0) return { plans, diagnostics: [] };
  const read = reviewedPlanReader(reference, knowledge);
  const reviewed = plans.map((plan) =>
    reviewPlan(plan, verdicts.get(plan.document.meta.id) ?? [], reference, read(plan.document)),
  );
  return { plans: reviewed.map(({ plan }) => plan), diagnostics: reviewed.flatMap(({ diagnostics }) => diagnostics) };
}

/** The plan with what only the whole corpus tells of it. What an analysis unpacks when it is asked is not asked for here. */
function placePlan(
  analysed: AnalysedPlan,
  known: readonly NumberedDocument[],
  { reference, provinces }: CuratedData,
): Plan {
  const { document, coverage, taskSyllables } = analysed;
  return {
    document,
    province: provinceOf(document.meta, provinces),
    relation: planRelation(document.meta, known, reference.document.meta),
    get alignments() {
      return analysed.alignments;
    },
    get rejected() {
      return analysed.rejected;
    },
    verdicts: [],
    get points() {
      return analysed.points;
    },
    coverage,
    get register() {
      return analysed.register;
    },
    taskSyllables,
  };
}
