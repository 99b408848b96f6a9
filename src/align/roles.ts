import type { RolesFile, ScopeRole } from "../model/knowledge.ts";
import { compilePhrases, type PhraseMatch } from "./phrases.ts";
import type { Reading, Token } from "./reading.ts";

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

/** Tells the roles of the tokens of a text; null for words that state the task itself. */
export type RoleReader = (reading: Reading) => readonly (Role | null)[];

type Use =
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
  | "excepted"
  | "until"
  | "unpublic"
  | "ordered"
  | "end"
  | "work"
  | "list"
  | "task";
type Found = ReadonlyMap<Use | Role, readonly PhraseMatch[]>;
type Roles = (Role | null)[];

/** Compiles the role patterns once. A word keeps the first role it is given: agency, then citation, then the scopes in their order. */
export function roleReader(roles: RolesFile): RoleReader {
  const table: readonly (readonly [Use | Role, string])[] = [
    ...uses("agency", roles.agencies.phrases),
    ...uses("opener", roles.agencies.openers),
    ...uses("unopener", roles.agencies.except),
    ...uses("field", roles.agencies.fields),
    ...uses("kind", roles.citations.kinds),
    ...uses("title", roles.citations.openers),
    ...uses("carrier", roles.citations.carriers),
    ...uses("administration", roles.administration.phrases),
    ...uses("excepted", roles.administration.except),
    ...uses("publicity", roles.publicity.phrases),
    ...uses("until", roles.publicity.until),
    ...uses("unpublic", roles.publicity.except),
    ...uses("assessment", roles.assessment.phrases),
    ...uses("ordered", roles.assessment.except),
    ...uses("existing", roles.existing.phrases),
    ...uses("before", roles.hollow.before),
    ...uses("opening", roles.hollow.opening),
    ...uses("list", roles.enumerations.openers),
    ...roles.scopes.flatMap(({ role, openers }) => uses(role, openers)),
    ...roles.scopes.flatMap(({ except }) => uses("except", except ?? [])),
    ...uses("end", roles.ends.phrases),
    ...uses("work", roles.ends.works),
    ...uses("task", roles.tasks.phrases),
  ];
  const find = compilePhrases(table.map(([, phrase]) => phrase));
  const scopes = [...new Set(roles.scopes.map(({ role }) => role))];
  return (reading) => {
    const found = new Map<Use | Role, PhraseMatch[]>();
    for (const match of find(reading.tokens)) {
      const use = table[match.phrase]![0];
      const known = found.get(use);
      if (known) known.push(match);
      else found.set(use, [match]);
    }
    const result: Roles = Array.from(reading.tokens, () => null);
    markAgencies(reading, found, result);
    markCitations(reading, found, result);
    markAdministration(reading, found, result);
    markPublicity(reading, found, result);
    markAssessment(reading, found, result);
    markExisting(reading, found, result);
    markBrackets(reading, found, result);
    markScopes(reading, found, result, scopes);
    markExamples(reading, found, result);
    return result;
  };
}

function uses<T extends Use | Role>(use: T, phrases: readonly string[]): readonly (readonly [T, string])[] {
  return phrases.map((phrase) => [use, phrase] as const);
}

function mark(result: Roles, from: number, to: number, role: Role): void {
  for (let at = from; at < to; at += 1) result[at] ??= role;
}

/**
 * Names of agencies, and lists of departments after one opener: `Sở Nội vụ, Tài nguyên và Môi trường, Xây dựng`. An opener with a
 * capital and capitals behind it names an office of any field: `Phòng Quản lý Năng lượng`.
 */
function markAgencies(reading: Reading, found: Found, result: Roles): void {
  const { tokens } = reading;
  for (const { from, to } of found.get("agency") ?? []) mark(result, from, to, "agency");
  const fieldEnd = new Map<number, number>();
  for (const { from, to } of found.get("field") ?? []) fieldEnd.set(from, Math.max(to, fieldEnd.get(from) ?? 0));
  const inWords = new Set((found.get("unopener") ?? []).map(({ to }) => to - 1));
  for (const { from, to } of found.get("opener") ?? []) {
    if (inWords.has(from)) continue;
    const { clause } = tokens[from]!;
    const fieldFrom = (at: number): number | undefined =>
      tokens[at]?.capital && tokens[at].clause === clause ? fieldEnd.get(at) : undefined;
    let end: number | null = fieldFrom(to) ?? officeEnd(reading, from, to);
    if (end === null) continue;
    mark(result, from, end, "agency");
    for (;;) {
      const next: number = tokens[end]?.key === "và" ? end + 1 : end;
      const listed = fieldFrom(next);
      if (listed === undefined || (next === end && !tokens[next]!.afterBreak)) break;
      mark(result, end, listed, "agency");
      end = listed;
    }
  }
}

