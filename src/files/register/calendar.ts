import type { Corpus } from "../../model/corpus.ts";
import { openingOf, sentenceAround } from "../../text/excerpt.ts";
import { taskText, type Deadline, type Recurrence, type Task } from "../../model/register.ts";

const frequency: Readonly<Record<Recurrence, string>> = {
  year: "FREQ=YEARLY",
  "half-year": "FREQ=MONTHLY;INTERVAL=6",
  quarter: "FREQ=MONTHLY;INTERVAL=3",
  month: "FREQ=MONTHLY",
  week: "FREQ=WEEKLY",
};

/**
 * The deadlines of all plans as an iCalendar file (RFC 5545): an all-day event on the last day of each, those that come back by
 * their rule from the year of the plan on. A deadline without a day is left out: the register has its words.
 */
export function registerCalendar(corpus: Corpus): string {
  const stamp = `${corpus.date.replaceAll("-", "")}T000000Z`;
  const events = corpus.plans.flatMap(({ document: { meta, units }, register }) => {
    const textOf = new Map(units.map(({ id, text }) => [id, text]));
    const issued = meta.issued ?? `${meta.issued_year ?? corpus.date.slice(0, 4)}-01-01`;
    return register.tasks.flatMap((task) => {
      const { unit, leads, deadlines } = task;
      return deadlines.flatMap((deadline, index) => {
        const first = firstDay(deadline, issued);
        if (first === null) return [];
        const who = leads.map(({ name }) => name).join(", ");
        const text = taskText(task, (id) => textOf.get(id)!);
        return [
          "BEGIN:VEVENT",
          // The same in every version of the data: a calendar that is read again changes its events, and adds none twice.
          `UID:${meta.id}-${unit}-${index}@${CALENDAR}`,
          `DTSTAMP:${stamp}`,
          `DTSTART;VALUE=DATE:${first.replaceAll("-", "")}`,
          ...(deadline.every === null ? [] : [`RRULE:${frequency[deadline.every]}`]),
          `SUMMARY:${escape(`${meta.short_title}${who === "" ? "" : ` - ${who}`}: ${titleOf(text, task, deadline)}`)}`,
          `DESCRIPTION:${escape(text)}`,
          "TRANSP:TRANSPARENT",
          "END:VEVENT",
        ];
      });
    });
  });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//${CALENDAR}//register//VI`, ...events, "END:VCALENDAR"];
  return `${lines.flatMap(fold).join("\r\n")}\r\n`;
}

/** Name of the program that makes the calendar, and of the events that come from it. */
const CALENDAR = "doi-chieu-72";

/** The first day of a deadline on or after the plan's own date; null where no day is named. */
function firstDay({ to, every, day }: Deadline, issued: string): string | null {
  if (to !== null) return to;
  if (every === null || day === null) return null;
  // Eight years hold a 29 February, twelve months every other day, eight quarters one after any day.
  const [year, month] = [Number(issued.slice(0, 4)), Number(issued.slice(5, 7))];
  const days = day.startsWith("---")
    ? Array.from({ length: 12 }, (_, more) => `${monthOf(year, month + more)}-${day.slice(3)}`)
    : every === "quarter"
      ? Array.from({ length: 8 }, (_, more) => `${monthOf(year, Number(day.slice(2, 4)) + 3 * more)}${day.slice(4)}`)
      : Array.from({ length: 9 }, (_, more) => `${year + more}-${day.slice(2)}`);
  return days.find((one) => one >= issued && isDay(one)) ?? null;
}

/** `2026-02` for the fourteenth month from the beginning of 2025. */
function monthOf(year: number, month: number): string {
  return `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, "0")}`;
}

/** Whether there is such a day: no 31 February. */
function isDay(iso: string): boolean {
  const [year, month, day] = [0, 5, 8].map((at) => Number.parseInt(iso.slice(at), 10)) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Characters of a task that a calendar shows in its title. */
const TITLE = 120;

/** The sentence of the deadline; the first words of a task whose deadline does not stand in its words. */
function titleOf(text: string, task: Task, deadline: Deadline): string {
  return deadline.unit === task.unit && !task.named ? sentenceAround(text, deadline, TITLE) : openingOf(text, TITLE);
}

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/gu, "\\$&").replaceAll("\n", "\\n");
}

/** Octets of a line of a calendar file; longer ones go on behind a space. */
const LINE = 75;

function fold(line: string): readonly string[] {
  const lines: string[] = [];
  let current = "";
  let size = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (size + octets > LINE) {
      lines.push(current);
      current = " ";
      size = 1;
    }
    current += character;
    size += octets;
  }
  return [...lines, current];
}
