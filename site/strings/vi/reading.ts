import { list } from "./numbers.ts";

/** Words of the side-by-side rows and of passages. */
export const reading = {
  title: "Đối chiếu từng nội dung",
  source: "Văn bản gốc",
  kept: (reference: string): string => `Tỷ lệ lời ${reference} được giữ`,
  more: (count: number): string => `${count} đoạn nữa`,
  apartPassages: (count: number): string => `Đọc ${count} đoạn`,
  /** Name of the sign `[…]`, which leads to the whole unit. */
  gap: (place: string): string => `Lược bớt; đọc cả đoạn ${place}`,
  underHeading: "Theo đề mục",
  /** After the name of a plan that stands apart. */
  below: "đứng riêng dưới các cột",
  absent: (read: number): string => `Đã đọc ${read} đoạn nhiệm vụ; không đoạn nào nói tới nội dung này.`,
  truncated: "Phần văn bản hiện có không nói tới nội dung này; văn bản bị cắt, thiếu phần cuối.",
  missingAppendices: (appendices: readonly string[]): string =>
    `Phần văn bản hiện có không nói tới nội dung này; còn thiếu ${list(appendices)}.`,
  notApplicable: "Nội dung này không áp dụng với địa phương.",
  summary: (takenUp: number, plans: number, relations: readonly string[]): string =>
    `${takenUp}/${plans} kế hoạch${relations.length === 0 ? "" : `; ${relations.join(", ")}`}`,
};