/** What stands between words of one name; another sign ends it, a comma too: after one, a sentence may go on. */
const BETWEEN = /^(?:\s+|\s+[-–]\s+)$/u;
/** Words of the longest name of an office. */
const LONGEST_OFFICE = 9;

/**
 * Where the name of an office ends that begins at `from` with the opener up to `to`: words of two syllables at most, each with a
 * capital, one behind the other. Null where the opener or what follows it is no name, or all is written in capitals.
 */
function officeEnd({ text, tokens }: Reading, from: number, to: number): number | null {
  const { clause, start, end: stop, capital } = tokens[from]!;
  const word = text.slice(start, stop);
  if (!capital || word === word.toUpperCase()) return null;
  const isNext = (at: number): boolean => {
    const next = tokens[at];
    return (
      next?.clause === clause && (at === to ? /^\s+$/u : BETWEEN).test(text.slice(tokens[at - 1]!.end, next.start))
    );
  };
  let end = to;
  while (isNext(end) && end - to < LONGEST_OFFICE) {
    const linked = tokens[end]!.key === "và" && end > to ? end + 1 : end;
    if (!isNext(linked) || !tokens[linked]!.capital) break;
    const second = tokens[linked + 1];
    const joined = second?.clause === clause && !second.capital && !second.afterBreak && second.key !== "và";
    end = linked + (joined ? 2 : 1);
  }
  return end > to ? end : null;
}

const MOST_WORDS_BEFORE_TITLE = 30;

/** Cited documents: a kind of document with a number or an issuer, and the title after it. */
function markCitations({ tokens }: Reading, found: Found, result: Roles): void {
  const tasks = startsOf(found, "task");
  const titles = new Map(
    (found.get("title") ?? []).toSorted((a, b) => a.to - b.to).map((match) => [match.from, match]),
  );
  const carriers = new Set((found.get("carrier") ?? []).map(({ to }) => to));
  for (const { from, to } of (found.get("kind") ?? []).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const next = tokens[to];
    if (!next || !["số", "của", "ngày"].includes(next.key) || !tokens[from]!.capital || result[from]) continue;
    const title = titles.get(range(to, to + MOST_WORDS_BEFORE_TITLE).find((at) => titles.has(at)) ?? -1);
    const titled =
      title !== undefined &&
      tokens[title.from]!.clause === tokens[from]!.clause &&
      !interrupted(tokens, to, title.from, tasks);
    const start = titled ? title.to : to;
    const end = titled ? scopeEnd(tokens, start, tasks) : endOfNumber(tokens, to);
    mark(result, from, start, "citation");
    mark(result, start, end, titled && carries(tokens, from, carriers) ? "carried" : "citation");
  }
}

/** Whether a new task begins between the number of a document and what looked like its title. */
function interrupted(tokens: readonly Token[], from: number, to: number, tasks: ReadonlySet<number>): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.afterBreak && tasks.has(at)) return true;
  return false;
}

function endOfNumber(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (
    end < tokens.length &&
    tokens[end]!.clause === tokens[from]!.clause &&
    /\d|^(ngày|tháng|năm)$/u.test(tokens[end]!.key)
  ) {
    end += 1;
  }
  return end;
}

const MOST_WORDS_AFTER_CARRIER = 5;

/** A carrier verb ends within a few words before the document, and no `theo` parts them. */
function carries(tokens: readonly Token[], kind: number, carriers: ReadonlySet<number>): boolean {
  for (let at = kind; at > Math.max(0, kind - MOST_WORDS_AFTER_CARRIER); at -= 1) {
    if (carriers.has(at)) return true;
    if (tokens[at - 1]?.key === "theo") return false;
  }
  return false;
}

function startsOf(found: Found, use: Use): ReadonlySet<number> {
  return new Set((found.get(use) ?? []).map(({ from }) => from));
}

/** Most words of a stretch: no sentence of a plan has as many, and a text without an end is still read in linear time. */
const LONGEST_STRETCH = 400;

