import { slugOf } from "../text/slug.ts";
import type { Facts } from "./facts.ts";
import { isLocal } from "./issuer.ts";

/** What a name is made of. */
type NamedIssuer = Pick<Facts, "number" | "issuer" | "issuer_level" | "issuer_branch" | "issued_year" | "province">;

/**
 * `<province>-12-kh-ubnd`: place and number; place and branch without a number. A commune or district stands behind its province.
 * Not in `taken`; the year or a count tells equals apart.
 */
export function idFor(facts: NamedIssuer, place: string | null, taken: ReadonlySet<string>): string {
  const places = [
    facts.province ?? "",
    isLocal(facts.issuer_level) || facts.province === null ? slugOf(place ?? ownName(facts) ?? "van-ban") : "",
  ];
  const own = facts.number === null ? (facts.issuer_branch === "party" ? "cap-uy" : "ubnd") : slugOf(facts.number);
  const base = [...places.filter((part) => part !== ""), own].join("-");
  const dated = facts.issued_year === null ? [] : [`${base}-${facts.issued_year}`];
  return firstFree([base, ...dated], base, taken, "-");
}

/** `<Province> 12`: what the site calls the document, short and once in the corpus. `place` is the name of its province or commune. */
export function shortTitleFor(facts: NamedIssuer, place: string | null, taken: ReadonlySet<string>): string {
  const name = place ?? ownName(facts) ?? "Văn bản";
  const figures = /^\d+/u.exec(facts.number ?? "")?.[0];
  const year = facts.issued_year === null ? [] : [`${name} ${facts.issued_year}`];
  const candidates = figures === undefined ? [name, ...year] : [`${name} ${figures}`, `${name} ${facts.number}`];
  return firstFree(candidates, candidates[0]!, taken, " ");
}

/** The issuer's name without the body or the place that it belongs to. */
function ownName({ issuer }: NamedIssuer): string | null {
  return issuer === null ? null : issuer.replace(/,.*$/u, "");
}

function firstFree(candidates: readonly string[], base: string, taken: ReadonlySet<string>, between: string): string {
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  let count = 2;
  while (taken.has(`${base}${between}${count}`)) count += 1;
  return `${base}${between}${count}`;
}
