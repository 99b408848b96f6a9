import type { UnknownReason } from "../../model/reading.ts";
import { list, digits } from "./numbers.ts";

/** Of the appendices at issue, maybe none, and whether the title of each names the provision. */
type UnknownSentence = (appendices: readonly string[], named: boolean) => string;

/** Words of the side-by-side rows and of passages. */
export const reading = {
  title: "Đối chiếu từng nội dung",
  source: (reference: string): string => `Lời của ${reference}`,
  kept: (reference: string): string => `Lời ${reference} được giữ, tính trên cả nội dung`,
  more: (count: number): string => `${digits(count)} đoạn nữa`,
  apartPassages: (count: number): string => `Đọc ${digits(count)} đoạn`,
  /** Name of the sign `[…]`, which leads to the whole unit. */
  gap: (place: string): string => `Lược bớt; đọc cả đoạn ${place}`,
  underHeading: "Theo đề mục",
  /** After the name of a plan that stands apart. */
  below: "đứng riêng dưới các cột",
  absent: (read: number): string => `Máy đã đối chiếu ${digits(read)} đoạn, chưa thấy đoạn nào nói tới nội dung này.`,
  /** Why nothing can be said of a provision that no passage takes up. */
  unknown: {
    "no-tasks": () => "Chưa đọc được phần nhiệm vụ của văn bản, nên chưa thể nói nội dung này có được nêu hay không.",
    "text-quality": () => "Chưa thấy nội dung này trong phần đọc được; chữ của bản nguồn bị hỏng.",
    truncated: () => "Chưa thấy nội dung này trong phần văn bản hiện có; văn bản bị cắt, thiếu phần cuối.",
    "not-text": () =>
      "Chưa thấy nội dung này trong phần đọc được; bản nguồn còn trang hoặc hình ảnh chưa đọc được chữ.",
    "missing-appendices": (appendices, named) =>
      `Chưa thấy nội dung này trong phần văn bản hiện có; còn thiếu ${appendices.length === 0 ? "phụ lục" : list(appendices)}${named ? ", mà tên phụ lục có nhắc tới nội dung này" : ""}.`,
    "appendix-unread": (appendices) =>
      `Chưa thấy nội dung này trong phần đọc được; ${appendices.length === 0 ? "phụ lục" : list(appendices)} có trong bản nguồn nhưng chưa đọc được.`,
    "part-unclear": () => "Chưa thấy nội dung này trong phần đọc được; có một phần văn bản chưa hiểu được.",
    "no-lexicon": () =>
      "Chưa có danh mục từ vựng: máy chỉ gợi ý những đoạn giống lời của nội dung, và không gợi ý đoạn nào ở đây. Điều đó không có nghĩa là kế hoạch chưa nêu.",
  } satisfies Record<UnknownReason, UnknownSentence> as Record<UnknownReason, UnknownSentence>,
  notApplicable: "Nội dung này không áp dụng với địa phương.",
  /** Plans that take a provision up; `{n}` of `{of}`. */
  row: { one: null, many: "{n}/{of} kế hoạch" },
  /** The same over all provisions of a point. */
  point: { one: "Được nêu {n} trong {of} lượt", many: "Được nêu {n} trong {of} lượt" },
  copied: "Đã sao chép trích dẫn.",
  /** After a quotation: the site with its data, and the day, `{date}`. */
  edition: (site: string, version: string): string => `${site}, bản dữ liệu ${version}`,
  accessed: "truy cập ngày {date}",
  /** In a citation: `{provision}` is a number, with a name or not; `{state}` a state; `{by}` who says so. */
  result: "nội dung {provision}: {state} ({by})",
  byMachine: "máy đối chiếu, chưa rà soát",
  notCopied: "Trình duyệt không cho sao chép; hãy chọn chữ rồi chép bằng tay.",
  unfold: "Đọc hết đoạn",
  fold: "Thu gọn đoạn",
};
