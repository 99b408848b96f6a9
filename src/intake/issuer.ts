import type { DocumentMeta, Unit } from "../model/document.ts";
import type { ProvincesFile } from "../model/province.ts";
import { provinceNamed, provincesOf } from "../parse/provinces.ts";
import { bodiesOf } from "./bodies.ts";
import { bodyName } from "./bodyName.ts";

/**
 * Who issued a document, as it would be written in a sentence: the lowest body of the letterhead, else the authority that its first
 * passages name as deciding, else the one that number and place stand for. Null when nothing tells. `agencies` are names of bodies as
 * they are to be written.
 */
export function readIssuer(
  units: readonly Unit[],
  number: string | null,
  place: string,
  register: ProvincesFile | null,
  agencies: readonly string[] = [],
): string | null {
  const { names } = bodiesOf(units, register);
  if (names.length > 0) return bodyName(names, register, agencies);
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

/** Passages among which an authority says that it decides. */
const FIRST_PASSAGES = 30;
const DECIDES =
  /(?:^|[,;.]\s+|\s)((?:[ỦU][ỷyỶ] ban nhân dân|UBND|Ban Thường vụ (?:Tỉnh|Thành)\s?[uủ][ỷy]?|(?:Tỉnh|Thành) ủy|Bộ) (?:(?:tỉnh|thành phố|Thành phố|TP\.?)\s+)?(?:\p{Lu}\p{L}*[\s-]?){1,5})\s*(?:ban hành|xây dựng|đề ra)/u;

const CENTRAL =
  /^(?:Thủ tướng|Chính phủ|Chủ tịch nước|Bộ(?! (?:chỉ huy|ch(?:qs|bđbp)(?!\p{L})|tư lệnh (?:thủ đô|thành phố)))(?: |$)|.+, Bộ (?!chỉ huy)|Ban Chấp hành Trung ương|Ban Bí thư|Quốc hội|Ủy ban (?:Thường vụ Quốc hội|Dân tộc)|(?:Văn phòng )?Đảng (?:đoàn|[uủ][ỷy]) (?:Chính phủ|Quốc hội|các cơ quan Đảng Trung ương|Mặt trận Tổ quốc)|Văn phòng (?:Chính phủ|Quốc hội|(?:Ban Chấp hành )?Trung ương)|Ban Chỉ đạo Trung ương|Tổng cục|Thanh tra Chính phủ|Kiểm toán nhà nước|Ngân hàng Nhà nước(?: Việt Nam)?$|.+, Ngân hàng Nhà nước Việt Nam$|(?:T(?:òa|oà) án|Viện kiểm sát) nhân dân tối cao|(?:Ban|Đảng [uủ][ỷy]) .+ Trung ương(?: Đảng)?$)/iu;
/** The first word for a place in a name is that of its body; behind it may stand the place around. */
const LOCAL =
  /(?<!\p{L})(?:(?<district>huyện|quận|thị xã|thị [uủ][ỷy]|thành phố(?=[^,]{1,60}, tỉnh))|(?<!hợp tác )xã(?! hội)|phường|thị trấn|đặc khu)(?!\p{L})/iu;

/** The level of an issuer by the words of its name; null when they tell none. */
export function levelOf(issuer: string, register: ProvincesFile | null): DocumentMeta["issuer_level"] | null {
  if (CENTRAL.test(issuer.replace(/^[ỦU][YỶ]/u, "Ủy"))) return "central";
  const local = LOCAL.exec(issuer);
  if (local) return local.groups?.["district"] === undefined ? "commune" : "district";
  if (/(?<!\p{L})(?:tỉnh|sở)(?!\p{L})/iu.test(issuer)) return "province";
  const province = provinceNamed(issuer, register, null);
  return province === null ? null : "province";
}

/** Whether an issuer's place is one of many in its province. */
export function isLocal(level: DocumentMeta["issuer_level"] | null): boolean {
  return level === "commune" || level === "district";
}

export function branchOf(issuer: string): DocumentMeta["issuer_branch"] {
  return /(?:tỉnh|thành|huyện|quận|thị|đảng)\s*[uủ][ỷỶyY](?!\p{L})|đảng bộ|chi bộ|đảng đoàn|ban cán sự đảng|ban chấp hành|ban thường vụ|bộ chính trị|ban bí thư|trung ương đảng|^ban (?!chỉ đạo).+ trung ương$/iu.test(
    issuer,
  )
    ? "party"
    : "state";
}
