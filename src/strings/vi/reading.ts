import { list } from "./numbers.ts";

/** Words of the side-by-side rows and of passages. */
export const reading = {
  title: "Đối chiếu từng nội dung",
  source: "Văn bản gốc",
  kept: (reference: string): string => `Lời ${reference} được giữ, tính trên cả nội dung`,
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
  /** Plans that take a provision up; `{n}` of `{of}`. */
  row: { one: "{n}/{of} kế hoạch", many: "{n}/{of} kế hoạch" },
  /** The same over all provisions of a point. */
  point: { one: "Được nêu {n} trong {of} lượt", many: "Được nêu {n} trong {of} lượt" },
  copied: "Đã sao chép trích dẫn.",
  notCopied: "Trình duyệt không cho sao chép; hãy chọn chữ rồi chép bằng tay.",
  unfold: "Đọc hết đoạn",
  fold: "Thu gọn đoạn",
};
