import type { SearchTally } from "../../model/searching.ts";
import { formatCount } from "../../text/count.ts";

const n = (number: number): string => formatCount(number, "vi");

/** What the script of the search page says. Imports little: the script carries this file. */
export const searchResults = {
  filters: "Bộ lọc",
  filtersActive: (count: number): string => `Bộ lọc (đang chọn ${n(count)})`,
  loading: "Đang mở các văn bản…",
  progress: (searched: number, all: number): string => ` Đã tìm ${n(searched)} trên ${n(all)} văn bản.`,
  failed: "Không mở được dữ liệu tìm kiếm. Hãy tải lại trang; nếu vẫn không được, mở từng văn bản dưới đây.",
  found: ({ places, units, documents }: SearchTally): string =>
    `${n(places)} lần, trong ${n(units)} đoạn của ${n(documents)} văn bản.`,
  foundScattered: (units: number): string =>
    `Không đoạn nào có các từ này liền nhau. ${n(units)} đoạn có đủ các từ ở những chỗ khác nhau:`,
  groupCount: (places: number, units: number): string =>
    places === units ? `${n(units)} đoạn` : `${n(places)} lần, ${n(units)} đoạn`,
  groupCountScattered: (units: number): string => `${n(units)} đoạn`,
  spellings: "Chỉ tìm đúng dấu:",
  scattered: (units: number): string => `Thêm ${n(units)} đoạn có đủ các từ nhưng không liền nhau`,
  scatteredTitle: "Đủ các từ, không liền nhau",
  more: (count: number): string => `Xem thêm ${n(count)} đoạn`,
  moreGroups: (count: number): string => `Xem thêm ${n(count)} văn bản`,
  provisions: "Nội dung",
  gap: "[…]",
  none: (query: string): string => `Không thấy “${query}” trong các văn bản.`,
  noneFiltered: (query: string): string => `Không thấy “${query}” với bộ lọc đang chọn.`,
  wider: (query: string, units: number): string => `Tìm “${query}”: ${n(units)} đoạn`,
  withoutFilters: (units: number): string => `Bỏ bộ lọc: ${n(units)} đoạn`,
  eachWord: "Từng từ:",
  word: (word: string, units: number): string => (units === 0 ? `“${word}”: không có` : `“${word}”: ${n(units)} đoạn`),
  try: "Có thể thử:",
};
