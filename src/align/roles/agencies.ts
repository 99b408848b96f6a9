import type { Reading } from "../reading.ts";
import { mark, type Found, type Roles } from "./found.ts";

/**
 * Names of agencies, and lists of departments after one opener: `Sở Nội vụ, Tài nguyên và Môi trường, Xây dựng`. An opener with a
 * capital and capitals behind it names an office of any field: `Phòng Quản lý Năng lượng`.
 */
export function markAgencies(reading: Reading, found: Found, result: Roles): void {
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
