import type { Corpus } from "../../model/corpus.ts";
import type { Deadline, Recurrence } from "../../model/register.ts";

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
    return register.tasks.flatMap(({ unit, leads, deadlines }) =>
      deadlines.flatMap((deadline, index) => {
        const first = firstDay(deadline, issued);
        if (first === null) return [];
        const who = leads.map(({ name }) => name).join(", ");
        const text = textOf.get(unit)!;
        return [
          "BEGIN:VEVENT",
          `UID:${meta.id}-${unit}-${index}@${corpus.inputs.slice(0, 12)}`,
          `DTSTAMP:${stamp}`,
          `DTSTART;VALUE=DATE:${first.replaceAll("-", "")}`,
          ...(deadline.every === null ? [] : [`RRULE:${frequency[deadline.every]}`]),
          `SUMMARY:${escape(`${meta.short_title}${who === "" ? "" : ` - ${who}`}: ${shorten(text)}`)}`,
          `DESCRIPTION:${escape(text)}`,
          "TRANSP:TRANSPARENT",
          "END:VEVENT",
        ];
      }),
    );
  });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//doi-chieu-72//register//VI", ...events, "END:VCALENDAR"];
  return `${lines.flatMap(fold).join("\r\n")}\r\n`;
}

/** The first day of a deadline on or after the plan's own date; null where no day is named. */
function firstDay({ to, every, day }: Deadline, issued: string): string | null {
  if (to !== null) return to;
  if (every === null || day === null) return null;
  if (day.startsWith("---")) {
    const this_month = `${issued.slice(0, 8)}${day.slice(3)}`;
    return this_month >= issued ? this_month : `${nextMonth(issued)}-${day.slice(3)}`;
  }
  const this_year = `${issued.slice(0, 4)}-${day.slice(2)}`;
  return this_year >= issued ? this_year : `${Number(issued.slice(0, 4)) + 1}-${day.slice(2)}`;
}

function nextMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** Characters of a task that a calendar shows in its title. */
const TITLE = 120;

function shorten(text: string): string {
  return text.length <= TITLE ? text : `${text.slice(0, text.lastIndexOf(" ", TITLE))} …`;
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
