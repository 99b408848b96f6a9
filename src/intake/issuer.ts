import { capitalised } from "../text/capitals.ts";
import type { DocumentMeta, Unit } from "../model/document.ts";
import type { ProvincesFile } from "../model/province.ts";
import { namesBody } from "../parse/forms/body.ts";
import { provinceNamed, provincesOf } from "../parse/provinces.ts";
import { syllables } from "../text/syllables.ts";

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
    .trim();
  if (head !== "" && !NAMES_STATE.test(head))
    return ofLetterhead(head.replace(/^(.+?)\s*\*\s*(.*)$/u, "$1 $2"), register);
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

/**
 * `UBND TỈNH A SỞ XÂY DỰNG` as `Sở Xây dựng tỉnh A`, `UBND XÃ B TỈNH A` as `Ủy ban nhân dân xã B, tỉnh A`: the body above stands
 * first in a letterhead, and last in a sentence.
 */
function ofLetterhead(head: string, register: ProvincesFile | null): string {
  const under = UNDER.exec(head);
  const [above, own] = under ? [under[1]!, under[2]!] : ["", head];
  const spelt = speltOut(own);
  const [local, ...around] = spelt.split(
    /(?<=\s(?:XÃ|PHƯỜNG|TRẤN|KHU|HUYỆN|QUẬN)\s.{1,100})\s(?=(?:HUYỆN|QUẬN|THÀNH PHỐ|TỈNH)\s)/u,
  );
  const place = [...around, ABOVE.exec(speltOut(above))?.[0] ?? ""].filter((name) => name !== "");
  const ownPlace = LOCAL.test(local!) || /\s(?:TỈNH|THÀNH PHỐ)\s/u.test(local!);
  const written = [local!, ...place].map((name, index) => {
    const cased = inSentenceCase(name, register);
    return index === 0 || KEEPS_CAPITAL.test(name) ? cased : cased.charAt(0).toLowerCase() + cased.slice(1);
  });
  return written.join(ownPlace || /^(?:BỘ|SỞ)\s/u.test(place[0] ?? "") ? ", " : " ");
}

/** A name with the abbreviation spelt out that it begins with. */
function speltOut(name: string): string {
  return name.replace(/^UBND(?=\s)/u, "ỦY BAN NHÂN DÂN").replace(/^HĐND(?=\s)/u, "HỘI ĐỒNG NHÂN DÂN");
}

/** A body with its place or field, and behind it one that stands under it. */
const UNDER =
  /^(.*?(?:TỈNH|THÀNH|PHỐ|HUYỆN|QUẬN|BỘ|SỞ|XÃ|PHƯỜNG|ĐẶC KHU)\s.*?\S)\s((?:UBND|[ỦU][ỶY] BAN NHÂN DÂN|HĐND|HỘI ĐỒNG NHÂN DÂN|ĐẢNG [ỦU][ỶY]?|SỞ|(?<!VĂN )PHÒNG|TỔNG CỤC|CHI CỤC|CỤC|TRUNG TÂM|THANH TRA|VĂN PHÒNG|BAN (?:QUẢN LÝ|TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|DÂN TỘC|CHỈ ĐẠO|KINH TẾ|PHÁP CHẾ|VĂN H(?:ÓA|OÁ)|ĐÔ THỊ))\s?.*)$/u;
/** What the body above gives to the name of the one under it: its place, and the whole of a council, a ministry or a department. */
const ABOVE =
  /(?:^HỘI ĐỒNG NHÂN DÂN\s.+|(?:TỈNH|THÀNH|HUYỆN|QUẬN) [ỦU][ỶY]? .+|(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU)\s.+|^(?:BỘ|SỞ)\s.+)$/u;
const KEEPS_CAPITAL = /^(?:BỘ|SỞ|HỘI ĐỒNG|(?:TỈNH|THÀNH|HUYỆN|QUẬN) [ỦU][ỶY]?)\s/u;
const LOCAL = /\s(?:XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ)\s/u;

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
  /^(?:Thủ tướng|Chính phủ|Bộ(?: |$)|.+, Bộ |Bộ Chính trị|Ban Chấp hành Trung ương|Ban Bí thư|Quốc hội|Ủy ban Thường vụ Quốc hội|Văn phòng (?:Chính phủ|Trung ương)|Ban Chỉ đạo Trung ương)/iu;
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

/** Whether an issuer's place is one of many in its province. */
export function isLocal(level: DocumentMeta["issuer_level"] | null): boolean {
  return level === "commune" || level === "district";
}

export function branchOf(issuer: string): DocumentMeta["issuer_branch"] {
  return /(?:tỉnh|thành|huyện|quận|đảng)\s*[uủ][ỷỶyY]?(?!\p{L})|đảng bộ|ban chấp hành|ban thường vụ|bộ chính trị|ban bí thư|trung ương đảng/iu.test(
    issuer,
  )
    ? "party"
    : "state";
}

/** Words of offices that keep a capital in the middle of a name: `Bộ Xây dựng`, `Phòng Văn hóa - Xã hội`, `Ban Thường vụ Tỉnh ủy`. */
const CAPITALS =
  /(?<=(?:^|\s)(?:bộ|sở|cục|phòng)\s)\p{Ll}|(?<=(?:^|\s)(?:bộ|sở|phòng)\s.*(?:[,–-]|và)\s)\p{Ll}|(?<=\sviệt\s)n(?=am(?!\p{L}))|(?<=\s)v(?=iệt nam(?!\p{L}))|(?<=(?:^|\s)ban\s)(?:thường vụ|chấp hành|bí thư|chỉ đạo|quản lý|tổ chức|tuyên giáo|kinh tế|pháp chế|văn h(?:óa|oá)|đô thị)|(?<=^ban (?:kinh tế|văn h(?:óa|oá)) [–-] )\p{Ll}|(?<=\s)đảng(?=\s)|(?<=(?:^|\s)thủ tướng\s)chính phủ/gu;

/** `ỦY BAN NHÂN DÂN TỈNH A` as `Ủy ban nhân dân tỉnh A`, with names of the register as it writes them; text that is not all capitals stays. */
function inSentenceCase(text: string, register: ProvincesFile | null): string {
  if (/\p{Ll}/u.test(text)) return text;
  const lower = text.toLowerCase().replaceAll(CAPITALS, capitalised);
  const upper = capitalised(lower);
  const units = /^(.*?(?:xã(?! hội)|phường|thị trấn|đặc khu|(?:huyện|quận)(?! [uủ])|thị xã|thành phố)\s)(.+)$/iu.exec(
    upper,
  );
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

/** `text` with each place that names `name`, wherever its tones are written, as `name` is. */
function restoreName(text: string, name: string): string {
  const [words, own] = [syllables(text), syllables(name)];
  return words.reduceRight((written, { start }, at) => {
    const named = words.slice(at, at + own.length);
    const isName = named.length === own.length && named.every(({ key }, index) => key === own[index]!.key);
    return isName ? written.slice(0, start) + name + written.slice(named.at(-1)!.end) : written;
  }, text);
}
