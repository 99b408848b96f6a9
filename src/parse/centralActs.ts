import type { Mention } from "../text/mentions.ts";
import { dateBehind } from "../text/writtenDate.ts";

/** A mention whose number is written without its sign, and the number with it. */
export interface CentralMention extends Mention {
  readonly written: string;
}

/** Signs of what the Party's central organs issue; the organ is `TW` for each of them. */
const SIGNS: Readonly<Record<string, string>> = { "kết luận": "KL", "nghị quyết": "NQ", "chỉ thị": "CT" };

const NUMBERED = /(Kết luận|Nghị quyết|Chỉ thị)\s+(?:số\s+)?(\d{1,3})(?=,?\s+ngày)/giu;
/** Not an organ of the same name in a mass organisation: `Ban Chấp hành Trung ương Đoàn`, `Ban Bí thư TW Hội`. */
const ORGAN =
  /^,?\s+của\s+(?:Bộ Chính trị|Ban Bí thư(?:\s+Trung ương)?|Ban Chấp hành Trung ương)(?:\s+Đảng)?(?!\p{L}|(?:\s+(?:Trung ương|TW|TƯ))?\s+(?:Đoàn|Hội(?!\s+nghị)|Công đoàn|Mặt trận|(?:Tổng\s+)?Liên\s+(?:đoàn|hiệp|minh))(?!\p{L}))/iu;

/**
 * Documents that `text` (NFC) names by bare number, date and central organ of the Party: `Kết luận số 9 ngày 02/01/2024 của Bộ Chính
 * trị` is `9-KL/TW`. Without date or organ a bare number tells too little.
 */
export function centralMentions(text: string): readonly CentralMention[] {
  return [...text.matchAll(NUMBERED)].flatMap(({ 0: words, 1: kind, 2: number, index }) => {
    const end = index + words.length;
    const date = dateBehind(text, end);
    const organ = date && ORGAN.exec(text.slice(date.end));
    if (!organ) return [];
    return {
      number: { start: end - number!.length, end },
      words: { start: index, end: date.end + organ[0].length },
      issued: date.iso,
      written: `${number}-${SIGNS[kind!.toLowerCase()]}/TW`,
    };
  });
}
