import type { Plan } from "../model/corpus.ts";
import type { Strings } from "./vi.ts";

/** What a plan takes up, in sentences: `Nêu 32 trong 45 nội dung áp dụng: 30 đầy đủ, 2 một phần. Chưa rõ 13, vì …` */
export function planFinding({ coverage }: Pick<Plan, "coverage">, { plan: words }: Strings): string {
  const { takenUp, applicable, full, partial, absent, unknown } = coverage.total;
  const reason = coverage.cells.find(({ state }) => state === "unknown")?.unknownReason ?? null;
  return [
    words.finding(takenUp, applicable, full, partial),
    absent > 0 ? words.findingAbsent(absent) : "",
    unknown > 0 && reason !== null ? words.findingUnknown(unknown, words.because[reason]) : "",
  ].join("");
}
