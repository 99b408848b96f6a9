import type { Deadline, Recurrence, RegisterRule } from "../model/register.ts";

/** A time that a text names, whatever it says of it. */
export interface Time extends Omit<Deadline, "unit"> {
  /** Whether a word before it makes it a limit of an act, wherever it stands: `trước ngày`, `trong quý`. */
  readonly firm: boolean;
}

const SPACE = "\\s*";
const DASH = `${SPACE}[-–—]${SPACE}`;
const YEAR = "(?:19|20)\\d\\d";
/** Words that make a day or a year a limit. */
const LIMIT =
  "trước|chậm nhất(?:\\s+(?:là|vào|đến))?|muộn nhất(?:\\s+(?:là|vào))?|không muộn hơn|xong(?=\\s+trước)|hạn cuối(?: là)?|đến hết|hết|đến|tới|(?:vào |nhân )?dịp|vào|trong|từ|sau";
/** Numbers of how often, in figures and words. */
const COUNTS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  "mười hai": 12,
};
const COUNT = `(?:0?[1-9]|1[0-2]|${Object.keys(COUNTS).join("|")})`;
/** A quarter, in both spellings. */
const QUARTER = "qu[ýí]";
const HAS_QUARTER = new RegExp(QUARTER, "iu");
const PER = `năm|${QUARTER}|tháng|tuần`;
/** Words between `mỗi năm` and `hai lần`; how many times more something is to be comes back with no time. */
const BETWEEN = "(?:(?!tăng|giảm|gấp|hơn)\\p{L}+\\s+){0,4}?";
/** `/`, `/1`, `mỗi`, `một`: the word between `2 lần` and `năm`. */
const OF_ONE = `(?:${SPACE}/${SPACE}(?:(?:một|0?1)\\s+)?|\\s+(?:mỗi|một|0?1)\\s+)`;
const END = "(?![\\p{L}\\p{N}])";
const START = "(?<![\\p{L}\\p{N}/.,])";

interface TimeWording {
  readonly rule: RegisterRule;
  /** What every match holds: looked for first, at a fraction of the cost. */
  readonly needs: RegExp;
  readonly pattern: string;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, words: string) => TimeReading | null;
}
type TimeReading = Partial<Pick<Time, "from" | "to" | "every" | "day" | "within" | "firm">>;

const HAS_YEAR = /(?:19|20)\d\d/u;

