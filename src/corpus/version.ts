import type { Corpus, Plan } from "../model/corpus.ts";
import type { Inputs } from "../model/inputs.ts";
import { roundShare } from "../text/round.ts";

/** Measured on a version of the data, so no part of it. */
const MEASURED = "study.json";

/** What has a version: plans as their reviewers leave them. */
type Results = Pick<Corpus, "method"> & { readonly plans: readonly Judged[] };
type Judged = Pick<Plan, "document" | "relation" | "coverage" | "alignments" | "register">;

/**
 * Version of the data: sha256 of the hashes of all inputs with their paths, of the method's version, and of what was found in each
 * plan. The same inputs read by the same rules give the same version in whatever order they come; where rules find something else in
 * a plan, the version is another.
 */
export function dataVersion(inputs: Inputs, { method, plans }: Results, sha256: (text: string) => string): string {
  const files = [...inputs.documents, ...inputs.sources, ...inputs.data.filter(({ path }) => path !== MEASURED)];
  const lines = [
    ...files.map((file) => `${file.sha256}  ${file.path}`),
    // A hash each: thousands of plans are longer than a text can be.
    ...plans.map((plan) => `${sha256(printFound(plan))}  ${plan.document.meta.id}`),
  ];
  return sha256([...lines.toSorted(byCodeUnits), `method ${method.version}`].join("\n"));
}

/** What was found in a plan, with scores as they are published; not why. */
function printFound({ relation, coverage, alignments, register }: Judged): string {
  const share = (score: number | null): number | null => score && roundShare(score);
  return JSON.stringify([
    relation,
    coverage.reading.state,
    coverage.cells.map((cell) => [cell.provision, cell.state, cell.relation, share(cell.score)]),
    alignments.map((found) => [found.unit, found.provision, found.strength, found.relation, share(found.score)]),
    register.tasks,
  ]);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
