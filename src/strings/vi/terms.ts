import type { Relation } from "../../model/relations.ts";
import type { Certainty } from "../../model/certainty.ts";
import type { CellState } from "../../model/states.ts";
import type { UnknownReason } from "../../model/reading.ts";
import { digits } from "./numbers.ts";

/** Fixed terms of the product, the same on every page. */
export const terms = {
  states: {
    full: "Nêu rõ",
    partial: "Có đề cập",
    absent: "Chưa nêu",
    unknown: "Chưa xác định",
    "not-applicable": "Không áp dụng",
  } satisfies Record<CellState, string> as Record<CellState, string>,
  relations: {
    verbatim: "Có ý nguyên văn",
    adapted: "Điều chỉnh",
    specific: "Diễn đạt khác",
  } satisfies Record<Relation, string> as Record<Relation, string>,
  /** Of the clauses of one provision. */
  verbatim: (clauses: number, of: number): string =>
    clauses === of ? "Nguyên văn" : `Nguyên văn ${clauses}/${digits(of)} ý`,
  unknownReasons: {
    "no-tasks": "chưa đọc được nhiệm vụ",
    "text-quality": "chữ hỏng",
    truncated: "văn bản bị cắt",
    "not-text": "còn ảnh chưa đọc",
    "missing-appendices": "thiếu phụ lục",
    "appendix-unread": "phụ lục chưa đọc",
    "part-unclear": "có phần chưa hiểu",
    "no-lexicon": "chưa có danh mục từ vựng",
  } satisfies Record<UnknownReason, string> as Record<UnknownReason, string>,
  /** Said of a cell whose best alignment is near the threshold. */
  unsure: "cần rà soát",
  /** How sure the machine is of a match. */
  certainty: { certain: "chắc", fairly: "khá chắc", check: "cần rà soát" } satisfies Record<
    Certainty,
    string
  > as Record<Certainty, string>,
  reviewed: "đã rà soát",
  notReviewed: "chưa rà soát",
  passages: (count: number): string => `${digits(count)} đoạn`,
  point: (id: string): string => `Điểm ${id}`,
  figure: (number: number): string => `Hình ${number}`,
  plan: "Kế hoạch",
  total: "Tổng",
  index: (percent: string): string => `chỉ số ${percent}`,
};
