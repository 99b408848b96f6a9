import { capitalised } from "../text/capitals.ts";
import type { DocumentMeta, Unit } from "../model/document.ts";
import type { ProvincesFile } from "../model/province.ts";
import { namesBody } from "../parse/patterns.ts";
import { provinceNamed, provincesOf } from "../parse/provinces.ts";

/**
 * Who issued a document, as it would be written in a sentence: the lines of the letterhead, else the authority that its first
 * passages name as deciding, else the one that number and place stand for. Null when nothing tells.
 */
export function readIssuer(
  units: readonly Unit[],
  number: string | null,
  place: string,
  register: ProvincesFile | null,
): string | null {
  // Capitals below the type name who decides (`BỘ TRƯỞNG …`), or belong to a document that is attached.
  const type = units.findIndex(({ role }) => role === "type");
  const above = units.slice(0, type < 0 ? units.length : type);
  const stated = above.some(isIssuer) ? above : units;
  const capitals = stated.filter(isIssuer).map(({ text }) => text);
  // Above the letterhead a saved page may have capitals of its own.
  const lines = capitals.slice(
    Math.max(
      0,
      capitals.findIndex((line) => namesBody(line)),
    ),
  );
  const head = lines
    .join(" ")
    .replaceAll(/[-–_*]{2,}/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^UBND(?=\s)/u, "ỦY BAN NHÂN DÂN");
  if (head !== "" && !NAMES_STATE.test(head))
    return inSentenceCase(head.replace(/^(.+?)\s*\*\s*(.*)$/u, "$1 $2"), register);
  const named = units
    .slice(0, FIRST_PASSAGES)
    .map(({ text }) => DECIDES.exec(text)?.[1])
    .find((found) => found !== undefined);
  if (named !== undefined) return named.replace(/^UBND/u, "Ủy ban nhân dân").trim();
  const id = provinceNamed(place, register, null);
  const province = id === null ? undefined : provincesOf(register).find((unit) => unit.id === id);
  if (!province || number === null) return null;
  if (number.endsWith("-UBND")) return `Ủy ban nhân dân ${province.type} ${province.name}`;
  return number.endsWith("/TU") ? `${province.type === "tỉnh" ? "Tỉnh ủy" : "Thành ủy"} ${province.name}` : null;
}

/** The other column of a letterhead in the same line: which words are whose is not known. */
const NAMES_STATE = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN/iu;

function isIssuer({ kind, role }: Unit): boolean {
  return kind === "letterhead" && role === "issuer";
}

/** Passages among which an authority says that it decides. */
const FIRST_PASSAGES = 30;
const DECIDES =
  /(?:^|[,;.]\s+|\s)((?:[ỦU][ỷyỶ] ban nhân dân|UBND|Ban Thường vụ (?:Tỉnh|Thành)\s?[uủ][ỷy]?|(?:Tỉnh|Thành) ủy|Bộ) (?:(?:tỉnh|thành phố|Thành phố|TP\.?)\s+)?(?:\p{Lu}\p{L}*[\s-]?){1,5})\s*(?:ban hành|xây dựng|đề ra)/u;

const CENTRAL =
  /^(?:Thủ tướng|Chính phủ|Bộ(?: |$)|Bộ Chính trị|Ban Chấp hành Trung ương|Ban Bí thư|Quốc hội|Ủy ban Thường vụ Quốc hội|Văn phòng (?:Chính phủ|Trung ương)|Ban Chỉ đạo Trung ương)/iu;
const COMMUNE = /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/iu;
const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/iu;

/** The level of an issuer by the words of its name; null when they tell none. */
export function levelOf(issuer: string, register: ProvincesFile | null): DocumentMeta["issuer_level"] | null {
  if (CENTRAL.test(issuer.replace(/^[ỦU][YỶ]/u, "Ủy"))) return "central";
  if (DISTRICT.test(issuer)) return "district";
  if (COMMUNE.test(issuer)) return "commune";
  if (/(?<!\p{L})(?:tỉnh|sở)(?!\p{L})/iu.test(issuer)) return "province";
  const province = provinceNamed(issuer, register, null);
  return province === null ? null : "province";
}

export function branchOf(issuer: string): DocumentMeta["issuer_branch"] {
  return /(?:tỉnh|thành|huyện|quận|đảng)\s*[uủ][ỷỶyY]?(?!\p{L})|đảng bộ|ban chấp hành|ban thường vụ|bộ chính trị|ban bí thư|trung ương đảng/iu.test(
    issuer,
  )
    ? "party"
    : "state";
}

/** Words of offices that keep a capital in the middle of a name: `Bộ Xây dựng`, `Ban Thường vụ Tỉnh ủy`. */
const CAPITALS =
  /(?<=(?:^|\s)(?:bộ|sở)\s)\p{Ll}|(?<=(?:^|\s)ban\s)(?:thường vụ|chấp hành|bí thư|chỉ đạo|quản lý|tổ chức|tuyên giáo)|(?<=\s)đảng(?=\s)|(?<=(?:^|\s)thủ tướng\s)chính phủ/gu;

/** `ỦY BAN NHÂN DÂN TỈNH A` as `Ủy ban nhân dân tỉnh A`, with names of the register as it writes them; text that is not all capitals stays. */
function inSentenceCase(text: string, register: ProvincesFile | null): string {
  if (/\p{Ll}/u.test(text)) return text;
  const lower = text.toLowerCase().replaceAll(CAPITALS, capitalised);
  const upper = capitalised(lower);
  const units = /^(.*?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s)(.+)$/u.exec(upper);
  const local = units ? units[1]! + titleCase(units[2]!) : upper;
  return provincesOf(register)
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((written, { name }) => restoreName(written, name), local)
    .replace(
      /(?<=\s)(tỉnh|thành) ([uủ][ỷy])(?!\p{L})/u,
      (_, body: string, party: string) => `${titleCase(body)} ${party}`,
    );
}

function titleCase(text: string): string {
  return text.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function restoreName(text: string, name: string): string {
  const pattern = new RegExp(`(?<!\\p{L})${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?!\\p{L})`, "giu");
  return text.replaceAll(pattern, name);
}