/** The end of a stretch that runs on over commas until a new task or the clause's end. */
function scopeEnd(tokens: readonly Token[], from: number, tasks: ReadonlySet<number>): number {
  const clause = tokens[from]?.clause;
  let end = from;
  while (end < tokens.length && tokens[end]!.clause === clause && end - from < LONGEST_STRETCH) {
    if (end > from && tokens[end]!.afterBreak && tasks.has(end)) break;
    end += 1;
  }
  return end;
}

/** What the document says of its own course: from its first word to the next task. */
function markAdministration({ tokens }: Reading, found: Found, result: Roles): void {
  const tasks = startsOf(found, "task");
  const excepted = startsOf(found, "excepted");
  for (const { from, to } of found.get("administration") ?? [])
    if (!excepted.has(from)) mark(result, from, scopeEnd(tokens, to - 1, tasks), "administration");
}

/** Spreading a document or a cause: to the clause's end, or to where people are won over for a work. */
function markPublicity({ tokens }: Reading, found: Found, result: Roles): void {
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
function markAssessment({ tokens }: Reading, found: Found, result: Roles): void {
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
function markExisting({ tokens }: Reading, found: Found, result: Roles): void {
  for (const { from, to } of found.get("existing") ?? []) {
    let end = to;
    const last = Math.min(tokens.length, from + LONGEST_STRETCH);
    while (end < last && tokens[end]!.clause === tokens[from]!.clause && !tokens[end]!.afterBreak) end += 1;
    mark(result, from, end, "existing");
  }
}

/**
 * Purposes, links, beneficiaries, places: from the second word of their opener on, or from its last part, to the next task.
 * A policy runs to the clause's end. Of scopes that overlap, the one opened last holds; of two opened at once, the role first named.
 */
function markScopes(reading: Reading, found: Found, result: Roles, roles: readonly Role[]): void {
  const { tokens } = reading;
  const tasks = startsOf(found, "task");
  const opening = (found.get("opening") ?? []).filter(({ from }) => opensClause(tokens, from));
  const hollowEnds = new Set([...(found.get("before") ?? []), ...opening].map(({ to }) => to));
  const excepted = startsOf(found, "except");
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

function opensClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.clause !== tokens[at]!.clause;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);

/** Bare items of a list in brackets: they are named one by one, whatever the sentence around them says of its end. */
function markBrackets(reading: Reading, found: Found, result: Roles): void {
  const verbEnd = verbEnds(found);
  for (const [start, end] of bracketsOf(reading)) markItems(reading.tokens, start, end, verbEnd, result);
}

/** Bare items after `như`, `bao gồm`; an item with a verb of a task or a proper name is left alone. */
function markExamples({ tokens }: Reading, found: Found, result: Roles): void {
  const verbEnd = verbEnds(found);
  for (const { to } of found.get("list") ?? []) {
    const { clause } = tokens[to - 1]!;
    const last = Math.min(tokens.length, to + LONGEST_STRETCH);
    let end = to;
    // An opener that ends its clause opens nothing.
    while (end < last && tokens[end]!.clause === clause) end += 1;
    if (end > to) markItems(tokens, to, end, verbEnd, result);
  }
}

/** Where each verb of a task ends, by where it begins. */
const verbEnds = (found: Found): ReadonlyMap<number, number> =>
  new Map((found.get("task") ?? []).map(({ from, to }) => [from, to]));

function markItems(
  tokens: readonly Token[],
  from: number,
  to: number,
  verbEnd: ReadonlyMap<number, number>,
  result: Roles,
): void {
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && !tokens[end]!.afterBreak) end += 1;
    const item = tokens.slice(start + 1, end);
    // A verb alone is the name of a field in a list of fields: `(giao thông, xây dựng, điện)`.
    const verb = (verbEnd.get(start) ?? end) < end;
    if (verb) return;
    if (!item.some(({ capital }) => capital)) mark(result, start, end, "example");
    start = end;
  }
}

/** Token ranges inside round brackets. */
function bracketsOf({ text, tokens }: Reading): readonly (readonly [number, number])[] {
  let at = 0;
  const tokenFrom = (offset: number): number => {
    while (at < tokens.length && tokens[at]!.start < offset) at += 1;
    return at;
  };
  return Array.from(
    text.matchAll(/\([^()]*\)/gu),
    ({ 0: words, index }) => [tokenFrom(index), tokenFrom(index + words.length)] as const,
  ).filter(([first, after]) => first < after);
}
