import type { DocumentMeta } from "../../model/document.ts";
import type { ReadAs, UnknownReason } from "../../model/reading.ts";
import { countWordCapital, list, digits } from "./numbers.ts";

/** Pages of the plans and of the reference document. */
export const plan = {
  listTitle: "Các văn bản",
  listStandfirst: (together: number, apart: number, reference: string): string =>
    `${countWordCapital(together)} kế hoạch thực hiện ${reference}${apart === 0 ? "" : `, thêm ${digits(apart)} để tham khảo`}. Mỗi trang có toàn văn, bên lề ghi từng nội dung mà đoạn văn thực hiện.`,
  columns: {
    document: "Văn bản",
    issuer: "Cơ quan ban hành",
    number: "Số, ngày",
    basis: "Quan hệ thực hiện",
    text: "Tình trạng văn bản",
    takenUp: "Nội dung nêu",
  },
  source: "Văn bản được thực hiện",
  /** `Kế hoạch Tỉnh A` */
  name: (kind: string, shortTitle: string): string => `${kind} ${shortTitle}`,
  description: (name: string, takenUp: number, applicable: number, reference: string): string =>
    `Toàn văn ${name}, đặt cạnh ${reference}: nêu ${digits(takenUp)} trong ${digits(applicable)} nội dung áp dụng.`,
  rulerTitle: (provisions: number, name: string): string => `${countWordCapital(provisions)} nội dung trong ${name}`,
  finding: (takenUp: number, applicable: number, full: number, partial: number): string => {
    const head = `Nêu ${digits(takenUp)} trong ${digits(applicable)} nội dung áp dụng`;
    if (takenUp === 0) return `${head}.`;
    if (partial === 0) return `${head}, đều nêu rõ.`;
    if (full === 0) return `${head}, đều ở mức có đề cập.`;
    return `${head}: ${digits(full)} nêu rõ, ${digits(partial)} có đề cập.`;
  },
  findingAbsent: (absent: number): string => ` Chưa nêu ${digits(absent)}.`,
  findingUnknown: (unknown: number, because: string): string => ` Chưa xác định ${digits(unknown)}, vì ${because}.`,
  findingNotRead: "Chưa đọc được phần nhiệm vụ, nên chưa thể nói văn bản nêu những nội dung nào.",
  findingIndex: (percent: string): string => ` Chỉ số ${percent}.`,
  because: {
    "no-tasks": "chưa đọc được phần nhiệm vụ",
    "text-quality": "chữ của bản nguồn bị hỏng",
    truncated: "văn bản bị cắt phần cuối",
    "not-text": "bản nguồn còn trang hoặc hình ảnh chưa đọc được chữ",
    "missing-appendices": "còn thiếu phụ lục",
    "appendix-unread": "có phụ lục chưa đọc được",
    "part-unclear": "có phần chưa hiểu được",
    "no-lexicon": "chưa có danh mục từ vựng, các đoạn chỉ là gợi ý để người đọc xem",
  } satisfies Record<UnknownReason, string> as Record<UnknownReason, string>,
  apartNote: "Văn bản này đứng riêng, không cộng vào số chung.",
  rulerNote:
    "Mỗi vạch là một nội dung, xếp theo số thứ tự. Tỷ lệ dưới mỗi điểm: phần lời của các đoạn nhiệm vụ được nối với điểm đó; đoạn nối với nhiều điểm được chia đều.",
  emphasis: (percent: string): string => `${percent} lời nhiệm vụ`,
  facts: {
    title: "Về văn bản",
    issuer: "Cơ quan ban hành",
    number: "Số, ngày",
    province: "Tỉnh, thành phố",
    basis: (reference: string): string => `Thực hiện ${reference}`,
    status: "Tình trạng",
    text: "Toàn văn",
    warnings: "Lưu ý về bản nguồn",
    emphasis: "Trọng tâm",
    missing: "Phụ lục còn thiếu",
    unread: "Chưa đọc được chữ",
    official: "Bản chính thức",
    files: "Tệp",
  },
  originals: {
    original: (format: string): string => `tệp nguồn (${format})`,
    read: (format: string): string => `chữ đọc từ tệp nguồn (${format})`,
    processed: (format: string): string => `bản đã xử lý (${format})`,
  },
  noNumber: "Không ghi trong văn bản",
  blank: "Để trống trong bản dự thảo",
  year: (year: number): string => `Năm ${year}`,
  successor: (name: string, date: string, successor: string): string => `${name} (từ ${date} thuộc ${successor})`,
  direct: "Trực tiếp",
  indirect: (via: readonly string[]): string => `Gián tiếp, qua văn bản số ${list(via)}`,
  none: {
    older: (reference: string, date: string | null): string =>
      `Không: ban hành trước ${reference}${date === null ? "" : ` (${date})`}`,
    "other-basis": (reference: string): string => `Không: không căn cứ vào ${reference}`,
  },
  /** In the place of "Đủ" where pages or pictures were not read. */
  completeText: "Đủ phần có chữ",
  status: {
    complete: "Đủ",
    truncated: "Bị cắt phần cuối",
    draft: "Dự thảo",
  } satisfies Record<DocumentMeta["status"], string> as Record<DocumentMeta["status"], string>,
  textCount: (units: number, compared: number): string =>
    `${digits(units)} đoạn, kể cả đề mục. Được đối chiếu: ${digits(compared)} đoạn của phần nhiệm vụ và tổ chức thực hiện, không kể đề mục`,
  /** What became of the text. */
  read: {
    title: "Đã đọc thành",
    gapsTitle: "Chưa đọc trọn",
    parts: {
      letterhead: "Phần đầu văn bản",
      basis: "Căn cứ, mở đầu",
      purpose: "Mục đích, yêu cầu",
      assessment: "Đánh giá tình hình",
      tasks: "Nhiệm vụ, giải pháp",
      figures: "Bảng số liệu, chỉ tiêu",
      organisation: "Tổ chức thực hiện",
      annex: "Phụ lục không nêu nhiệm vụ",
      closing: "Nơi nhận, chữ ký",
      notes: "Chú thích",
      unplaced: "Chưa xếp được vào phần nào",
    } satisfies Record<ReadAs, string> as Record<ReadAs, string>,
    count: (units: number, syllables: string, percent: string): string =>
      `${digits(units)} đoạn, ${syllables} tiếng, ${percent} văn bản`,
    /** Under the counts of all parts. */
    counted: "Số đoạn ở đây kể cả đề mục.",
    gaps: {
      "no-tasks": "Chưa tìm thấy phần nào nêu nhiệm vụ",
      "text-quality": "Chữ của phần nhiệm vụ bị hỏng",
      truncated: "Không thấy phần cuối văn bản",
      "not-text": "Có trang hoặc hình ảnh chưa đọc được chữ",
      "missing-appendices": "Thiếu phụ lục được nhắc đến",
      "appendix-unread": "Có phụ lục chưa đọc được",
      "part-unclear": "Có phần chưa rõ nêu gì",
      "no-lexicon": "Chưa có danh mục từ vựng cho các nội dung",
    } satisfies Record<UnknownReason, string> as Record<UnknownReason, string>,
    open: (provisions: number): string =>
      provisions === 0 ? "Không để ngỏ nội dung nào." : `Để ngỏ ${provisions} nội dung.`,
    /** Where gaps leave the same provisions open, so that their counts add up to more. */
    openTogether: (provisions: number): string =>
      `Tất cả để ngỏ ${provisions} nội dung, vì có nội dung được tính ở nhiều dòng trên.`,
  },
  emphasisFact: (point: string, label: string, percent: string): string =>
    `Điểm ${point} (${label}): ${percent} lời của phần nhiệm vụ`,
  gaps: {
    absent: (count: number): string => `${countWordCapital(count)} nội dung chưa nêu`,
    unknown: (count: number): string => `${countWordCapital(count)} nội dung chưa xác định`,
    "not-applicable": (count: number): string => `${countWordCapital(count)} nội dung không áp dụng`,
    none: "Nội dung nào cũng được nêu",
  },
  fullText: "Toàn văn",
  contents: "Mục lục",
  map: "Bản đồ văn bản",
  mapPoints: "Điểm",
  permalink: (place: string): string => `Liên kết tới ${place}`,
  copyHint: "Sao chép trích dẫn kèm nguồn (phím c)",
  copied: (place: string): string => `Đã sao chép trích dẫn ${place}.`,
  chooseUnit: "Chưa chọn đoạn nào: bấm dấu ¶ đầu đoạn, hoặc bôi đen lời cần trích.",
  notes: (place: string): string => `Nội dung của ${place}`,
  sideBySide: "Đặt cạnh các kế hoạch khác",
  backToText: "Trở lại đoạn văn",
  cutOff: "Văn bản nguồn bị cắt tại đây.",
  missingAppendices: (appendices: readonly string[]): string => `Văn bản nguồn không có ${list(appendices)}.`,
  reference: {
    standfirst: (points: number, provisions: number): string =>
      `${countWordCapital(points)} điểm được tách thành ${provisions} nội dung. Số đỏ đứng trước lời của mỗi nội dung; bên lề ghi số kế hoạch đã nêu.`,
    uptake: (takenUp: number, plans: number): string => `${digits(takenUp)}/${digits(plans)} kế hoạch`,
    row: "Đối chiếu nội dung này",
    derived: "Các nội dung được tách theo từng vế câu của văn bản.",
  },
};
