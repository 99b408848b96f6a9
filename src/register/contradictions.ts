import type { Document } from "../model/document.ts";
import type { Contradiction, Deadline, Target, Task } from "../model/register.ts";
import { syllableKeys } from "../text/syllables.ts";

/** Places of a plan that cannot both be right: quantities, and times. In reading order. */
export function contradictionsOf(document: Document, tasks: readonly Task[]): readonly Contradiction[] {
  const textOf = new Map(document.units.map(({ id, text }) => [id, text]));
  return [...unlikeTargets(tasks, textOf), ...wrongTimes(tasks, document.meta.issued)];
}

/** Two quantities for one thing by one day. */
function unlikeTargets(tasks: readonly Task[], textOf: ReadonlyMap<string, string>): readonly Contradiction[] {
  const first = new Map<string, Target>();
  const found: Contradiction[] = [];
  const keyed = tasks
    .flatMap(({ targets }) => targets)
    .map((target) => ({ target, key: targetKey(target, textOf.get(target.subject.unit)!) }));
  const rows = new Map<string | null, Set<string>>();
  for (const { target, key } of keyed)
    if (target.rule === "target-column") rows.set(key, (rows.get(key) ?? new Set()).add(target.unit));
  for (const { target, key } of keyed) {
    // A name that several rows have (`Khu vực nông thôn`) is part of a name in a row above.
    if (key === null || (target.rule === "target-column" && rows.get(key)!.size > 1)) continue;
    const known = first.get(key);
    if (!known) first.set(key, target);
    else if (!agree(known, target)) found.push({ kind: "target", first: place(known), second: place(target) });
  }
  return found;
}

/** What a quantity is of, in what and by when; null when its clause does not tell. */
function targetKey(target: Target, text: string): string | null {
  const subject = subjectKey(target, text);
  return subject === null ? null : `${subject}|${target.measure.toLowerCase()}|${target.by ?? ""}`;
}

/** Whether both may be meant: the same, `trên 40 %` and `45 %`, a range and a value in it. */
function agree(one: Target, other: Target): boolean {
  if (one.direction === other.direction && one.upTo === other.upTo) return one.value === other.value;
  return admits(one, other) || admits(other, one);
}

/** Part of a quantity by which `khoảng` may be off. */
const ABOUT = 0.1;

/** Whether `other` says no more than what `one` leaves open. */
function admits({ direction, value, upTo }: Target, other: Target): boolean {
  if (direction === "about") return Math.abs(other.value - value) <= value * ABOUT;
  if (direction === "at-least") return other.value >= value;
  if (direction === "at-most") return (other.upTo ?? other.value) <= value;
  return upTo === null ? other.value === value : value <= other.value && (other.upTo ?? other.value) <= upTo;
}

/** Words that say how a quantity is meant, not of what. */
const HOW = new Set(
  "đạt phấn đấu đến năm tối thiểu ít nhất trên khoảng là còn lên xuống trong đó và của tỷ tỉ lệ ti từ hơn với các số có cả về vào nâng tăng giảm bảo đảm toàn tỉnh".split(
    " ",
  ),
);
/** Fewer words than this do not tell a thing from another: `đạt 80 %`. */
const TELLING = 2;

/** What a quantity is of, as sorted words; null when its clause does not tell. */
function subjectKey({ subject, start, end }: Target, text: string): string | null {
  const words = syllableKeys(
    text.slice(subject.start, Math.min(subject.end, Math.max(subject.start, start))) +
      " " +
      text.slice(Math.max(subject.start, end), subject.end),
  ).filter((key) => !HOW.has(key) && !/^\d/u.test(key));
  const distinct = [...new Set(words)].toSorted();
  return distinct.length < TELLING ? null : distinct.join(" ");
}

/** Deadlines before the plan itself, and periods that end before they begin. */
function wrongTimes(tasks: readonly Task[], issued: string | null): readonly Contradiction[] {
  const seen = new Set<string>();
  return tasks
    .flatMap(({ deadlines }) => deadlines)
    .flatMap((deadline): Contradiction[] => {
      const { from, to } = deadline;
      const key = `${deadline.unit} ${deadline.start}`;
      if (seen.has(key)) return [];
      seen.add(key);
      if (from !== null && to !== null && from > to)
        return [{ kind: "reversed", first: place(deadline), second: null }];
      if (issued !== null && to !== null && to < issued)
        return [{ kind: "past", first: place(deadline), second: null }];
      return [];
    });
}

function place({ unit, start, end }: Target | Deadline): Contradiction["first"] {
  return { unit, start, end };
}
