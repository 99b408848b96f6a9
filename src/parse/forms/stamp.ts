/** What a line of the stamp of an office says that received a document. */
type StampPart = "arrived" | "number" | "day" | "more";

/** Characters of the longest line of a stamp. */
const LONGEST = 100;

const NUMBER = String.raw`Số(?:\s+đến)?(?:\s.*?(?=\sNgày\s*:)|\s*:?\s*[\d.…]*)`;
/** A day in words behind a colon only: without it the day is the document's. */
const DAY = String.raw`(?:Giờ\s*:?\s*[\d.:…hg]*\s*)?Ngày(?:(?<sign>\s*:)[\d/.…\s-]*(?:tháng[\d.…\s]*(?:năm[\d.…\s]*)?)?|[\d/.…\s-]*)`;
const ARRIVED = String.raw`(?:(?:CÔNG )?VĂN BẢN|CÔNG VĂN) ĐẾN(?!\p{L})[\p{L}\s]*?|(?:VĂN )?ĐẾN(?!\p{L})`;
/** `ĐẾN`, `CÔNG VĂN ĐẾN`, `VĂN BẢN ĐẾN QUA MẠNG`, `ĐẾN Số: 12`, `Số: 12`, `Giờ 8h30 Ngày 12/3`, `Số 12 Ngày: …`. */
const STAMP = new RegExp(String.raw`^(?<arrived>${ARRIVED})?\s*(?<number>${NUMBER})?\s*(?<day>${DAY})?$`, "iu");
/** What a stamp has besides: to whom the paper goes, the file that it is put into. */
const MORE = /^(?:(?:Kính c|C)huyển\s*[:.…]|Lưu hồ sơ(?!\p{L})|(?:Số và )?ký hiệu (?:HS|hồ sơ)\s*(?:số\s*)?[:.…])/iu;

interface StampLine {
  readonly parts: ReadonlySet<StampPart>;
  /** Whether only a stamp says this; a bare number or day stands elsewhere too. */
  readonly sure: boolean;
}

const NONE: StampLine = { parts: new Set(), sure: false };

/** What of a stamp a whole line says; without parts where it says something else. */
export function readStampLine(line: string): StampLine {
  if (line === "" || line.length > LONGEST || !/^\p{Lu}/u.test(line)) return NONE;
  if (MORE.test(line)) return { parts: new Set(["more"]), sure: true };
  const found = STAMP.exec(line)?.groups;
  if (!found) return NONE;
  const parts = (["arrived", "number", "day"] as const).filter((part) => found[part] !== undefined);
  return { parts: new Set(parts), sure: found["arrived"] !== undefined || found["sign"] !== undefined };
}
