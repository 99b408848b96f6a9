import { InputError, type Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { Reference } from "../model/reference.ts";
import { reviewFileSchema, type LocatedVerdict } from "../model/review.ts";
import { readYaml, yamlPositions } from "../parse/yaml.ts";
import { verdictProblems } from "./verdictProblems.ts";

/** Verdicts by the id of their plan, in the order of the file. */
export type Reviews = ReadonlyMap<string, readonly LocatedVerdict[]>;

/**
 * Reads `reviews/<plan id>.yml`. Throws an `InputError` with every problem: a field that does not fit, a plan, unit or provision
 * that does not exist, a second verdict on the same pair, a verdict that contradicts another.
 */
export function readReviews(files: readonly SourceFile[], plans: readonly Document[], reference: Reference): Reviews {
  const reviews = new Map<string, readonly LocatedVerdict[]>();
  const problems: Diagnostic[] = [];
  for (const file of files) {
    try {
      const plan = plans.find(({ meta }) => meta.id === planOf(file));
      if (plan === undefined) throw new InputError([unknownPlan(file)]);
      const verdicts = readVerdicts(file);
      problems.push(...verdictProblems(verdicts, plan, reference));
      reviews.set(plan.meta.id, verdicts);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.diagnostics);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return reviews;
}

function readVerdicts(file: SourceFile): readonly LocatedVerdict[] {
  const verdicts = readYaml(file, reviewFileSchema);
  const positionOf = yamlPositions(file);
  return verdicts.map((verdict, index) => ({ verdict, position: (field) => positionOf([index, field]) }));
}

function planOf({ path }: SourceFile): string {
  return path.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
}

function unknownPlan(file: SourceFile): Diagnostic {
  return {
    file: file.path,
    line: 1,
    column: 1,
    rule: "review/unknown-plan",
    severity: "error",
    params: { found: planOf(file) },
  };
}
