import type { Deadline } from "../model/register.ts";
import { sentenceEnds } from "../text/sentence.ts";
import { fieldsOf, type TaskField } from "./fields.ts";
import { bareTimesOf, timesOf, type Time } from "./times.ts";

/** Words that begin the name of a document, an aim or a budget: a period behind them belongs to the name. */
const NAMING =
  /(?<![\p{L}])(?:đề án|kế hoạch|chương trình|quy hoạch|chiến lược|nghị quyết|quyết định|chỉ thị|kết luận|thông báo|thông tư|nghị định|văn bản|công văn|quy định|quy chế|luật|phương án|danh mục|dự toán|phong trào|mục tiêu|định hướng|lộ trình|chỉ tiêu|chỉ số|ngân sách|kinh phí|nguồn vốn|cam kết|đại hội|tổng điều tra|phụ lục|chủ đề|kết quả|thành tựu|tình hình)(?![\p{L}])/giu;
/** Words behind a name at which the task goes on. */
const TASK_GOES_ON =
  /(?<!\p{L})(?:hoàn thành|phấn đấu|trong đó|đưa vào (?:khai thác|sử dụng|vận hành|hoạt động)|khởi công|thông xe|đạt\s+(?:trên\s+|ít nhất\s+|tối thiểu\s+|khoảng\s+)?\d)(?!\p{L})|,\s*(?:đồng thời\s+)?(?:bảo đảm|đảm bảo|trình|báo cáo|nâng|xong|tổ chức|thực hiện|triển khai|ban hành)(?!\p{L})/iu;