const wordings: readonly TimeWording[] = [
  {
    rule: "time-day",
    needs: /\d/u,
    pattern: `(?:(?<limit>${LIMIT})\\s+)?(?:(?:trước )?ngày\\s+)?(?<d>\\d{1,2})(?:${SPACE}[/.-]${SPACE}|\\s+tháng\\s+)(?<m>\\d{1,2})(?:(?:${SPACE}[/.-]${SPACE}|,?\\s+năm\\s+)(?<y>${YEAR}))?${END}`,
    read: readDay,
  },
  {
    rule: "time-recurring",
    needs: /tháng/iu,
    pattern: `(?:(?<limit>${LIMIT})\\s+)?ngày\\s+(?<d>\\d{1,2})(?:\\s+(?:của|trong))?\\s+(?:h[aằ]ng|hàng|mỗi)\\s+tháng${END}`,
    read: ({ d }) => dayOfMonth(Number(d)),
  },
  {
    rule: "time-quarter",
    needs: HAS_QUARTER,
    pattern: `(?:(?:${LIMIT}|trong|cuối|đầu)\\s+)?${QUARTER}\\s+(?<q>I{1,3}|IV|[1-4])(?:${SPACE}(?:,|-|–|và)${SPACE}(?:${QUARTER}\\s+)?(?<r>I{1,3}|IV|[1-4]))?${SPACE}(?:/|-|,?\\s*năm\\s+|\\s)${SPACE}(?<y>${YEAR})${END}`,
    read: ({ q, r, y }) => ({ ...quarters(quarterOf(q!), quarterOf(r ?? q!), Number(y)), firm: true }),
  },
  {
    rule: "time-month",
    needs: /tháng/iu,
    pattern: `(?:(?<limit>${LIMIT}|trong|cuối|đầu)\\s+)?(?<!\\d\\s)tháng\\s+(?<m>\\d{1,2})(?:${SPACE}[/-]${SPACE}|,?\\s+năm\\s+)(?<y>${YEAR})${END}`,
    read: ({ limit, m, y }) => readMonth(Number(m), Number(y), limit),
  },
  {
    rule: "time-period",
    needs: /tháng/iu,
    pattern: `(?:trong\\s+)?(?:6|06|sáu)\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm\\s+(?<y>${YEAR})${END}`,
    read: ({ half, y }) => ({
      from: half === "đầu" ? `${y}-01-01` : `${y}-07-01`,
      to: half === "đầu" ? `${y}-06-30` : `${y}-12-31`,
      firm: true,
    }),
  },
  {
    rule: "time-period",
    needs: HAS_YEAR,
    pattern: `(?:(?<in>trong|cho)\\s+)?(?:các\\s+)?(?:giai đoạn|thời kỳ|thời kì|nhiệm kỳ|các năm|từ(?:\\s+nay)?|năm)\\s*(?:từ\\s+)?(?:năm\\s+)?(?<a>${YEAR})?(?:${DASH}|\\s+(?:đến|tới)\\s+(?:hết\\s+)?(?:năm\\s+)?)(?<b>${YEAR})${END}`,
    read: readPeriod,
  },
  {
    rule: "time-year",
    needs: HAS_YEAR,
    pattern: `(?:(?<limit>${LIMIT}|trong|cuối|đầu|giữa|qua)\\s+)?(?:(?<part>cuối|hết|đầu|giữa)\\s+)?(?:năm\\s+(?<y>${YEAR})|(?<=(?:đến|tới|trước)\\s+)(?<z>${YEAR}))${END}`,
    read: ({ limit, part, y, z }) => readYear(Number(y ?? z), limit?.toLowerCase(), part),
  },
  {
    rule: "time-recurring",
    needs: HAS_QUARTER,
    pattern: `(?:(?<limit>${LIMIT})\\s+)?ngày\\s+(?<d>\\d{1,2})\\s+(?:của\\s+)?tháng\\s+(?<which>đầu|giữa|cuối|thứ (?:nhất|hai|ba))(?:\\s+tiên|\\s+cùng)?\\s+(?:của\\s+)?(?:(?:h[ằa]ng|hàng|mỗi|các)\\s+)?${QUARTER}(?!\\s+(?:[IV\\d]|này|trước))${END}`,
    read: ({ d, which }) => dayOfQuarter(Number(d), which!),
  },
  {
    rule: "time-recurring",
    needs: /lần/iu,
    pattern: `(?<!(?:tăng|giảm|gấp|hơn)\\s+)(?:định kỳ\\s+)?(?<n>${COUNT})\\s+lần${OF_ONE}(?<per>${PER})(?!\\s+\\d)${END}`,
    read: ({ n, per }) => oftenIn(n!, per!),
  },
  {
    rule: "time-recurring",
    needs: /lần/iu,
    pattern: `(?:định kỳ\\s+)?(?:h[ằa]ng|hàng|mỗi|một|0?1)\\s+(?<per>${PER})\\s+${BETWEEN}(?<n>${COUNT})\\s+lần${END}`,
    read: ({ n, per }) => oftenIn(n!, per!),
  },
  {
    rule: "time-recurring",
    needs: /lần/iu,
    pattern: `(?:định kỳ\\s+)?(?<n>${COUNT})\\s+(?<per>${PER})(?:${SPACE}/${SPACE}(?:(?:một|0?1)\\s+)?|\\s+(?:một|0?1)\\s+)lần${END}`,
    read: ({ n, per }) => onceIn(n!, per!),
  },
  {
    rule: "time-recurring",
    needs: /h[ằa]ng|hàng|mỗi|định kỳ/iu,
    pattern: `(?:định kỳ\\s+)?(?:h[ằa]ng|hàng|mỗi)\\s+(?<per>năm|${QUARTER}|tháng|tuần|(?:6|06|sáu) tháng)(?!\\s+${BETWEEN}${COUNT}\\s+lần)${END}|định kỳ\\s+(?<n>0?[136]|12|ba|sáu) tháng${END}`,
    read: ({ per, n }) => {
      const [span, unit] = n === undefined && !per!.includes(" ") ? ["1", per!] : [n ?? "6", "tháng"];
      return { ...onceIn(span, unit), firm: false };
    },
  },
  {
    rule: "time-within",
    needs: /ngày/iu,
    pattern: `trong (?:thời (?:hạn|gian)\\s+|vòng\\s+)?(?<n>\\d{1,3}) ngày(?: làm việc)?,?\\s*(?:kể từ|tính từ|từ khi|sau khi)${END}`,
    read: ({ n }) => ({ within: Number(n), firm: true }),
  },
];

