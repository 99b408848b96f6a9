import type { Document } from "../model/document.ts";
import type { Contradiction, Deadline, Target, Task } from "../model/register.ts";
import { syllables } from "../text/syllables.ts";

/** Places of a plan that cannot both be right: quantities, and times. In reading order. */
export function contradictionsOf(document: Document, tasks: readonly Task[]): readonly Contradiction[] {
  const textOf = new Map(document.units.map(({ id, text }) => [id, text]));
  return [...unlikeTargets(tasks, textOf), ...wrongTimes(tasks, document.meta.issued)];
}

/** Two quantities for one thing by one day. */
function unlikeTargets(tasks: readonly Task[], textOf: ReadonlyMap<string, string>): readonly Contradiction[] {
  const first = new Map<string, Target>();
  const found: Contradiction[] = [];
  for (const target of tasks.flatMap(({ targets }) => targets)) {
    const subject = subjectKey(target, textOf.get(target.subject.unit)!);
    if (subject === null) continue;
    const key = `${subject}|${target.measure}|${target.by ?? ""}`;
    const known = first.get(key);
    if (!known) first.set(key, target);
    else if (!agree(known, target)) found.push({ kind: "target", first: place(known), second: place(target) });
  }
  return found;
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
  const words = syllables(
    text.slice(subject.start, Math.max(subject.start, start)) + " " + text.slice(end, subject.end),
  )
    .map(({ key }) => key)
    .filter((key) => !HOW.has(key) && !/^\d/u.test(key));
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
