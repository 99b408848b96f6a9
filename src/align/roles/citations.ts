import type { Reading, Token } from "../reading.ts";
import { mark, startsOf, scopeEnd, range, type Found, type Roles } from "./found.ts";

const MOST_WORDS_BEFORE_TITLE = 30;

/** Cited documents: a kind of document with a number or an issuer, and the title after it. */
export function markCitations({ tokens }: Reading, found: Found, result: Roles): void {
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
