import type { Deadline, Target, TargetDirection } from "../model/register.ts";
import type { UnitField } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { sentenceEnds } from "../text/sentence.ts";
import { isAim } from "./columns.ts";
import { MEASURES, NUMBER, toNumber } from "./quantities.ts";

const RANGE = `(?<v>${NUMBER})(?:\\s*%?\\s*(?:-|–|đến)\\s*(?<w>${NUMBER}))?`;
/** What a measure or a count is for each of: `32 giường bệnh/vạn dân`. */
const PER = "(?:/(?:vạn dân|1\\.?000 dân|10\\.?000 dân|100 dân|người|hộ|xã|năm|ngày đêm|ngày|ha|km2|km²))?";
const DELIVER =
  "xây dựng(?: mới)?|xây mới|xây|đầu tư (?:xây dựng|mới)(?: mới)?|hoàn thành|hoàn thiện|thành lập(?: mới| thêm)?|lập thêm|hình thành|lắp đặt(?: mới| thêm)?|nâng cấp|cải tạo|mở rộng|mở thêm|di dời|chuyển đổi|phủ sóng|đưa|công nhận|thu hút|bố trí|cung cấp|giải quyết việc làm(?: cho)?|đào tạo|trồng(?: mới)?|bổ sung|khởi công|đóng cửa|xóa|xoá|phát triển (?:mới|thêm)|có thêm|có|đạt|nâng tổng số|giảm|tăng(?: thêm)?|dành|lựa chọn|cấp|bảo vệ|chủ động ngăn mặn(?: cho)?|kêu gọi|vận hành";
/** Nouns that are counted as years, ages and classes, not as things made. */
const NO_THING =
  /^(?:năm|tháng|ngày|giờ|phút|tuần|quý|tuổi|lần|loại|cấp|hạng|sao|khóa|kỳ|kV|G|Nghị|điều|khoản|điểm(?!\s(?!so |phần |và )\p{Ll}{2})|mục|phần|chương|phụ lục|đến|tới|và|hoặc|của|về|theo|thì|là|tại|trên|vạn dân|trong|đoạn|giai đoạn)(?![\p{L}])/iu;

const MARGIN: readonly (readonly [RegExp, TargetDirection])[] = [
  [/(?:ít nhất|tối thiểu|không (?:thấp|ít|nhỏ) hơn|trên|hơn|vượt|từ)\s*(?:khoảng\s*)?$/iu, "at-least"],
  [/(?:tối đa|không quá|không vượt quá|không (?:cao|lớn) hơn|dưới|nhỏ hơn)\s*$/iu, "at-most"],
  [/(?:khoảng|gần|xấp xỉ|ước)\s*$/iu, "about"],
  [/(?:tăng|nâng)(?: (?:thêm|trưởng|bình quân|trung bình|tối thiểu|trên|khoảng))*\s*$/iu, "increase"],
  [/(?:giảm|cắt giảm|rút ngắn)(?: (?:thêm|bình quân|tối thiểu|ít nhất|trên|khoảng))*\s*$/iu, "decrease"],
];

const SHARE = new RegExp(`(?<![\\p{L}\\d.,/])${RANGE}\\s*(?<m>%|phần trăm)`, "giu");
const MEASURE = new RegExp(`(?<![\\p{L}\\d.,/-])${RANGE}\\s*(?<m>(?:${MEASURES})${PER})(?![\\p{L}\\d/])`, "giu");
/** Counted nouns of one syllable; others have two. */
const ONE_SYLLABLE =
  "trạm|xã|huyện|phường|tuyến|cầu|thôn|bản|ấp|buôn|làng|trường|chợ|hồ|cây|máy|bộ|tàu|cảng|nhà|khu|cụm|tổ|bến|điểm|hầm|cống|kè|đập|đường|tỉnh|vụ|mẫu|ngành|vùng|luật|nghề|người|trẻ|con";
/** A syllable of a noun behind another: no word that goes on with the sentence. */
const NEXT =
  "\\s(?!(?:trong|của|và|có|được|đạt|là|trên|tại|cho|theo|ở|để|với|đã|sẽ|đến)(?!\\p{L}))\\p{Ll}[\\p{L}\\p{M}]*";
