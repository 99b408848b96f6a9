import type { ScopeRole } from "../../model/knowledge.ts";
import type { PhraseMatch } from "../phrases.ts";
import type { Token } from "../reading.ts";

/** What a token does in its sentence. `carried`: the title of a document that the unit carries out; `example`: a bare item of a list. */
export type Role =
  | ScopeRole
  | "agency"
  | "citation"
  | "carried"
  | "administration"
  | "publicity"
  | "assessment"
  | "existing"
  | "example";

/** What a phrase is looked for, where it is no role by itself. */
export type Use =
  | "agency"
  | "opener"
  | "unopener"
  | "field"
  | "kind"
  | "title"
  | "carrier"
  | "before"
  | "opening"
  | "except"
  | "leading"
  | "excepted"
  | "until"
  | "unpublic"
  | "ordered"
  | "end"
  | "work"
  | "list"
  | "task";

/** Where phrases stand in a text, by what they are looked for. */
export type Found = ReadonlyMap<Use | Role, readonly PhraseMatch[]>;
/** Roles by token, as they are marked. */
export type Roles = (Role | null)[];

/** Gives the tokens from `from` up to `to` a role; those that have one keep it. */
export function mark(result: Roles, from: number, to: number, role: Role): void {
  for (let at = from; at < to; at += 1) result[at] ??= role;
}

/** Where the phrases of a use begin. */
export function startsOf(found: Found, use: Use): ReadonlySet<number> {
  return new Set((found.get(use) ?? []).map(({ from }) => from));
}

/** Most words of a stretch: no sentence of a plan has as many, and a text without an end is still read in linear time. */
export const LONGEST_STRETCH = 400;

/** The end of a stretch that runs on over commas until a new task or the clause's end. */
export function scopeEnd(tokens: readonly Token[], from: number, tasks: ReadonlySet<number>): number {
  const clause = tokens[from]?.clause;
  let end = from;
  while (end < tokens.length && tokens[end]!.clause === clause && end - from < LONGEST_STRETCH) {
    if (end > from && tokens[end]!.afterBreak && tasks.has(end)) break;
    end += 1;
  }
  return end;
}

/** Whether a clause begins with the token. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.clause !== tokens[at]!.clause;
}

/** The numbers from `from` up to `to`. */
export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
