import type { Reading } from "../reading.ts";
import { mark, startsOf, scopeEnd, LONGEST_STRETCH, range, type Found, type Roles } from "./found.ts";

/** What the document says of its own course: from its first word to the next task. */
export function markAdministration({ tokens }: Reading, found: Found, result: Roles): void {
  const tasks = startsOf(found, "task");
  const excepted = startsOf(found, "excepted");
  for (const { from, to } of found.get("administration") ?? [])
    if (!excepted.has(from)) mark(result, from, scopeEnd(tokens, to - 1, tasks), "administration");
}

/** Spreading a document or a cause: to the clause's end, or to where people are won over for a work. */
export function markPublicity({ tokens }: Reading, found: Found, result: Roles): void {
  const until = startsOf(found, "until");
  const excepted = (found.get("unpublic") ?? []).map(({ from, to }) => [from, to] as const);
  for (const { from, to } of found.get("publicity") ?? []) {
    if (excepted.some(([start, end]) => start <= from && to <= end)) continue;
    let end = from;
    const last = Math.min(tokens.length, from + LONGEST_STRETCH);
    while (end < last && tokens[end]!.clause === tokens[from]!.clause && !until.has(end)) end += 1;
    mark(result, from, end, "publicity");
  }
}

/**
 * What was found so far, results and failings: the clause round the phrase. A clause that orders something, or a part of it
 * that begins with the verb of a task, finds nothing: `tháo gỡ những khó khăn còn tồn tại` is a task.
 */
export function markAssessment({ tokens }: Reading, found: Found, result: Roles): void {
  const tasks = startsOf(found, "task");
  const clauseOf = ({ from }: { readonly from: number }): number => tokens[from]!.clause;
  const ordered = new Set((found.get("ordered") ?? []).map(clauseOf));
  // A clause is walked once, however many words of an assessment it holds.
  for (const [clause, { from }] of new Map((found.get("assessment") ?? []).map((hit) => [clauseOf(hit), hit]))) {
    if (ordered.has(clause)) continue;
    const own = (at: number): boolean => tokens[at]?.clause === clause;
    let start = from;
    while (own(start - 1)) start -= 1;
    let end = from + 1;
    while (own(end)) end += 1;
    // "trong đó" goes on with what was found.
    const opens = (at: number): boolean =>
      tasks.has(at) && tokens[at]!.key !== "trong" && (at === start || tokens[at]!.afterBreak);
    if (!range(start, end).some(opens)) mark(result, start, end, "assessment");
  }
}

/** What is there already: from its first word to the next comma. */
export function markExisting({ tokens }: Reading, found: Found, result: Roles): void {
  for (const { from, to } of found.get("existing") ?? []) {
    let end = to;
    const last = Math.min(tokens.length, from + LONGEST_STRETCH);
    while (end < last && tokens[end]!.clause === tokens[from]!.clause && !tokens[end]!.afterBreak) end += 1;
    mark(result, from, end, "existing");
  }
}
