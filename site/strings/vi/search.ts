import type { Scope } from "../../../src/search/searchDocument.ts";
import type { Tally } from "../../../src/search/results.ts";

/** The search page: what stands on it, and what its script says. */
export const search = {
  title: "Tìm kiếm",
  description: (documents: number): string =>
    `Tìm trong toàn văn ${documents} văn bản, gõ có dấu hoặc không dấu, xem câu văn và chỗ của câu văn.`,
  label: "Tìm trong các văn bản",
  submit: "Tìm",
  noScript:
    "Tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Vẫn có thể mở từng văn bản dưới đây rồi tìm bằng lệnh “Tìm trong trang” của trình duyệt (Ctrl+F hoặc ⌘F).",
  examples: "Thử tìm",
  tipsTitle: "Cách tìm",
  tips: {
    marks: (marked: string, bare: string): string =>
      `Không cần gõ dấu: “${bare}” cũng tìm thấy “${marked}”. Đã gõ dấu thì chỉ tìm đúng dấu ấy.`,
    words: "Nhiều từ được tìm như một cụm liền nhau. Đoạn có đủ các từ nhưng không liền nhau được kể riêng.",
    quotes: "Đặt trong ngoặc kép để tìm đúng từng chữ, đúng dấu, đúng thứ tự.",
    keys: "Phím / đưa con trỏ vào ô tìm, phím ↓ và ↑ đi qua các kết quả, phím Esc trở lại ô tìm.",
  },
  documentsTitle: "Tìm trong các văn bản này",
  filters: "Bộ lọc",
  filtersActive: (count: number): string => `Bộ lọc (đang chọn ${count})`,
  clearFilters: "Bỏ mọi bộ lọc",
  byDocument: "Văn bản",
  byPoint: "Điểm",
  byScope: "Đối chiếu",
  moreDocuments: (count: number): string => `Thêm ${count} văn bản`,
  point: (id: string, label: string): string => `${id}. ${label}`,
  scopes: {
    aligned: "Đã nối với nội dung",
    unaligned: "Nhiệm vụ chưa nối",
    outside: "Phần không đối chiếu",
  } satisfies Record<Scope, string> as Record<Scope, string>,
  results: "Kết quả",
  loading: "Đang mở các văn bản…",
  progress: (searched: number, all: number): string => ` Đã tìm ${searched} trên ${all} phần.`,
  failed: "Không mở được dữ liệu tìm kiếm. Hãy tải lại trang; nếu vẫn không được, mở từng văn bản dưới đây.",
  found: ({ places, units, documents }: Tally): string => `${places} lần, trong ${units} đoạn của ${documents} văn bản.`,
  foundScattered: (units: number): string =>
    `Không đoạn nào có các từ này liền nhau. ${units} đoạn có đủ các từ ở những chỗ khác nhau:`,
  groupCount: (places: number, units: number): string => (places === units ? `${units} đoạn` : `${places} lần, ${units} đoạn`),
  groupCountScattered: (units: number): string => `${units} đoạn`,
  spellings: "Chỉ tìm đúng dấu:",
  scattered: (units: number): string => `Thêm ${units} đoạn có đủ các từ nhưng không liền nhau`,
  scatteredTitle: "Đủ các từ, không liền nhau",
  more: (count: number): string => `Xem thêm ${count} đoạn`,
  moreGroups: (count: number): string => `Xem thêm ${count} văn bản`,
  provisions: "Nội dung",
  gap: "[…]",
  none: (query: string): string => `Không thấy “${query}” trong các văn bản.`,
  noneFiltered: (query: string): string => `Không thấy “${query}” với bộ lọc đang chọn.`,
  wider: (query: string, units: number): string => `Tìm “${query}”: ${units} đoạn`,
  withoutFilters: (units: number): string => `Bỏ bộ lọc: ${units} đoạn`,
  eachWord: "Từng từ:",
  word: (word: string, units: number): string => (units === 0 ? `“${word}”: không có` : `“${word}”: ${units} đoạn`),
  try: "Có thể thử:",
};
