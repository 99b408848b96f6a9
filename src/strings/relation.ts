import type { ClauseCount, Relation } from "../model/relations.ts";
import type { Strings } from "./vi.ts";

/** How a passage or a plan words a provision: "nguyên văn" is said of the clauses that are kept, never of the whole. */
export function relationText(
  { terms }: Pick<Strings, "terms">,
  relation: Relation,
  { verbatim, of }: ClauseCount,
): string {
  return relation === "verbatim" && verbatim > 0 ? terms.verbatim(verbatim, of) : terms.relations[relation];
}
