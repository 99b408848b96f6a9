import { planAnalyser } from "../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../src/corpus/data.ts";
import { readDocuments } from "../../src/corpus/documents.ts";
import { Problems } from "../../src/corpus/problems.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { makeCorpus } from "./madePlans.ts";

/** What reading the tasks of so many plans costs beside the rest of their analysis, in seconds of processors. */
interface RegisterCost {
  readonly plans: number;
  /** Parsing, alignment and coverage. */
  readonly rest: number;
  readonly register: number;
}

/** Measures the analysis of `count` made plans with and without the register, plan by plan in turn, so that both run on a warm program. */
export function measureRegister(inputs: Inputs, count: number): RegisterCost {
  const made = makeCorpus(inputs, count);
  const problems = new Problems();
  const { reference: conclusion } = readDocuments({ ...made, documents: made.documents.slice(0, 2) }, problems)!;
  const { reference, knowledge } = readCuratedData(made, conclusion, problems)!;
  problems.throwIfAny();
  const whole = planAnalyser(reference, knowledge);
  const bare = planAnalyser(reference, knowledge, () => () => ({ tasks: [], contradictions: [] }));
  let [rest, all] = [0, 0];
  for (const [index, file] of made.documents.filter(({ path }) => path.startsWith("plans/")).entries()) {
    const started = process.cpuUsage();
    const document = parseDocument(file);
    const parsing = secondsSince(started);
    // Each goes first in every other plan: what the other has warmed is shared out evenly.
    const runs = index % 2 === 0 ? [bare, whole] : [whole, bare];
    const [one, other] = runs.map((analyse) => time(() => analyse(document)));
    rest += parsing + (index % 2 === 0 ? one! : other!);
    all += parsing + (index % 2 === 0 ? other! : one!);
  }
  return { plans: count, rest, register: all - rest };
}

function time(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  return secondsSince(started);
}

/** Seconds of processors: those of the clock would count what else runs on the machine. */
function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}
