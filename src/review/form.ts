import type { Evidence } from "../model/alignment.ts";
import type { Plan } from "../model/corpus.ts";
import type { CellState } from "../model/states.ts";
import type { Unit } from "../model/document.ts";
import { provisionsOf, type Reference } from "../model/reference.ts";
import { verdictKey } from "./draft.ts";
import type { ReviewItem } from "./queue.ts";
import { comments, quoted } from "../text/yamlText.ts";

/** Words of the form, and what is filled in beforehand. */
export interface FormOptions {
  readonly reviewer: string;
  /** ISO. */
  readonly date: string;
  /** Where a unit stands, as a person names it. */
  readonly placeOf: (unit: string) => string;
  readonly stateWord: (state: CellState) => string;
  readonly noteOf: (evidence: Evidence, unit: Unit) => string;
}

/** A form to fill in: entries of `reviews/<plan>.yml` with the verdict and the reason left open, in the order of `items`. */
export function reviewForm(
  plan: Plan,
  reference: Reference,
  items: readonly ReviewItem[],
  options: FormOptions,
): string {
  const { meta } = plan.document;
  const stale = plan.verdicts.filter(({ status }) => status !== "applied");
  const head = [
    `Phiếu rà soát: ${meta.short_title} (${meta.id})`,
    `Đã rà soát ${plan.coverage.reviewed}/${plan.coverage.cells.length} nội dung. Dưới đây là ${items.length} chỗ nên xem trước.`,
    "Điền verdict và reason; xoá mục chưa kết luận; chép vào cuối tệp:",
    `  data/reviews/${meta.id}.yml`,
    "verdict: confirm (máy đúng) | reject (đoạn không nêu nội dung) | add (máy bỏ sót; thêm dòng strength)",
    "       | set-strength (thêm dòng strength) | not-applicable (nội dung không áp dụng cho kế hoạch)",
    "strength: full | partial",
    ...stale.map(({ verdict }) => `Cần xem lại: ${verdictKey(verdict)}: ${verdict.reason}`),
  ];
  const entries = items.map((item, index) => entry(item, index + 1, plan, reference, options));
  return `${comments(head)}\n${entries.join("\n")}`;
}

function entry(item: ReviewItem, number: number, plan: Plan, reference: Reference, options: FormOptions): string {
  const { passage, provision, evidence, state, stateIfWrong } = item;
  const unit = plan.document.units.find(({ id }) => id === passage?.unit);
  const named = provisionsOf(reference).find(({ id }) => id === provision)!;
  const { stateWord } = options;
  const effect =
    state === stateIfWrong
      ? `ô vẫn là “${stateWord(state)}”`
      : `ô đổi từ “${stateWord(state)}” thành “${stateWord(stateIfWrong)}”`;
  const facts = [
    `${number}. ${unit ? `${options.placeOf(unit.id)} · ` : ""}${provision} ${named.label.vi}`,
    ...named.quotes.map(({ text }) => `Văn bản gốc: ${text}`),
    ...(unit ? [`Kế hoạch: ${unit.text}`] : []),
    `Máy: ${machineWords(item, options)}. Nếu máy sai, ${effect}.`,
    ...(unit ? evidence.map((piece) => `Chứng cứ: ${options.noteOf(piece, unit)}`) : []),
  ];
  const fields = [
    unit ? "verdict:" : "verdict: # not-applicable",
    ...(passage ? [`unit: ${quoted(passage.unit)}`, `quote: ${quoted(passage.quote)}`] : []),
    `provision: ${quoted(provision)}`,
    `reviewer: ${quoted(options.reviewer)}`,
    `date: ${quoted(options.date)}`,
    "reason:",
  ];
  return `${comments(facts)}- ${fields.join("\n  ")}\n`;
}

function machineWords({ kind, machine, score, state }: ReviewItem, { stateWord }: FormOptions): string {
  if (machine !== null) return `“${stateWord(machine.strength)}”, mức độ tin cậy ${percent(machine.score)}`;
  return kind === "gap" ? `“${stateWord(state)}”` : `gần ghép, mức độ tin cậy ${percent(score ?? 0)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
