import type { Evidence } from "../../model/alignment.ts";
import type { Unit } from "../../model/document.ts";

/** What matched, as a sentence in Vietnamese. `unit` is the one that the evidence was found in. */
export function evidenceNote(evidence: Evidence, unit: Pick<Unit, "text">): string {
  switch (evidence.kind) {
    case "reuse":
      return `Trùng ${evidence.syllables} âm tiết liền nhau với văn bản gốc: “${words(unit, evidence)}”.`;
    case "lexicon":
      return `Có cụm từ “${words(unit, evidence)}”, ứng với mục “${evidence.phrase}” trong từ điển.`;
    case "context":
      return `Nằm dưới đề mục “${evidence.heading.replace(/[.:;]$/u, "")}”.`;
    case "review":
      return `${evidence.reviewer} rà soát ngày ${vietnameseDate(evidence.date)}: ${evidence.reason}`;
  }
}

function words({ text }: Pick<Unit, "text">, { plan }: Evidence): string {
  return text.slice(plan.start, plan.end);
}

/** `2024-02-23` as `23/02/2024`. */
function vietnameseDate(date: string): string {
  return date.split("-").toReversed().join("/");
}
