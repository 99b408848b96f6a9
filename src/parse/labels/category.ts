import { labelFrom, type LineLabel } from "./label.ts";
import { romanValue } from "./roman.ts";

const CATEGORY =
  /^((?:Nhiệm vụ|Nhóm nhiệm vụ|Giải pháp|Nhóm giải pháp|Nhóm|Nội dung|Mục tiêu|Khâu đột phá|Đột phá|Bước|Giai đoạn)\s+(?:số\s+|thứ\s+)?(\d{1,2}|[IVX]{1,5})\s*[.:])\s*(?=["“(]?\p{Lu})/iu;

/** `Nhiệm vụ 1: Phát triển …`, `Nhóm giải pháp II. Huy động …`: a word counts the items of a plan. */
export function category(line: string): LineLabel | null {
  const match = CATEGORY.exec(line);
  if (!match || !/^\p{Lu}/u.test(line)) return null;
  const ordinal = /^\d/u.test(match[2]!) ? Number(match[2]) : romanValue(match[2]!);
  return ordinal === null ? null : labelFrom(match, "category", ordinal, String(ordinal));
}
