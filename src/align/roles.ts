import type { RolesFile } from "../model/knowledge.ts";
import { compilePhrases, type PhraseFinder, type PhraseMatch } from "./phrases.ts";
import type { Reading, Token } from "./reading.ts";

/** What a token does in its sentence. `carried` is the title of a cited document that the unit carries out. */
export type Role = "agency" | "citation" | "carried" | "purpose" | "place" | "beneficiary" | "link";

/** Tells the roles of the tokens of a text; null for words that state the task itself. */
export type RoleReader = (reading: Reading) => readonly (Role | null)[];

type Kind = "agency" | "opener" | "field" | "kind" | "title" | "carrier" | "task" | Role;

/** Compiles the role patterns once. Later roles never replace earlier ones: agency, then citation, then the scopes. */
export function roleReader(roles: RolesFile): RoleReader {
  const table: [Kind, string][] = [
    ...roles.agencies.phrases.map((phrase): [Kind, string] => ["agency", phrase]),
    ...roles.agencies.openers.map((phrase): [Kind, string] => ["opener", phrase]),
    ...roles.agencies.fields.map((phrase): [Kind, string] => ["field", phrase]),
    ...roles.citations.kinds.map((phrase): [Kind, string] => ["kind", phrase]),
    ...roles.citations.openers.map((phrase): [Kind, string] => ["title", phrase]),
    ...roles.citations.carriers.map((phrase): [Kind, string] => ["carrier", phrase]),
    ...roles.scopes.flatMap(({ role, openers }) => openers.map((phrase): [Kind, string] => [role, phrase])),
    ...roles.tasks.phrases.map((phrase): [Kind, string] => ["task", phrase]),
  ];
  const find: PhraseFinder = compilePhrases(table.map(([, phrase]) => phrase));
  return (reading) => {
    const found = new Map<Kind, PhraseMatch[]>();
    for (const match of find(reading.tokens)) {
      const kind = table[match.phrase]![0];
      found.set(kind, [...(found.get(kind) ?? []), match]);
    }
    const result: (Role | null)[] = Array.from(reading.tokens, () => null);
    markAgencies(reading, found, result);
    markCitations(reading, found, result);
    markScopes(reading, found, result, roles.scopes.map(({ role }) => role));
    return result;
  };
}

function mark(result: (Role | null)[], from: number, to: number, role: Role): void {
  for (let at = from; at < to; at += 1) result[at] ??= role;
}

function markAgencies(reading: Reading, found: ReadonlyMap<Kind, PhraseMatch[]>, result: (Role | null)[]): void {
  const { tokens } = reading;
  for (const { from, to } of found.get("agency") ?? []) mark(result, from, to, "agency");
  const fieldAt = new Map<number, number>();
  for (const { from, to } of found.get("field") ?? []) fieldAt.set(from, Math.max(to, fieldAt.get(from) ?? 0));
  for (const { from, to } of found.get("opener") ?? []) {
    let end = fieldAt.get(to);
    if (end === undefined || !tokens[to]!.capital) continue;
    mark(result, from, end, "agency");
    for (;;) {
      const next: number = tokens[end]?.key === "và" ? end + 1 : end;
      const listed: number | undefined = fieldAt.get(next);
      const apart: boolean = next > end || tokens[next]?.afterBreak === true;
      if (listed === undefined || !apart || !tokens[next]!.capital) break;
      mark(result, end, listed, "agency");
      end = listed;
    }
  }
}

const MOST_WORDS_BEFORE_TITLE = 30;

/** Cited documents: a kind of document with a number or an issuer, and the title after it. */
function markCitations(reading: Reading, found: ReadonlyMap<Kind, PhraseMatch[]>, result: (Role | null)[]): void {
  const { tokens } = reading;
  const taskAt = new Set((found.get("task") ?? []).map(({ from }) => from));
  const titles = (found.get("title") ?? []).toSorted((a, b) => a.from - b.from || b.to - a.to);
  const carrierEnds = new Set((found.get("carrier") ?? []).map(({ to }) => to));
  for (const { from, to } of (found.get("kind") ?? []).toSorted((a, b) => a.from - b.from)) {
    const next = tokens[to];
    if (!next || !["số", "của", "ngày"].includes(next.key) || !tokens[from]!.capital) continue;
    const clause = tokens[from]!.clause;
    const title = titles.find((match) => match.from >= to && match.from - to < MOST_WORDS_BEFORE_TITLE);
    const apart = !title || tokens[title.from]!.clause !== clause || interrupted(tokens, to, title.from);
    const start = apart ? to : title.to;
    const end = apart ? endOfNumber(tokens, to) : scopeEnd(tokens, start, taskAt);
    const carried = carries(tokens, from, carrierEnds);
    mark(result, from, start, "citation");
    mark(result, start, end, carried ? "carried" : "citation");
  }
}

/** Whether another sentence part begins between the number of a document and what looked like its title. */
function interrupted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (tokens[at]!.afterBreak && !/^\d|^[a-zđ]+$/u.test(tokens[at]!.key)) return true;
  }
  return false;
}

function endOfNumber(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]!.clause === tokens[from]!.clause && (end === from || /\d|^(ngày|tháng|năm)$/u.test(tokens[end]!.key))) {
    end += 1;
  }
  return end;
}

/** A carrier verb ends within a few words before the document, and nothing parts them. */
function carries(tokens: readonly Token[], kind: number, carrierEnds: ReadonlySet<number>): boolean {
  for (let at = kind; at > Math.max(0, kind - 6); at -= 1) {
    if (carrierEnds.has(at)) return true;
    if (tokens[at - 1]?.key === "theo") return false;
  }
  return false;
}

/** The end of a stretch that runs on over commas until a new task or the clause's end. */
function scopeEnd(tokens: readonly Token[], from: number, taskAt: ReadonlySet<number>): number {
  const clause = tokens[from]?.clause;
  let end = from;
  while (end < tokens.length && tokens[end]!.clause === clause) {
    if (end > from && tokens[end]!.afterBreak && taskAt.has(end)) break;
    end += 1;
  }
  return end;
}

function markScopes(
  reading: Reading,
  found: ReadonlyMap<Kind, PhraseMatch[]>,
  result: (Role | null)[],
  roles: readonly Role[],
): void {
  const { tokens } = reading;
  const taskAt = new Set((found.get("task") ?? []).map(({ from }) => from));
  for (const role of roles) {
    for (const { from, to } of found.get(role) ?? []) {
      if (to >= tokens.length || tokens[to]!.clause !== tokens[from]!.clause) continue;
      mark(result, to, scopeEnd(tokens, to, taskAt), role);
    }
  }
}