const PATTERNS = wordings.map(({ pattern }) => new RegExp(`${START}(?:${pattern})`, "giu"));
/** Whether a text can name a time at all. */
const ANY = /lần(?!\p{L})|\d{4}|\d\s?[/.-]\s?\d|\d\s+tháng|ngày\s+\d|\d\s+ngày|h[ằa]ng\s|hàng\s|mỗi\s|định kỳ/iu;

/** The times that a text names, in order. Where two wordings fit, the one that begins first stands, then the longer. */
export function timesOf(text: string): readonly Time[] {
  if (!ANY.test(text)) return [];
  const found: Time[] = [];
  for (const [index, { rule, needs, read }] of wordings.entries()) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(PATTERNS[index]!)) {
      const reading = read(match.groups ?? {}, match[0]);
      if (!reading) continue;
      const empty = { from: null, to: null, every: null, day: null, within: null, firm: false };
      found.push({ start: match.index, end: match.index + match[0].length, ...empty, ...reading, rule });
    }
  }
  const times: Time[] = [];
  for (const time of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (time.start >= (times.at(-1)?.end ?? 0)) times.push(time);
  return times;
}

/** Times as cells and labels give them, without a word before: `2026-2030`, `6/2026`, `IV/2026`, `2027`. */
const BARE = new RegExp(
  `${START}(?:(?<d>\\d{1,2})[/.-](?<n>\\d{1,2})[/.-](?<e>${YEAR})|(?<q>I{1,3}|IV)${SPACE}/${SPACE}(?<f>${YEAR})|(?<m>\\d{1,2})${SPACE}/${SPACE}(?<g>${YEAR})|(?<a>${YEAR})${DASH}(?<b>${YEAR})|(?<y>${YEAR}))${END}`,
  "giu",
);

/** The times in `words`, a stretch that a label or a column makes a time; `at` is where it stands in its text. */
export function bareTimesOf(words: string, at: number): readonly Time[] {
  return [...words.matchAll(BARE)].flatMap((match) => {
    const { d, n, e, q, f, m, g, a, b, y } = match.groups ?? {};
    const reading =
      d !== undefined
        ? readDay({ limit: "đến", d, m: n, y: e }, match[0])
        : q !== undefined
          ? quarters(quarterOf(q), quarterOf(q), Number(f))
          : m !== undefined
            ? readMonth(Number(m), Number(g), "trong")
            : { from: `${a ?? y}-01-01`, to: `${b ?? y}-12-31` };
    if (!reading) return [];
    const empty = { from: null, to: null, every: null, day: null, within: null };
    const start = at + match.index;
    return [{ ...empty, start, end: start + match[0].length, ...reading, firm: true, rule: "time-field" as const }];
  });
}

function readDay({ limit, d, m, y }: Readonly<Record<string, string | undefined>>, words: string): TimeReading | null {
  const [day, month] = [Number(d), Number(m)];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  // A day without a word before it is the date of a document, or a number.
  if (limit === undefined) return null;
  if (!/ngày|tháng|\d\/\d/u.test(words)) return null;
  if (y === undefined) return { day: `--${two(month)}-${two(day)}`, firm: true };
  const date = `${y}-${two(month)}-${two(day)}`;
  return /^(?:từ|sau)$/iu.test(limit) ? { from: date, firm: true } : { to: date, firm: true };
}