/** A second horizon hung on a first: `thời kỳ 2021-2030, tầm nhìn đến năm 2050`. */
const HUNG = /^\s*[,;(]?\s*(?:và\s+)?(?:tầm nhìn|định hướng)\s*(?:phát triển\s*)?$/iu;
/** Characters looked back on for the name that a period belongs to. */
const LONGEST_NAME = 400;

/** When a task is due by the words of its text, in order. `time` stretches are read as such whatever stands in them; `columns` are those that a column names. */
export function deadlinesOf(unit: string, text: string, columns: readonly TaskField[] = []): readonly Deadline[] {
  const fields = [...columns, ...fieldsOf(text)].filter(({ kind }) => kind === "time");
  const worded = timesOf(text);
  const bare = fields
    .filter((field) => !worded.some(({ start }) => field.start <= start && start < field.end))
    .flatMap(({ start, end }) => bareTimesOf(text.slice(start, end), start));
  const times = merge(
    [...worded, ...bare].toSorted((a, b) => a.start - b.start),
    text,
  );
  if (times.length === 0) return [];
  const kept: Time[] = [];
  let last: { readonly time: Time; readonly kept: boolean } | null = null;
  for (const time of times) {
    const between: string = last === null ? "" : text.slice(last.time.end, time.start);
    const hung: boolean = last !== null && HUNG.test(between);
    const keep: boolean = hung ? false : isDue(time, text, fields);
    if (keep) kept.push(time);
    last = { time, kept: keep };
  }
  return kept.map(({ firm: _firm, ...time }) => ({ unit, ...time }));
}

function isDue(time: Time, text: string, fields: readonly TaskField[]): boolean {
  if (fields.some(({ start, end }) => start <= time.start && time.start < end)) return true;
  // A horizon that opens the sentence: "Tầm nhìn đến năm 2045".
  const before = text.slice(Math.max(0, time.start - LONGEST_NAME), time.start);
  if (/tầm nhìn\s*$/iu.test(before)) return /^\s*tầm nhìn\s*$/iu.test(before);
  if (/cam kết[^,;.]*$/iu.test(before)) return false;
  if (time.firm)
    return (
      !/(?<!\p{L})(?:sơ kết|tổng kết|đánh giá|kết quả)[^,;.]{0,40}$/iu.test(before) ||
      time.to === null ||
      time.from === null ||
      /^vào/iu.test(text.slice(time.start, time.end))
    );
  const sentence = clauseBefore(text, time.start, LONGEST_NAME);
  const behind = text.slice(time.end, time.end + 12);
  if (/^[\s"“(]*(?:phấn đấu|định hướng|đến|mục tiêu|giai đoạn|trong)?\s*$/iu.test(sentence)) return true;
  // ", đến năm 2030 hoàn thành …": a limit between commas goes with the act.
  if (
    /,\s*(?:phấn đấu\s*)?$/iu.test(before) &&
    /^(?:đến|tới|từ)/iu.test(text.slice(time.start)) &&
    /^[\s,]+(?!tầm nhìn|định hướng|và|của)\p{L}/iu.test(behind)
  )
    return true;
  if (time.every !== null) return /^định kỳ/iu.test(text.slice(time.start, time.end)) || !YEARLY_PLAN.test(sentence);
  const name = [...sentence.matchAll(NAMING)].at(-1);
  if (!name) return !isPlainYear(time, text);
  return TASK_GOES_ON.test(sentence.slice(name.index + name[0].length));
}

/** The words from the last `;`, colon, line, cell of a row or sentence that ends before `at` up to it, at most `most` characters. */
function clauseBefore(text: string, at: number, most: number): string {
  const from = Math.max(0, at - most);
  const before = text.slice(from, at);
  const signs = Array.from(before.matchAll(/[;\n|]|:(?=\s)/gu), ({ index }) => index + 1);
  // How the words at `at` begin tells whether a sentence ends right before them.
  const sentence = sentenceEnds(text.slice(from, at + 1)).at(-1) ?? 0;
  return before.slice(Math.max(sentence, signs.at(-1) ?? 0));
}

/** A plan of every year, which says nothing of when the task is due: `kế hoạch đầu tư công trung hạn, hằng năm`. */
const YEARLY_PLAN =
  /(?<!\p{L})(?:kế hoạch|chương trình|dự toán|ngân sách|chỉ tiêu)(?:\s+(?!và(?!\p{L}))[\p{L}-]+){0,6},?\s*$/iu;

/** A year without a word before it is mostly the year of a thing: `Luật Đất đai năm 2024`. */
function isPlainYear({ start, rule }: Time, text: string): boolean {
  return (
    rule === "time-year" &&
    /^năm/iu.test(text.slice(start)) &&
    !/(?:hoàn thành|xong|trình|ban hành|thực hiện|triển khai|khởi công|tổ chức|báo cáo|vận hành)\s*$/iu.test(
      text.slice(Math.max(0, start - 20), start),
    )
  );
}

/** A day without a year and the words for its return are one deadline: `trước ngày 10 tháng 12 hằng năm`. */
function merge(times: readonly Time[], text: string): readonly Time[] {
  const merged: Time[] = [];
  for (const time of times) {
    const before = merged.at(-1);
    const between = before ? text.slice(before.end, time.start) : "";
    if (
      before &&
      /^[\s,(]*(?:định kỳ|vào|của)?\s*$|^\s*\($/iu.test(between) &&
      (before.every === null) !== (time.every === null)
    ) {
      const [dayed, returning] = before.every === null ? [before, time] : [time, before];
      if (dayed.day !== null && dayed.to === null) {
        merged[merged.length - 1] = {
          ...dayed,
          start: before.start,
          end: time.end,
          every: returning.every,
          rule: "time-recurring",
          firm: true,
        };
        continue;
      }
    }
    // "hằng quý, trước ngày 15 của tháng cuối quý": one that comes back, and its day.
    if (
      before &&
      /^[\s,(]*$/u.test(between) &&
      before.every !== null &&
      before.every === time.every &&
      before.day === null
    ) {
      merged[merged.length - 1] = { ...time, start: before.start };
      continue;
    }
    // "từ quý I/2026 đến quý III/2027", "quý I/2026 - quý III/2027": one period.
    if (before && isPeriod(before, time, between, text)) {
      const { from } = before;
      merged[merged.length - 1] = { ...time, start: before.start, from, day: null, rule: "time-period", firm: true };
      continue;
    }
    merged.push(time);
  }
  return merged.map((time) =>
    time.day !== null && time.every === null && recurs(time, text)
      ? { ...time, every: "year", rule: "time-recurring" }
      : time,
  );
}

/** Whether two times are the ends of one: with `từ` before the first, or a dash between. */
function isPeriod(first: Time, second: Time, between: string, text: string): boolean {
  if (first.from === null || second.to === null || first.every !== null || second.every !== null) return false;
  const [one, other] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  if (/^\s*[-–]\s*(?:cuối|đầu|giữa)?\s*$/u.test(between)) return true;
  return /^(?:từ|bắt đầu)(?!\p{L})/iu.test(one) && /^[\s,]*$/u.test(between) && /^(?:đến|tới)(?!\p{L})/iu.test(other);
}

/** A day without a year comes back every year where its sentence says that it does. */
function recurs({ start, end }: Time, text: string): boolean {
  const around = text.slice(Math.max(0, start - 80), end + 80);
  return /định kỳ|h[ằà]ng năm|mỗi năm|thường niên/iu.test(around);
}
