import { countWordCapital } from "./numbers.ts";

/** Words of the frame around every page. */
export const shell = {
  skip: "Đến nội dung chính",
  mainNavigation: "Trang chính",
  languages: "Ngôn ngữ",
  points: (count: number): string => `${countWordCapital(count)} điểm`,
  plans: "Kế hoạch",
  compare: "Đối chiếu",
  heatmap: "Bản đồ nhiệt",
  figures: "Hình",
  search: "Tìm kiếm",
  method: "Phương pháp",
  data: "Dữ liệu",
  pointNavigation: (count: number): string => `${countWordCapital(count)} điểm`,
  computed: "Tính từ toàn văn các văn bản công khai.",
  version: (method: string, date: string, inputs: string): string =>
    `Phương pháp ${method}, dữ liệu ngày ${date}, bản ${inputs}.`,
  onlyDocuments: "Lời trích dẫn giữ nguyên như trong văn bản nguồn, kể cả lỗi chính tả.",
};
