import type { ClauseField, LexiconMatch } from "./lexicon.ts";
import type { Thresholds } from "./method.ts";
import type { SharedPassage } from "./reuse.ts";
import type { Role } from "./roles.ts";

interface RuleInput {
  readonly roles: readonly (Role | null)[];
  /** For each token, the provisions whose wording it stands in. */
  readonly owners: readonly ReadonlySet<string>[];
  /** Provisions that a heading above takes up. */
  readonly subjects: ReadonlySet<string>;
  /** Provisions that are works. */
  readonly works: ReadonlySet<string>;
  /** What the clause of the phrase speaks of. */
  readonly field: ClauseField;
  readonly thresholds: Thresholds;
}

/** What lowers a phrase: whose wording it is, what its clause speaks of, or its role in the sentence. */
export type LoweringRule = Role | "wording" | "field" | "mention";

/**
 * The rule that lowers a phrase: `wording` when its words are the reference's wording of other provisions; a role that drops
 * it, wherever it stands in the phrase; `field` when its clause is on another field and it is no name of a work; else the role of
 * its first word, or `mention` where nothing says that the work is made. A heading above that takes the provision up leaves only the
 * first two, and publicity: what stands under it is the subject, whatever its place in the sentence. A policy on a thing and money for
 * it lower works alone. Null when nothing lowers it.
 */
export function roleRule(
  { provision, parts, anywhere, weight }: Pick<LexiconMatch, "provision" | "parts" | "anywhere" | "weight">,
  { roles, owners, subjects, works, field, thresholds }: RuleInput,
): LoweringRule | null {
  const words = parts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, offset) => from + offset));
  if (words.every((at) => owners[at]!.size > 0 && !owners[at]!.has(provision))) return "wording";
  const dropping = words.map((at) => roles[at]).find((role) => role && thresholds[role] === 0);
  if (dropping) return dropping;
  const named = works.has(provision) && weight === "strong";
  // A work named by its own name is that work wherever something is made.
  if (field === "other" || (field === "mixed" && !named)) return "field";
  const role = roles[words[0]!] ?? null;
  if (role !== null && ofWorks.has(role) && !works.has(provision)) return null;
  if (anywhere && (role === "place" || role === "beneficiary")) return null;
  if (subjects.has(provision) && role !== "publicity") return null;
  const mentioned =
    works.has(provision) && ((field === "silent" && parts.length === 1) || (field === "bare" && !named));
  return mentioned && (role === null || thresholds[role] > thresholds.mention) ? "mention" : role;
}

/** Roles that lower works alone: an instrument is not a place, nor what a policy, money or a service is for. */
const ofWorks: ReadonlySet<Role> = new Set(["policy", "funded", "service", "handled", "place", "beneficiary"]);

/** For each of `length` tokens, the provisions whose wording it stands in: from the first word of a passage to its last. */
export function wordingOwners(
  shared: readonly SharedPassage[],
  length: number,
  { wording }: Thresholds,
): readonly ReadonlySet<string>[] {
  const owners = Array.from({ length }, () => new Set<string>());
  for (const passage of shared) {
    if (passage.weight < wording) continue;
    for (let at = startOf(passage); at < endOf(passage); at += 1) owners[at]!.add(passage.provision);
  }
  return owners;
}

/** Whether a passage lies inside the words of one that shares more with another provision. */
export function swallowed(passage: SharedPassage, shared: readonly SharedPassage[]): boolean {
  return shared.some(
    (other) =>
      other.provision !== passage.provision &&
      other.information > passage.information &&
      startOf(other) <= startOf(passage) &&
      endOf(passage) <= endOf(other),
  );
}

function startOf({ runs }: SharedPassage): number {
  return runs[0]!.from;
}

function endOf({ runs }: SharedPassage): number {
  const last = runs.at(-1)!;
  return last.from + last.length;
}

/** By token, whether its role drops whatever stands on it: names of agencies and of cited documents, what a document says of its own course. */
export function droppedTokens(roles: readonly (Role | null)[], thresholds: Thresholds): readonly boolean[] {
  return roles.map((role) => role !== null && thresholds[role] === 0);
}
