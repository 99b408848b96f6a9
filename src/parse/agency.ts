import { countSyllables } from "../text/syllables.ts";
import { ordersWork } from "../text/work.ts";

const AGENCY =
  /^(?:(?:Giao|Đề nghị|Yêu cầu)\s+)?(?:[Cc]ác\s+|Thủ trưởng\s+(?:các\s+)?|Giám đốc\s+(?:các\s+)?|Chủ tịch\s+)?(?:[Ss]ở|[Bb]an|[Bb]ộ|[Vv]ăn phòng|UBND|HĐND|UBMTTQ|[ỦU][yỷ] ban|Công an|Cục|Chi cục|Kho bạc|Ngân hàng|Trường|Đại học|Viện|Trung tâm|Báo|Đài|Thanh tra|Hội|Hiệp hội|Liên đoàn|Liên minh|Đoàn|Tỉnh đoàn|Mặt trận|Đảng (?:ủy|uỷ|đoàn)|Đảng|Cấp (?:ủy|uỷ)|[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ịa phương|[Đđ]ảng|Bảo hiểm|Bưu điện|Điện lực|Công ty|Quỹ|Tòa án|Viện kiểm sát|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh)(?![\p{L}])/u;
const IN_CHARGE =
  /(?:chủ trì|phối hợp|tổ chức thực hiện|triển khai thực hiện|chịu trách nhiệm|có trách nhiệm|thực hiện|tham mưu)/u;

/** Whether a text begins with the name of an agency (`Sở Xây dựng`, `Các sở, ban, ngành`, `UBND các huyện`). */
export function startsWithAgency(text: string): boolean {
  return AGENCY.test(text);
}

/** Characters of the longest line that may name agencies and nothing else: it has at most 80 syllables. */
const LONGEST_LINE = 1_000;

/**
 * Whether a line does nothing but name who is in charge: an agency, the agencies that it works with, and no task.
 * `Sở Xây dựng chủ trì, phối hợp với các đơn vị liên quan tổ chức thực hiện:`
 */
export function namesAgencyOnly(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const bare = text.replace(/[\s:.;]+$/u, "").replace(/\([^()]*\)/gu, "");
  if (!startsWithAgency(bare) || countSyllables(bare) > 80) return false;
  if (!/[;.!?]/u.test(bare) && text.trimEnd().endsWith(":")) return true;
  return /(?:tổ chức thực hiện|triển khai thực hiện|chủ trì|phối hợp thực hiện)$/u.test(bare) && IN_CHARGE.test(bare);
}

/** Words that put an agency in charge or say its level, and nothing of what it does. */
const CHARGE =
  /^(?:chủ trì|phối hợp|tổ chức|triển khai|thực hiện|tham mưu|giao(?!\p{L})|chỉ đạo|phân công|cấp (?:tỉnh|huyện|xã|ủy|uỷ)|làm (?:đầu mối|cơ quan|chủ đầu tư))/u;
/** Characters among which what an agency does begins. */
const LONGEST_CHARGE = 600;

/** Whether a line says what is to be done: with a verb of work at its beginning, or behind the agencies in charge. */
export function statesWork(text: string): boolean {
  if (!startsWithAgency(text)) return ordersWork(text);
  const line = text.slice(0, LONGEST_CHARGE);
  // "Sở Xây dựng": in a name verbs have capitals.
  return [...line.matchAll(/(?<=\s)\p{Ll}/gu)].some(({ index }) => {
    const rest = line.slice(index);
    return !CHARGE.test(rest) && ordersWork(rest);
  });
}
