import type { ExportWords } from "../../../src/export/facts.ts";
import { countWord } from "./numbers.ts";

/** Words of downloaded files: tables, the briefing and the slides. */
export const files = {
  exports: {
    sheets: { table: "Bảng", data: "Số liệu", about: "Thông tin" },
    facts: {
      title: "Hình",
      finding: "Điều hình cho thấy",
      source: "Nguồn",
      method: "Cách đọc, cách tính",
      version: "Bản dữ liệu",
      date: "Ngày của dữ liệu",
      licence: "Giấy phép",
      address: "Địa chỉ",
      legend: "Chú giải",
      citations: {
        vietnamese: "Trích dẫn",
        english: "Trích dẫn tiếng Anh",
        bibtex: "BibTeX",
        csl: "CSL-JSON",
      },
    },
  } satisfies ExportWords as ExportWords,
  briefing: {
    title: (reference: string): string => `Kết quả đối chiếu các kế hoạch thực hiện ${reference}`,
    subject: (site: string, date: string, version: string): string => `${site}, dữ liệu ngày ${date}, bản ${version}`,
    facts: "Đối chiếu những gì",
    reference: "Văn bản gốc",
    structure: "Cấu trúc",
    structureText: (points: number, provisions: number): string =>
      `${countWord(points)} điểm, tách thành ${provisions} nội dung`,
    plans: "Kế hoạch",
    plan: "Kế hoạch",
    document: "Cơ quan, số, ngày",
    status: "Tình trạng văn bản",
    takenUp: "Nội dung nêu",
    index: "Chỉ số",
    figures: "Kết quả",
    method: "Cách làm và giới hạn",
    methodText:
      "Máy đối chiếu từng đoạn nhiệm vụ của kế hoạch với từng nội dung của văn bản gốc, theo lời trùng nhau, cụm từ đặc trưng và đề mục. Mỗi kết quả có đoạn trích làm căn cứ, đọc được trong phụ lục và trên trang. “Chưa nêu” nghĩa là đã đọc hết phần nhiệm vụ mà chưa thấy; “chưa rõ” nghĩa là chưa thấy trong phần văn bản hiện có. Máy có thể sai: xem lại đoạn trích trước khi dẫn.",
    annex: "Phụ lục. Các đoạn của kế hoạch theo từng điểm",
    provision: "Nội dung",
    passage: "Đoạn trong kế hoạch",
    noPassage: "chưa thấy",
    more: (count: number): string => `Còn ${count} đoạn, đọc trên trang.`,
    annexLeftOut: "Có nhiều kế hoạch nên phụ lục không in các đoạn; xem từng đoạn trên trang.",
    tooLarge: "Bảng đầy đủ ở tệp số liệu (XLSX, CSV) của hình này.",
    tableOf: (figure: string): string => `Bảng của ${figure.toLowerCase()}`,
    citation: "Trích dẫn",
    page: "Trang",
  },
};
