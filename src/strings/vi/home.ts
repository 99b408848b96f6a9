import { countWordCapital, digits } from "./numbers.ts";

/** The home page. */
export const home = {
  /** `provincial`: whether every plan is that of a province. */
  title: (reference: string, provincial: boolean): string =>
    `${provincial ? "Kế hoạch của các tỉnh" : "Các kế hoạch"} đặt cạnh ${reference}`,
  standfirst: (points: number, reference: string, provisions: number, provincial: boolean): string =>
    `${countWordCapital(points)} điểm của ${reference} được tách thành ${provisions} nội dung. Từng đoạn trong ${provincial ? "kế hoạch của mỗi tỉnh" : "mỗi kế hoạch"} đứng cạnh nội dung mà đoạn ấy thực hiện: nội dung nào đã nêu, diễn đạt thế nào, nội dung nào chưa thấy.`,
  /** The reference in full, and how the pages call it. */
  kicker: (name: string, _called: string): string => name,
  found: "Kết quả chính",
  /** What the counts of the findings count. */
  turn: "(Lượt: một kế hoạch đối với một nội dung.)",
  sure: "Độ tin cậy",
  made: "Phạm vi",
  next: "Xem tiếp",
  precision: (precision: string): string => `Máy đối chiếu, cứ 100 cặp máy nối thì khoảng ${precision} cặp đúng.`,
  reviewedCount: (reviewed: number, all: number): string =>
    `${digits(reviewed)} trên ${digits(all)} lượt đã có người rà soát`,
  sureLink: "Cách đo",
  planCount: (together: number, apart: number, unread: number): string =>
    `${digits(together)} kế hoạch${apart === 0 ? "" : `, thêm ${digits(apart)} để tham khảo`}${unread === 0 ? "" : `, ${digits(unread)} chưa đọc được`}`,
  cellCount: (all: number, notApplicable: number): string =>
    notApplicable === 0 ? `${digits(all)} lượt` : `${digits(all)} lượt, ${digits(notApplicable)} lượt không áp dụng`,
  madeOf: (plans: string, cells: string, date: string): string => `${plans}; ${cells}; dữ liệu ngày ${date}.`,
  ways: {
    compare: "Đọc các kế hoạch cạnh nhau",
    heatmap: "Xem toàn bộ trên một bản đồ nhiệt",
    figures: "Lấy hình, bảng cho báo cáo",
    search: "Tìm trong toàn văn",
  },
  reading: "Cách đọc",
  statesTitle: "Mức nêu nội dung",
  states: {
    full: "Có đoạn giao việc đúng nội dung ấy; không có nghĩa là nêu đủ mọi ý của nội dung.",
    partial: "Có đoạn chạm tới nội dung: kể tên lĩnh vực, hoặc chỉ nêu một vế.",
    absent: "Máy đã đọc hết những phần có thể nêu nội dung, chưa thấy đoạn nào.",
    unknown: "Chưa thấy, nhưng văn bản bị cắt, thiếu phụ lục hoặc có phần chưa đọc được, nên chưa thể kết luận.",
    "not-applicable": "Người rà soát xác định nội dung không thuộc phạm vi của nơi lập kế hoạch.",
  },
  relationsTitle: "Cách diễn đạt so với lời của nội dung",
  relations: {
    verbatim: "Giữ nguyên lời của ít nhất một ý (vế câu) của nội dung; số ý được ghi kèm, như 1/3.",
    adapted: "Phần lớn là lời của nội dung, có thêm bớt.",
    specific:
      "Diễn đạt khác lời của nội dung; lời ấy có thể là của riêng kế hoạch, cũng có thể chung với kế hoạch khác.",
  },
  accuracyTitle: "Độ chính xác",
  firstRun: (documents: number, carryOut: boolean, reference: string): string =>
    `lần chạy đầu trên ${digits(documents)} ${carryOut ? "kế hoạch thật" : `văn bản thật không thực hiện ${reference}`}`,
  labelled: (plans: number): string => `Đo trên ${digits(plans)} kế hoạch đã gán nhãn, đã đọc khi viết quy tắc:`,
  accuracy: (precision: string, recall: string, f1: string): string =>
    `cứ 100 cặp máy nối thì ${precision} cặp đúng; cứ 100 cặp đúng thì máy tìm được ${recall}; F1 ${f1}%.`,
  accuracyLink: "Cách tính và sai số từng điểm",
};
