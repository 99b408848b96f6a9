import { slugOf } from "../text/slug.ts";
import type { Facts } from "./facts.ts";

/** What a name is made of. */
type NamedIssuer = Pick<Facts, "number" | "issuer" | "issuer_branch" | "issued_year" | "province">;

/** `<province>-12-kh-ubnd`: place and number; place and branch without a number. Not in `taken`; the year or a count tells equals apart. */
export function idFor(facts: NamedIssuer, taken: ReadonlySet<string>): string {
  const place = facts.province ?? slugOf(facts.issuer ?? "van-ban");
  const own = facts.number === null ? (facts.issuer_branch === "party" ? "cap-uy" : "ubnd") : slugOf(facts.number);
  const base = `${place}-${own}`;
  const dated = facts.issued_year === null ? [] : [`${base}-${facts.issued_year}`];
  return firstFree([base, ...dated], base, taken, "-");
}

/** `<Province> 12`: what the site calls the document, short and once in the corpus. `place` is the name of its province. */
export function shortTitleFor(facts: NamedIssuer, place: string | null, taken: ReadonlySet<string>): string {
  const name = place ?? facts.issuer ?? "Văn bản";
  const figures = /^\d+/u.exec(facts.number ?? "")?.[0];
  const year = facts.issued_year === null ? [] : [`${name} ${facts.issued_year}`];
  const candidates = figures === undefined ? [name, ...year] : [`${name} ${figures}`, `${name} ${facts.number}`];
  return firstFree(candidates, candidates[0]!, taken, " ");
}

function firstFree(candidates: readonly string[], base: string, taken: ReadonlySet<string>, between: string): string {
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  let count = 2;
  while (taken.has(`${base}${between}${count}`)) count += 1;
  return `${base}${between}${count}`;
}
