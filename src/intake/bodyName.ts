import type { ProvincesFile } from "../model/province.ts";
import { inSentenceCase } from "./sentenceCase.ts";

/**
 * `[UBND TỈNH A, SỞ XÂY DỰNG]` as `Sở Xây dựng tỉnh A`, `[UBND XÃ B TỈNH A]` as `Ủy ban nhân dân xã B, tỉnh A`: of bodies in capitals,
 * the highest first, the name of the last as a sentence has it. What stands above is named behind it: of a committee of a place the
 * place, of other bodies the whole; not the ministry above an agency that names its place itself. `agencies` are names to write as
 * they are.
 */
export function bodyName(
  bodies: readonly string[],
  register: ProvincesFile | null,
  agencies: readonly string[],
): string {
  const own = speltOut(bodies.at(-1)!);
  const above = bodies.slice(0, -1);
  const superior = speltOut(above.at(-1) ?? "");
  const inCase = (name: string): string => inSentenceCase(name, register, agencies);
  const whole = (): string => bodyName(above, register, agencies);
  const [local, ...around] = own.split(AROUND);
  const places = around.map((name) => lowered(inCase(name)));
  const placed = HAS_PLACE.test(local!);
  if (superior !== "" && BRANCH.test(own)) return `${whole()} ${lowered(inCase(own))}`;
  // Committees and offices of the Central Committee are called so, without the word for it.
  if (superior.startsWith(OF_CENTRAL) && !OFFICE.test(own))
    return GROUP.test(own) || own.endsWith(" TRUNG ƯƠNG") ? inCase(own) : `${inCase(own)} Trung ương`;
  if (superior === "" || saysNoMore(superior, own, placed)) return [inCase(local!), ...places].join(", ");
  if (OFFICE.test(own)) return `${inCase(own)} ${whole()}`;
  const [unit, name] = placeOf(superior);
  const ofPlace = OF_PLACE.test(superior);
  // `HỘI ĐỒNG … CẤP TỈNH` of the committee of `TỈNH A`, `ĐẢNG ỦY … TỈNH` of `TỈNH ỦY A`: the word stands there once.
  const again = unit !== "" && local!.endsWith(` ${unit}`);
  if (again && (ofPlace || COUNCIL.test(superior))) return [inCase(`${local!} ${name}`), ...places].join(", ");
  if (!ofPlace) return [inCase(local!), ...places, whole()].join(placed || !COUNCIL.test(superior) ? ", " : " ");
  if (name === "" || local!.endsWith(name)) return [inCase(local!), ...places].join(", ");
  return [inCase(local!), ...places, lowered(inCase(`${unit} ${name}`))].join(placed ? ", " : " ");
}

/** Whether the body above adds nothing: that of a whole country over one that names its place, or a part of the same name. */
function saysNoMore(superior: string, own: string, placed: boolean): boolean {
  if (own.startsWith(`${superior.replace(/ VIỆT NAM$/u, "")} `)) return true;
  return placed && !HAS_PLACE.test(superior) && ![COUNCIL, OF_PLACE, OF_PROVINCE].some((form) => form.test(superior));
}

/** The kind and the name of the place that a body names or leads, `TỈNH` and `A` of `TỈNH ỦY A`; "" twice without one. */
function placeOf(body: string): readonly [string, string] {
  const party = /^(TỈNH|THÀNH|HUYỆN|QUẬN) [ỦU][ỶY] (.+)$/u.exec(body);
  if (party) return [party[1] === "THÀNH" ? "THÀNH PHỐ" : party[1]!, party[2]!];
  const place = /(TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s(.+)$/u.exec(body);
  return place ? [place[1]!, place[2]!] : ["", ""];
}

/** A name with the abbreviations spelt out that letterheads have for committees and councils. */
function speltOut(name: string): string {
  return name
    .replaceAll(/(?<!\p{L})UBND(?!\p{L})/gu, "ỦY BAN NHÂN DÂN")
    .replaceAll(/(?<!\p{L})HĐND(?!\p{L})/gu, "HỘI ĐỒNG NHÂN DÂN")
    .replaceAll(/(?<!\p{L})ĐBQH(?!\p{L})/gu, "ĐẠI BIỂU QUỐC HỘI");
}

/** Between the place of a body and the one around it: `XÃ B TỈNH A`. */
const AROUND =
  /(?<=\s(?:(?<!TÁC )XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN)\s.{1,100})\s(?=(?:HUYỆN(?! [ỦU])|QUẬN(?! [ỦU])|THÀNH PHỐ|TỈNH(?! [ỦU]))\s)/u;
/** A branch is named behind the bank that it is of. */
const BRANCH = /^CHI NHÁNH(?!\p{L})/u;
/** What a body has of its own and is named with it. */
const OFFICE = /^(?:VĂN PHÒNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|THƯỜNG TRỰC))$/u;
/** Bodies of a province whose name may leave the word for it out: `SỞ Y TẾ A`. */
const OF_PROVINCE = /^(?:SỞ|BAN|TRUNG TÂM|LIÊN MINH|ĐÀI|ĐOÀN)(?!\p{L})/u;
/** Whether a body names its own place. */
const HAS_PLACE =
  /\s(?:(?<!TÁC )XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN(?! [ỦU][ỶY]\s)|QUẬN(?! [ỦU][ỶY]\s)|THỊ XÃ|TỈNH(?! [ỦU][ỶY]\s)|THÀNH PHỐ)\s/u;
/** A committee that is that of its place, or the place alone. */
const OF_PLACE =
  /^(?:[ỦU][ỶY] BAN NHÂN DÂN|ĐẢNG BỘ (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG)|XÃ|PHƯỜNG|THỊ (?:TRẤN|XÃ)|ĐẶC KHU|(?:TỈNH|HUYỆN|QUẬN)(?! [ỦU][ỶY]\s)|THÀNH PHỐ)(?!\p{L})/u;
const OF_CENTRAL = "BAN CHẤP HÀNH TRUNG ƯƠNG";
/** Party bodies of a state body, which their names say. */
const GROUP = /^ĐẢNG (?:[ỦU][ỶY]|ĐOÀN)(?!\p{L})/u;
/** Committees and councils that stand behind a body of theirs without a comma. */
const COUNCIL = /^(?:HỘI ĐỒNG NHÂN DÂN|ĐOÀN ĐẠI BIỂU|BAN CHẤP HÀNH|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) [ỦU][ỶY])(?!\p{L})/u;
/** A name behind another one: places begin with a small letter, bodies with a capital. */
function lowered(name: string): string {
  return /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị|Xã|Phường|Đặc khu|Chi nhánh)\s(?![uủ][ỷy]\s)/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
