import { digits } from "./numbers.ts";

/** The table that sets one plan beside the reference, as officials write it, and what of either stands without the other. */
export const comparison = {
  title: "Bảng đối chiếu",
  titleCapitals: "BẢNG ĐỐI CHIẾU",
  /** `Kế hoạch số … với Kết luận số …` */
  subtitle: (plan: string, reference: string): string => `${plan} với ${reference}`,
  data: (site: string, date: string, version: string, method: string): string =>
    `${site}; dữ liệu ngày ${date}, bản ${version}; phương pháp ${method}`,
  columns: {
    order: "TT",
    reference: (kind: string): string => `Nội dung ${kind} (lời trích)`,
    plan: (kind: string): string => `Nội dung ${kind.toLowerCase()} (lời trích, vị trí)`,
    state: "Mức nêu",
    lead: "Đơn vị chủ trì",
    partners: "Phối hợp",
    due: "Thời hạn",
    note: "Ghi chú",
    task: "Nhiệm vụ (lời trích)",
    place: "Vị trí",
    label: "Nội dung",
    why: "Lý do",
    link: "Đọc trên trang",
  },
  point: (id: string, label: string): string => `Điểm ${id}. ${label}`,
  /** `kind` is the name of the kind of document, in a sentence: `kế hoạch`, `chỉ thị`. */
  missing: (kind: string): string => `Nội dung chưa có nhiệm vụ trong ${kind}`,
  noneMissing: "Nội dung nào áp dụng cũng có đoạn nhiệm vụ nêu.",
  unanswered: (kind: string): string => `Nhiệm vụ của ${kind} không ứng với nội dung nào`,
  noneUnanswered: (kind: string): string => `Nhiệm vụ nào của ${kind} cũng ứng với ít nhất một nội dung.`,
  showTasks: (count: number): string => `Xem ${digits(count)} nhiệm vụ`,
  unansweredIntro: (kind: string, count: number, all: number): string =>
    `${digits(count)} trong ${digits(all)} nhiệm vụ (đoạn giao việc; không phải đoạn được đối chiếu nào cũng giao việc) của ${kind} không nêu nội dung nào.`,
  sheets: { table: "Bảng đối chiếu", missing: "Chưa có nhiệm vụ", unanswered: "Nhiệm vụ riêng", about: "Thông tin" },
  nothing: "Chưa thấy.",
  unclear: "Chưa thấy trong phần văn bản hiện có.",
  notApplicable: "Không áp dụng.",
  absentWhy: "đã đọc hết những phần có thể nêu, chưa thấy",
  notesTitle: "Cách đọc",
  notes: [
    "Lời trích giữ nguyên văn; […] là chỗ lược bớt. Nhiều đoạn trong một ô được đánh số (1), (2); số ấy cho biết đơn vị, thời hạn thuộc đoạn nào.",
    "Đơn vị chủ trì, phối hợp và thời hạn chỉ ghi khi chính lời văn bản nói tới (ở đoạn ấy hoặc dòng giao việc ngay trên); ô trống nghĩa là văn bản không nói.",
    "Chưa nêu: đã đọc hết những phần có thể nêu nội dung ấy mà chưa thấy. Chưa xác định: chưa thấy, nhưng văn bản thiếu phần nên chưa thể kết luận. Cần rà soát: máy nối nhưng chưa đủ chắc, phải đọc lại đoạn trước khi dẫn.",
  ] as readonly string[],
  accuracy: "Mức độ tin cậy",
  method: "Cách lập bảng",
  methodText:
    "Máy đối chiếu từng đoạn nhiệm vụ của văn bản thực hiện với từng nội dung, theo lời trùng nhau, cụm từ đặc trưng và đề mục; người rà soát sửa chỗ máy sai.",
  labelled: (plans: number, words: string): string =>
    `Trên ${digits(plans)} kế hoạch đã đọc khi viết quy tắc: ${words}`,
  unseen: (words: string): string => `Lần chạy đầu trên văn bản mà người viết quy tắc chưa đọc: ${words}`,
  unmeasured: "Chưa có văn bản gán nhãn để đo.",
  index: "Chỉ số",
  indexText: (range: string): string =>
    `${range} (mức thấp nhất là phần đã thấy, mức cao nhất nếu phần chưa xác định đều được nêu)`,
  docx: "Bảng đối chiếu (DOCX)",
  xlsx: "Bảng đối chiếu (XLSX)",
  listTitle: "Bảng đối chiếu của từng kế hoạch",
  listText:
    "Mỗi kế hoạch một bảng: lời của từng nội dung, lời kế hoạch, mức nêu, đơn vị, thời hạn; kèm nội dung chưa có nhiệm vụ và nhiệm vụ không ứng với nội dung nào.",
  eachPlan: "Tải ở trang của từng kế hoạch.",
  of: (plan: string): string => `Bảng đối chiếu của ${plan}`,
};