function dayOfMonth(day: number): TimeReading | null {
  return day < 1 || day > 31 ? null : { every: "month", day: `---${two(day)}`, firm: true };
}

function readMonth(month: number, year: number, limit: string | undefined): TimeReading | null {
  if (month < 1 || month > 12) return null;
  const word = limit?.toLowerCase();
  if (word === "trước") {
    const before = month === 1 ? [year - 1, 12] : [year, month - 1];
    return { to: lastOf(before[0]!, before[1]!), firm: true };
  }
  if (word === "từ" || word === "sau") return { from: `${year}-${two(month)}-01`, firm: true };
  const to = lastOf(year, month);
  return word?.startsWith("đến") || word === "tới"
    ? { to, firm: true }
    : { from: `${year}-${two(month)}-01`, to, firm: word !== undefined };
}

function readPeriod(
  { a, b, in: inside }: Readonly<Record<string, string | undefined>>,
  words: string,
): TimeReading | null {
  if (a === undefined && !/từ\s+nay|giai đoạn|thời k/iu.test(words)) return null;
  if (a !== undefined && !/giai đoạn|thời k|nhiệm kỳ|từ|năm/iu.test(words)) return null;
  return { from: a === undefined ? null : `${a}-01-01`, to: `${b}-12-31`, firm: inside === "trong" };
}

function readYear(year: number, limit: string | undefined, part: string | undefined): TimeReading {
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  if (part === "đầu" || limit === "đầu") return { from: null, to: `${year}-03-31`, firm: true };
  switch (limit?.split(" ")[0]) {
    case "trước":
      return part === "hết" || part === "cuối" ? { to: whole.to, firm: true } : { to: `${year - 1}-12-31`, firm: true };
    case "từ":
    case "sau":
      return { from: whole.from };
    case "chậm":
    case "muộn":
    case "không":
    case "hạn":
      return { to: whole.to, firm: true };
    case "hết":
    case "cuối":
      return { to: whole.to, firm: true };
    case "đến":
    case "tới":
      return { to: whole.to, firm: part !== undefined || limit.endsWith("hết") };
    case "trong":
    case "vào":
      return { ...whole, firm: true };
    default:
      return whole;
  }
}

function quarters(first: number, last: number, year: number): TimeReading {
  return { from: `${year}-${two(first * 3 - 2)}-01`, to: lastOf(year, last * 3) };
}

function quarterOf(word: string): number {
  const roman = ["I", "II", "III", "IV"].indexOf(word.toUpperCase());
  return roman < 0 ? Number(word) : roman + 1;
}

/** `---15` counts in every month; in every quarter, the day stands in the first one: `--03-15`. */
function dayOfQuarter(day: number, which: string): TimeReading | null {
  const month = /cuối|ba/iu.test(which) ? 3 : /giữa|hai/iu.test(which) ? 2 : 1;
  return day < 1 || day > 31 ? null : { every: "quarter", day: `--${two(month)}-${two(day)}`, firm: true };
}

const MONTHS: Readonly<Record<string, number>> = { năm: 12, quý: 3, quí: 3, tháng: 1 };
const RETURNS: Readonly<Record<number, Recurrence>> = { 12: "year", 6: "half-year", 3: "quarter", 1: "month" };

/** `n` times in a year; null for what no rule says exactly: `3 lần/năm`. */
function oftenIn(n: string, per: string): TimeReading | null {
  return recurring(countOf(n), 1, per);
}

/** Once in `n` months or years. */
function onceIn(n: string, per: string): TimeReading | null {
  return recurring(1, countOf(n), per);
}

function recurring(times: number, span: number, per: string): TimeReading | null {
  const unit = per.toLowerCase();
  if (unit === "tuần") return times === 1 && span === 1 ? { every: "week", firm: true } : null;
  const every = RETURNS[(MONTHS[unit]! * span) / times];
  return every ? { every, firm: true } : null;
}

function countOf(word: string): number {
  return COUNTS[word.toLowerCase()] ?? Number(word);
}

/** Last day of a month, ISO. */
function lastOf(year: number, month: number): string {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
