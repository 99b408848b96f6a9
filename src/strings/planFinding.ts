import type { Plan } from "../model/corpus.ts";
import { formatPercentRange } from "../text/format.ts";
import type { Words } from "./strings.ts";

/** What a plan takes up, in sentences: `Nêu 32 trong 50 nội dung áp dụng: 30 nêu rõ, 2 có đề cập. Chưa xác định 18, vì … Chỉ số 62-91%.` Of a plan that was not read, only that. */
export function planFinding({ coverage }: Pick<Plan, "coverage">, { strings, language }: Words): string {
  const words = strings.plan;
  if (coverage.reading.state === "not-read") return words.findingNotRead;
  const { score, scoreHigh } = coverage.total;
  const { takenUp, applicable, full, partial, absent, unknown } = coverage.total;
  const reason = coverage.cells.find(({ state }) => state === "unknown")?.unknownReason ?? null;
  return [
    words.finding(takenUp, applicable, full, partial),
    absent > 0 ? words.findingAbsent(absent) : "",
    unknown > 0 && reason !== null ? words.findingUnknown(unknown, words.because[reason]) : "",
    score === null ? "" : words.findingIndex(formatPercentRange(score, scoreHigh, language)),
  ].join("");
}