/** Nouns of place that do not tell what is counted without the two syllables behind them: `khu công nghiệp`, `vùng nguyên liệu`. */
const PLACES = `(?:khu|cụm|vùng)${NEXT}${NEXT}`;
const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,/-])${RANGE}\\s+(?<m>${PLACES}|(?:${ONE_SYLLABLE})(?!\\p{L})|(?:nghìn|ngàn|triệu|tỷ)?\\s*\\p{Ll}[\\p{L}\\p{M}]*(?:${NEXT})?${PER})`,
  "gu",
);
const CUE = new RegExp(
  `(?<![\\p{L}])(?:${DELIVER}|phấn đấu|đạt|ít nhất|tối thiểu|tối đa|không quá|trên|hơn|khoảng|lên|còn|xuống|thêm|mới)(?![\\p{L}])[^;.]{0,90}$`,
  "iu",
);
/** A time to which something is brought down: `xuống còn 15 ngày`. */
const SHORTENED = new RegExp(
  `(?<=(?<![\\p{L}])(?:xuống|còn)\\s+(?:(?:không quá|tối đa|dưới|khoảng)\\s+)?)${RANGE}\\s+(?<m>ngày làm việc|ngày|giờ|phút)(?!\\p{L})`,
  "giu",
);
/** The verb of a count stands close to it: up to four syllables, or a list of other counts, between them. */
const MADE = new RegExp(
  `(?<![\\p{L}])(?:${DELIVER}|phấn đấu|ít nhất|tối thiểu|thêm|trong đó)(?:\\s+(?:(?!(?:của|cho|theo|tại|trong|trên|với)\\s)[\\p{L}\\p{M}]+[,:]?\\s+){0,4}|[\\s:(]+|[^;.]{0,60}\\d[^;.\\d]{0,30}(?:\\([^()]{0,60}\\)[^;.\\d]{0,10})?[,\\s])$`,
  "iu",
);
/** Words that open a statement of what there is: no aim. */
const EXISTING =
  /(?:^|[;.,(]\s*)(?:hiện(?: nay| tại)?|đến nay|tính đến (?:nay|hết|ngày|tháng|cuối)[^;.,]{0,40}|cả nước|toàn quốc)(?!\p{L})(?:,\s*)?[^;.,]*$/iu;
/** A share of ownership or of a source of money is no aim. */
const NO_AIM = /^\s*(?:vốn|ngân sách|sở hữu|cổ phần|nước ngoài)/iu;

/**
 * Quantities that a text sets as aims, in order. `deadlines` are those of the text; `by` is the day that stands above it or beside it;
 * `cells` are those of a row, over whose edges no quantity and no clause runs, `set` the targets that its columns give, `since` the
 * year of the plan.
 */
export function targetsOf(
  unit: string,
  text: string,
  deadlines: readonly Deadline[],
  by: string | null,
  cells: readonly UnitField[] = [],
  set: readonly Target[] = [],
  since: number | null = null,
): readonly Target[] {
  if (!/\d/u.test(text)) return [];
  const found: Target[] = [];
  const ends = [...sentenceEnds(text), ...lineEnds(text)].toSorted((a, b) => a - b);
  const said = (at: number): boolean => EXISTING.test(text.slice(Math.max(0, at - 150), at));
  const taken = (at: number, end: number): boolean =>
    [...found, ...set, ...deadlines].some((one) => at < one.end && one.start < end) ||
    cells.some((cell) =>
      cell.start <= at && at < cell.end
        ? end > cell.end || (cell.year !== undefined && !isAim(cell.year, since))
        : false,
    );
  const add = (match: RegExpMatchArray, rule: Target["rule"]): void => {
    const start = match.index!;
    const end = start + match[0].length;
    if (taken(start, end) || isQuoted(text, start) || said(start)) return;
    const cell = cells.find((one) => one.start <= start && start < one.end);
    const clause = within(cell, clauseAround(text, start, end, ends));
    const { direction, from } = marginOf(text, start);
    found.push({
      unit,
      start: from,
      end,
      subject: { unit, ...clause },
      value: toNumber(match.groups!.v!),
      upTo: match.groups!.w === undefined ? null : toNumber(match.groups!.w),
      measure: match.groups!.m!.toLowerCase() === "phần trăm" ? "%" : match.groups!.m!,
      direction,
      by: dueFor(start, ends, deadlines) ?? (cell?.year === undefined ? by : `${cell.year}-12-31`),
      rule,
    });
  };
  for (const match of text.matchAll(SHARE))
    if (!NO_AIM.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20)))
      add(match, "target-share");
  for (const match of text.matchAll(MEASURE))
    if (
      !isPart(text, match.index) &&
      (CUE.test(text.slice(Math.max(0, match.index - 120), match.index)) || match.index === 0)
    )
      add(match, "target-measure");
  for (const match of text.matchAll(SHORTENED)) add(match, "target-measure");
  for (const match of text.matchAll(COUNT))
    if (!isPart(text, match.index) && isMade(match, text)) add(match, "target-count");
  const ordered = found.toSorted((a, b) => a.start - b.start);
  const bounds = ordered.slice(1).map(({ start }, index) => parting(ordered[index]!.end, start, text));
  const worded = ordered.map((target, index) => ({
    ...target,
    subject: between(target.subject, bounds[index - 1]?.to ?? 0, bounds[index]?.from ?? text.length, text),
  }));
  return [...worded, ...set].toSorted((a, b) => a.start - b.start);
}

/** Whether a place stands between quotation marks: in the title of something. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** Whether a count is part of a total before the bracket that it stands in: `58 trạm (trong đó: A 25 trạm, B 33 trạm)`. */
function isPart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.includes(")", open) || !PARTS.test(before.slice(open + 1))) return false;
  return /\d/u.test(
    before
      .slice(0, open)
      .split(/[();.]/u)
      .at(-1)!,
  );
}
const PARTS = /^\s*(?:trong đó|bao gồm|gồm|chia ra|cụ thể)/iu;

/** Where what is said of one quantity ends and what is said of the next begins: at the last word that joins them, if any. */
function parting(end: number, start: number, text: string): { readonly from: number; readonly to: number } {
  const join = [...text.slice(end, start).matchAll(/\s(?:và|với)\s/giu)].at(-1);
  return join ? { from: end + join.index, to: end + join.index + join[0].length } : { from: start, to: end };
}

/** The part of a clause that lies between the quantities on both sides: `100% đường huyện và 75% đường xã`. */
function between({ unit, start, end }: Target["subject"], from: number, to: number, text: string): Target["subject"] {
  const [first, last] = [Math.max(start, from), Math.min(end, to)];
  const words = text.slice(first, last);
  const lead = words.length - words.replace(/^[\s,)]+/u, "").length;
  const tail = words.length - words.replace(/(?:\s+(?:và|trong đó|lên))?[\s,(]*$/u, "").length;
  return { unit, start: first + lead, end: last - tail };
}

/** Whether a number counts things that are to be made, reached or moved. */
function isMade(match: RegExpMatchArray, text: string): boolean {
  const at = match.index!;
  const noun = text.slice(at + match[0].length - match.groups!.m!.length);
  if (NO_THING.test(noun)) return false;
  const before = text.slice(Math.max(0, at - 100), at);
  // "Quốc lộ 12 đoạn", "khoản 3 điều": a number behind a name or a label is no count.
  if (
    /(?:\p{Lu}[\p{L}\p{M}]*|số|khoản|điều|điểm|mục|lộ|đường|tuyến|phường|quận|khu|nhóm|(?<!nâng |cung )cấp|loại|hạng|giai đoạn|vùng|khóa|lần thứ|Đề án|thứ|tiêu chí|tháng|năm|ngày|quý|mạng|từ)\s*$/u.test(
      before,
    )
  )
    return false;
  return MADE.test(before);
}

/** The word before a number that says how it is meant, and where that word begins. */
function marginOf(text: string, at: number): { readonly direction: TargetDirection; readonly from: number } {
  const before = text.slice(Math.max(0, at - 40), at);
  for (const [pattern, direction] of MARGIN) {
    const match = pattern.exec(before);
    if (match) return { direction, from: at - (before.length - match.index) };
  }
  return { direction: "reach", from: at };
}

function lineEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1);
}

/** The clause in which a quantity stands, from comma to comma, of a text whose sentences and lines end at `ends`. */
function clauseAround(text: string, start: number, end: number, ends: readonly number[]): Span {
  const opening = ends.findLast((at) => at <= start) ?? 0;
  const before = text.slice(Math.max(opening, start - 200), start);
  const opened = Math.max(
    ...(/:\s*$/u.test(before) ? [";", ", ", "("] : [";", ", ", ": ", "("]).map(
      (sign) => before.lastIndexOf(sign) + (before.includes(sign) ? sign.length : 0),
    ),
  );
  const closing = ends.find((at) => at >= end) ?? text.length;
  const closed = text.slice(end, Math.min(closing, end + 200)).search(/[;)]|,\s|\.["”’]?\s*$/u);
  const from = start - (before.length - Math.max(0, opened));
  const to = closed < 0 ? Math.min(text.length, end + 200) : end + closed;
  const lead = text.slice(from, to).length - text.slice(from, to).trimStart().length;
  return { start: from + lead, end: from + text.slice(from, to).trimEnd().length };
}

/** The part of a clause that stands in a cell. */
function within(cell: Span | undefined, clause: Span): Span {
  return cell ? { start: Math.max(clause.start, cell.start), end: Math.min(clause.end, cell.end) } : clause;
}

/**
 * Last day of the deadline that goes with the quantity at `at`: the last one before it in its sentence, else the first behind it.
 * Sentences and lines end at `ends`.
 */
function dueFor(at: number, ends: readonly number[], deadlines: readonly Deadline[]): string | null {
  const from = ends.findLast((end) => end <= at) ?? 0;
  const to = ends.find((end) => end > at) ?? Infinity;
  const inside = deadlines.filter((one) => one.to !== null && one.start >= from && one.start < to);
  return (inside.findLast(({ start }) => start < at) ?? inside[0])?.to ?? null;
}
