/** What a line of the stamp of an office says that received a document. */
type StampPart = "arrived" | "number" | "day" | "more";

/** Characters of the longest line of a stamp. */
const LONGEST = 100;

const NUMBER = String.raw`Số(?:\s+đến)?(?:\s.*?(?=\sNgày\s*:)|\s*:?\s*[\d.…]*)`;
/** A day in words behind a colon only: without it the day is the document's. */
const DAY = String.raw`(?:Giờ\s*:?\s*[\d.:…hg]*\s*)?Ngày(?:\s+đến)?(?:(?<sign>\s*:)[\d/.…\s:+-]*(?:tháng[\d.…\s]*(?:năm[\d.…\s]*)?)?|[\d/.…\s-]*)`;
const ARRIVED = String.raw`(?:(?:CÔNG )?VĂN BẢN|CÔNG VĂN) ĐẾN(?!\p{L})[\p{L}\s]*?(?:\s*:(?<counted>[\d.…\s]*))?|(?:VĂN )?ĐẾN(?!\p{L})`;
/** To whom the paper goes, and where it is kept, behind the rest of a stamp in one line. */
const BEHIND = String.raw`(?:(?:Kính c|C)huyển\s*[:.…]|Lưu hồ sơ(?!\p{L})).*`;
/** `ĐẾN`, `CÔNG VĂN ĐẾN`, `VĂN BẢN ĐẾN QUA MẠNG`, `ĐẾN Số: 12`, `Số: 12`, `Giờ 8h30 Ngày 12/3`, `Số 12 Ngày: …`, `ĐẾN Số: 12 Chuyển: …`. */
const STAMP = new RegExp(
  String.raw`^(?<arrived>${ARRIVED})?\s*(?<number>${NUMBER})?\s*(?<day>${DAY})?\s*(?<more>${BEHIND})?$`,
  "iu",
);
/** A deadline, which titles and headings end with too: `ĐẾN NGÀY 31/12/2025`. */
const DEADLINE = /^đến\s+ngày(?!\s*[:.…])/iu;
/** What a stamp has besides: to whom the paper goes, the file that it is put into. */
const MORE = /^(?:(?:Kính c|C)huyển\s*[:.…]|Lưu hồ sơ(?!\p{L})|(?:Số và )?ký hiệu (?:HS|hồ sơ)\s*(?:số\s*)?[:.…])/iu;

/** `Số đến: 12`, `Ngày đến: 12/3`: a stamp, also where nothing else says so. */
const ARRIVING = /(?<!\p{L})(?:số|ngày)\s+đến\s*[:.…]/iu;

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
  if (!found || DEADLINE.test(line)) return NONE;
  const arriving = ARRIVING.test(line);
  const says = (part: string): boolean => found[part] !== undefined || (part === "arrived" && arriving);
  const parts = (["arrived", "number", "day", "more"] as const).filter(
    (part) => says(part) || (part === "number" && says("counted")),
  );
  return { parts: new Set(parts), sure: ["arrived", "sign", "more"].some(says) };
}
