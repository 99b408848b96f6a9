import type { Unit } from "../model/document.ts";
import type { ProvincesFile } from "../model/province.ts";
import { namesBody, namesDecider } from "../parse/forms/body.ts";
import { isSigningAuthority } from "../parse/forms/closing.ts";
import { provincesOf } from "../parse/provinces.ts";
import { syllableKeys } from "../text/syllables.ts";

/** The bodies that a letterhead names in capitals, the highest first and the one that issues last; none where it names none. */
export interface Bodies {
  readonly names: readonly string[];
  /** Whether some of the capitals may be no part of these names: which of the lines names the issuer is a guess. */
  readonly doubtful: boolean;
}

/** Reads the bodies above the type of a document, or in its whole head where none stands there. */
export function bodiesOf(units: readonly Unit[], register: ProvincesFile | null): Bodies {
  // Capitals below the type name who decides (`BỘ TRƯỞNG …`), or belong to a document that is attached.
  const type = units.findIndex(({ role }) => role === "type");
  const above = units.slice(0, type < 0 ? units.length : type);
  const stated = above.some(isIssuer) ? above : units;
  const capitals = stated
    .filter(isIssuer)
    .map(({ text }) =>
      text
        .replaceAll(/[-–_*]{2,}|(?<!\S)\*(?!\S)/gu, " ")
        .replaceAll(/\s+/gu, " ")
        .trim()
        .replace(/^CỦA /u, ""),
    )
    .filter((line) => line !== "" && line.length <= LONGEST_NAME)
    // A narrow column cuts the first word off: `VĂN⏎PHÒNG CHÍNH PHỦ`.
    .flatMap((line, at, all) =>
      FIRST_WORD.test(all[at - 1] ?? "") ? [`${all[at - 1]!} ${line}`] : FIRST_WORD.test(line) ? [] : [line],
    );
  // Above the letterhead a saved page may have capitals of its own.
  const first = capitals.findIndex((line) => namesBody(line) || beginsBody(line) || namesDecider(line, ""));
  const signed = capitals.findIndex(isSigningAuthority);
  const lines = first < 0 ? [] : capitals.slice(first, signed < first ? capitals.length : signed);
  if (lines.length === 0 || lines.some((line) => NAMES_STATE.test(line))) return { names: [], doubtful: false };
  const { names, doubtful } = gathered(
    lines,
    provincesOf(register).map(({ name }) => syllableKeys(name).join(" ")),
  );
  const apart = names.length === 1 ? (partsOf(names[0]!) ?? names) : names;
  return { names: apart, doubtful: doubtful || apart.length > MOST_BODIES };
}

/** A body and the one under it that stand in one line; null for a line with one. */
function partsOf(line: string): readonly string[] | null {
  const parts = UNDER.exec(line) ?? CENTRAL.exec(line) ?? OFFICE.exec(line);
  return parts === null ? null : parts.slice(1);
}

/** The first word of the name of a body alone. */
const FIRST_WORD = /^(?:VĂN|[ỦU][ỶY])$/u;

/** Characters of a line that is no name any more. */
const LONGEST_NAME = 300;

/** A body, what it belongs to and what that belongs to stand in a letterhead at most. */
const MOST_BODIES = 3;

/** Puts lines that go on with a name to it. Behind the name of a province a name is whole: what begins no other one is left out. */
function gathered(lines: readonly string[], provinces: readonly string[]): Bodies {
  const names: string[] = [];
  let doubtful = false;
  for (const line of lines) {
    const last = names.at(-1);
    if (last === undefined || (beginsBody(line) && !isOpen(last, names.length === 1))) names.push(line);
    else if (!PLACE.test(line) && endsInOne(last, provinces)) doubtful = true;
    else names[names.length - 1] = `${last} ${line}`;
  }
  return { names, doubtful };
}

