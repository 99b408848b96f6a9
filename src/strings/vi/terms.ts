import type { Relation } from "../../model/relations.ts";
import type { CellState } from "../../model/states.ts";
import type { UnknownReason } from "../../model/reading.ts";

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
    verbatim: "Nguyên văn",
    adapted: "Điều chỉnh",
    specific: "Lời riêng",
  } satisfies Record<Relation, string> as Record<Relation, string>,
  unknownReasons: {
    "no-tasks": "chưa đọc được nhiệm vụ",
    "text-quality": "chữ hỏng",
    truncated: "văn bản bị cắt",
    "missing-appendices": "thiếu phụ lục",
    "appendix-unread": "phụ lục chưa đọc",
    "part-unclear": "có phần chưa hiểu",
    "no-lexicon": "chưa có danh mục từ vựng",
  } satisfies Record<UnknownReason, string> as Record<UnknownReason, string>,
  /** Said of a cell whose best alignment is near the threshold. */
  unsure: "cần rà soát",
  reviewed: "đã rà soát",
  passages: (count: number): string => `${count} đoạn`,
  point: (id: string): string => `Điểm ${id}`,
  provisions: (count: number): string => `${count} nội dung`,
  figure: (number: number): string => `Hình ${number}`,
  plan: "Kế hoạch",
  total: "Tổng",
  index: (percent: string): string => `chỉ số ${percent}`,
};
