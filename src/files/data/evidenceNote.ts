import type { Evidence } from "../../model/alignment.ts";
import type { Unit } from "../../model/document.ts";
import { formatDate } from "../../text/dates.ts";

/** What matched, as a sentence in Vietnamese. `unit` is the one that the evidence was found in. */
export function evidenceNote(evidence: Evidence, unit: Pick<Unit, "text">): string {
  switch (evidence.kind) {
    case "reuse":
      return `Trùng ${evidence.syllables} âm tiết liền nhau với văn bản gốc: “${words(unit, evidence)}”.`;
    case "lexicon":
      return `Có cụm từ “${words(unit, evidence)}”, ứng với mục “${evidence.phrase}” trong từ điển.`;
    case "context":
      return `Nằm dưới đề mục “${evidence.heading.replace(/[.:;]$/u, "")}”.`;
    case "words":
      return `Có từ “${words(unit, evidence)}”, hay gặp ở các đoạn nói về nội dung này.`;
    case "review":
      return `${evidence.reviewer} rà soát ngày ${formatDate(evidence.date, "vi")}: ${evidence.reason}`;
  }
}

function words({ text }: Pick<Unit, "text">, { plan }: Evidence): string {
  return text.slice(plan.start, plan.end);
}