/** Words with which the name of a body begins on a line of its own, more than its kind behind them or not. */
const BEGINS =
  /^(?:[ỦU][ỶY] BAN|UBND|HĐND|HỘI ĐỒNG|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][ỶY]|ĐẢNG (?:BỘ|ĐOÀN)|BAN(?! HÀNH)|BỘ|SỞ|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|VĂN PHÒNG|CÔNG AN|(?:TỔNG |CHI )?CỤC|VỤ|THUẾ|KHO BẠC|BẢO HIỂM XÃ HỘI|NGÂN HÀNG|CHI NHÁNH|T(?:ÒA|OÀ) ÁN|VIỆN|TRƯỜNG|HỌC VIỆN|BỆNH VIỆN|TRUNG TÂM|THANH TRA|KIỂM TOÁN|HẢI QUAN|HẠT KIỂM LÂM|CẢNG VỤ|VƯỜN QUỐC GIA|QUỸ|ĐÀI|BÁO|TỔ (?:CÔNG TÁC|GIÚP VIỆC)|ĐOÀN|MẶT TRẬN|LIÊN (?:MINH|ĐOÀN|HIỆP)|HIỆP HỘI|HỘI|(?:TỔNG )?CÔNG TY|TẬP ĐOÀN|CHI BỘ|QUÂN KHU)(?!\p{L})/u;

/** Whether a line begins the name of a body. `PHÒNG` alone ends one that a narrow column broke: `BỘ QUỐC⏎PHÒNG`. */
function beginsBody(line: string): boolean {
  return BEGINS.test(line) || /^PHÒNG(?!,? (?:CHỐNG|CHÁY|THỦ)(?!\p{L}))\s\p{L}/u.test(line);
}

/** What asks for the rest of a name: its kind alone, a word that joins two, or the hyphen between them. */
const OPEN =
  /^(?:CHỦ TỊCH [ỦU][ỶY]|(?:CHỦ TỊCH )?[ỦU][ỶY] BAN(?: THƯỜNG VỤ)?|HỘI ĐỒNG|BAN(?: (?:CHẤP HÀNH|THƯỜNG VỤ|CHỈ ĐẠO|CHỈ HUY|QUẢN LÝ))?|BỘ(?: CHỈ HUY| TƯ LỆNH)?|SỞ|(?:TỔNG |CHI )?CỤC|THỦ TƯỚNG|TRUNG TÂM|VIỆN|TRƯỜNG|BÁO|HỘI|ĐOÀN)$|(?:\s(?:VÀ|CỦA|VỀ|XÃ)|[,&–-])$/u;

function isOpen(name: string, first: boolean): boolean {
  return OPEN.test(name) || (first && name === "VĂN PHÒNG");
}

/** What a name goes on with that is whole without it: a place above, as under that of a commune. */
const PLACE = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s/u;

function endsInOne(name: string, provinces: readonly string[]): boolean {
  const key = ` ${syllableKeys(name).join(" ")}`;
  return provinces.some((province) => key.endsWith(` ${province}`));
}

/** In one line: a body with its place or field, and behind it one that stands under it. */
const UNDER =
  /^(.*?(?:TỈNH|THÀNH|PHỐ|HUYỆN|QUẬN|BỘ|SỞ|XÃ|PHƯỜNG|ĐẶC KHU)\s.*?\S)\s((?:UBND|[ỦU][ỶY] BAN NHÂN DÂN|HĐND|HỘI ĐỒNG|ĐẢNG [ỦU][ỶY]|SỞ|(?<!(?:VĂN|QUỐC|HẢI) )PHÒNG|TỔNG CỤC|CHI CỤC|CỤC|CÔNG AN (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)|BỘ CHỈ HUY|TRUNG TÂM|THANH TRA|VĂN PHÒNG|BAN (?:QUẢN LÝ|TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|DÂN TỘC|CHỈ ĐẠO|KINH TẾ|PHÁP CHẾ|VĂN H(?:ÓA|OÁ)|ĐÔ THỊ))(?!\p{L}).*)$/u;

/** In one line: the Central Committee and one of its own. */
const CENTRAL =
  /^(BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?)\s((?:BAN|ĐẢNG (?:[ỦU][ỶY]|ĐOÀN)|[ỦU][ỶY] BAN KIỂM TRA|HỘI ĐỒNG|HỌC VIỆN|BÁO|TẠP CHÍ)(?!\p{L}).*)$/u;

/** In one line: a body and its office. */
const OFFICE = /^(.*\S)\s(VĂN PHÒNG)$/u;

/** The other column of a letterhead in the same line: which words are whose is not known. */
const NAMES_STATE = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN/iu;

function isIssuer({ kind, role }: Unit): boolean {
  return kind === "letterhead" && role === "issuer";
}
