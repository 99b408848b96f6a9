import type { Scope } from "../../model/searching.ts";
import { digits } from "./numbers.ts";

/** What stands on the search page. What its script says is in `searchResults.ts`, for the script carries its words along. */
export const search = {
  title: "Tìm kiếm",
  description: (documents: number): string =>
    `Tìm trong toàn văn ${digits(documents)} văn bản, gõ có dấu hay không dấu đều được. Mỗi kết quả dẫn thẳng tới đoạn văn.`,
  label: "Tìm trong các văn bản",
  submit: "Tìm",
  within: "Tìm trong văn bản này",
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
  clearFilters: "Bỏ mọi bộ lọc",
  byDocument: "Văn bản",
  byPoint: "Điểm",
  byScope: "Đối chiếu",
  moreDocuments: (count: number): string => `Thêm ${digits(count)} văn bản`,
  point: (id: string, label: string): string => `${id}. ${label}`,
  scopes: {
    aligned: "Đã nối với nội dung",
    unaligned: "Nhiệm vụ chưa nối",
    outside: "Phần không đối chiếu",
  } satisfies Record<Scope, string> as Record<Scope, string>,
};
