import type { Mention } from "../text/mentions.ts";

/** A mention whose number is written without its sign, and the number with it. */
export interface CentralMention extends Mention {
  readonly written: string;
}

/** Signs of what the Party's central organs issue; the organ is `TW` for each of them. */
const SIGNS: Readonly<Record<string, string>> = { "kết luận": "KL", "nghị quyết": "NQ", "chỉ thị": "CT" };

/** Not an organ of the same name in a mass organisation: `Ban Chấp hành Trung ương Đoàn`, `Ban Bí thư TW Hội`. */
const SHORT =
  /(Kết luận|Nghị quyết|Chỉ thị)\s+(?:số\s+)?(\d{1,3}),?\s+ngày\s+(\d{1,2})(?:\/|\s+tháng\s+)(\d{1,2})(?:\/|\s+năm\s+)(\d{4}),?\s+của\s+(?:Bộ Chính trị|Ban Bí thư(?:\s+Trung ương)?|Ban Chấp hành Trung ương)(?:\s+Đảng)?(?!\p{L}|(?:\s+(?:Trung ương|TW|TƯ))?\s+(?:Đoàn|Hội(?!\s+nghị)|Công đoàn|Mặt trận|(?:Tổng\s+)?Liên\s+(?:đoàn|hiệp|minh))(?!\p{L}))/giu;

/**
 * Documents that `text` (NFC) names by bare number, date and central organ of the Party: `Kết luận số 9 ngày 02/01/2024 của Bộ Chính
 * trị` is `9-KL/TW`. Without date or organ a bare number tells too little.
 */
export function centralMentions(text: string): readonly CentralMention[] {
  return [...text.matchAll(SHORT)].map(({ 0: words, 1: kind, 2: number, 3: day, 4: month, 5: year, index }) => {
    const at = index + words.indexOf(number!, kind!.length);
    return {
      number: { start: at, end: at + number!.length },
      words: { start: index, end: index + words.length },
      issued: `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`,
      written: `${number}-${SIGNS[kind!.toLowerCase()]}/TW`,
    };
  });
}
