import type { Reading } from "../reading.ts";
import { startsOf, scopeEnd, opensClause, type Found, type Role, type Roles } from "./found.ts";

/**
 * Purposes, links, beneficiaries, places: from the second word of their opener on, or from its last part, to the next task.
 * A policy runs to the clause's end. Of scopes that overlap, the one opened last holds; of two opened at once, the role first named.
 */
export function markScopes(reading: Reading, found: Found, result: Roles, roles: readonly Role[]): void {
  const { tokens } = reading;
  const tasks = startsOf(found, "task");
  const atOpening = (use: "opening" | "leading") =>
    (found.get(use) ?? []).filter(({ from }) => opensClause(tokens, from));
  const hollowEnds = new Set([...(found.get("before") ?? []), ...atOpening("opening")].map(({ to }) => to));
  const excepted = new Set([...startsOf(found, "except"), ...atOpening("leading").map(({ from }) => from)]);
  const ends = startsOf(found, "end");
  const works = startsOf(found, "work");
  const isCapital = (at: number): boolean => tokens[at]?.capital === true;
  // A work begins right behind a name ("Sơn Dương Đường vành đai"): the sign between the two is lost. In a name each word has a capital.
  // A full stop ends a place also where a small letter stands behind it, which ends no clause.
  const stops = (at: number): boolean => /[.;]\s/u.test(reading.text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  const isEnd = (at: number): boolean =>
    ends.has(at) || stops(at) || (works.has(at) && isCapital(at) && isCapital(at - 1) && !isCapital(at + 1));
  const scopes = roles.toReversed().flatMap((role) =>
    (found.get(role) ?? [])
      .filter(({ from }) => !excepted.has(from) && (role !== "purpose" || !hollowEnds.has(from)))
      .filter(({ from }) => role !== "handled" || opensClause(tokens, from) || tokens[from]!.afterBreak)
      // "Đối với cảng Cái Lân: ..." names the subject of the sentence, not whom it serves.
      .filter(({ from }) => role !== "beneficiary" || !opensClause(tokens, from) || !leadsIn(reading, from))
      // A word with a comma after it names a quality ("giao thông kết nối, hạ tầng số"): it leads to nothing.
      .filter(({ to }) => (role !== "place" && role !== "beneficiary") || !tokens[to]?.afterBreak)
      .map(({ from, parts }) => {
        const start = parts.length > 1 ? parts.at(-1)![1] : from + 1;
        const furthest = scopeEnd(tokens, start - 1, role === "policy" ? new Set() : tasks);
        const short = role === "place" || role === "beneficiary";
        let end = short ? start : furthest;
        while (end < furthest && !isEnd(end)) end += 1;
        return { role, start, end };
      }),
  );
  const open: Roles = Array.from(tokens, () => null);
  for (const { role, start, end } of scopes.toSorted((a, b) => a.start - b.start)) open.fill(role, start, end);
  open.forEach((role, at) => {
    result[at] ??= role;
  });
}

/** Most words of what a sentence names before its colon. */
const LONGEST_LEAD = 15;

/** Whether a colon follows within the clause: the words from `at` to it say what the rest is about. */
function leadsIn({ text, tokens }: Reading, at: number): boolean {
  const { start, clause } = tokens[at]!;
  const lead = tokens.slice(at, at + LONGEST_LEAD).filter((token) => token.clause === clause);
  return /:/u.test(text.slice(start, (lead.at(-1)?.end ?? start) + 1));
}
