import { slugOf } from "../text/slug.ts";
import type { Facts } from "./facts.ts";
import { isLocal } from "./issuer.ts";

/** What a name is made of. */
type NamedIssuer = Pick<Facts, "number" | "issuer" | "issuer_level" | "issuer_branch" | "issued_year" | "province">;

/**
 * `<province>-12-kh-ubnd`: place and number; place and issuer without a number. A commune or district stands behind its province.
 * Not in `taken`; the year or a count tells equals apart.
 */
export function idFor(facts: NamedIssuer, place: string | null, taken: ReadonlySet<string>): string {
  const places = [
    facts.province ?? "",
    isLocal(facts.issuer_level) || facts.province === null ? slugOf(place ?? ownName(facts) ?? "van-ban") : "",
  ];
  const own = facts.number === null ? issuerSlug(facts, place) : slugOf(facts.number);
  const base = [...places, own].filter((part) => part !== "").join("-");
  const dated = facts.issued_year === null ? [] : [`${base}-${facts.issued_year}`];
  return firstFree([base, ...dated], base, taken, "-");
}

/** The issuer within its place; "" where it stands in place of one, as central bodies do. */
function issuerSlug(facts: NamedIssuer, place: string | null): string {
  if (place === null && facts.issuer !== null) return "";
  const office = officeOf(facts, place);
  if (office !== null) return slugOf(office);
  if (facts.issuer?.startsWith("Hội đồng nhân dân")) return "hdnd";
  return facts.issuer_branch === "party" ? "cap-uy" : "ubnd";
}

/**
 * `<Province> 12`, `Sở Xây dựng <Province> 12`: what the site calls the document, short and once in the corpus. `place` is the name of
 * its province or commune, for which its committee stands.
 */
export function shortTitleFor(facts: NamedIssuer, place: string | null, taken: ReadonlySet<string>): string {
  const name = placed(officeOf(facts, place), place) ?? ownName(facts) ?? "Văn bản";
  const figures = /^\d+/u.exec(facts.number ?? "")?.[0];
  const year = facts.issued_year === null ? [] : [`${name} ${facts.issued_year}`];
  const candidates = figures === undefined ? [name, ...year] : [`${name} ${figures}`, `${name} ${facts.number}`];
  return firstFree(candidates, candidates[0]!, taken, " ");
}

/** `Phòng Kinh tế xã Mẫu` of an office and `Xã Mẫu`. */
function placed(office: string | null, place: string | null): string | null {
  if (office === null || place === null) return place;
  return `${office} ${place.replace(/^(?:Xã|Phường|Thị trấn|Đặc khu|Huyện|Quận|Thị xã|Thành phố)(?=\s)/u, (unit) => unit.toLowerCase())}`;
}

/** Committees that a place stands for: they lead its authorities or its Party. */
const COMMITTEE =
  /^(?:[ỦU][ỷyỶ] ban nhân dân|Chủ tịch|Hội đồng nhân dân|Ban (?:Thường vụ|Chấp hành)|(?:Tỉnh|Thành|Huyện|Quận|Thị) [uủ][ỷy]|Đảng (?:bộ|[uủ][ỷy] (?:xã|phường|thị trấn|đặc khu|tỉnh|thành phố))|Tỉnh|Thành phố|Huyện|Quận|Thị (?:xã|trấn)|Xã|Phường|Đặc khu)(?!\p{L})/u;
/** Characters of the longest name of an office in a short title. */
const LONGEST = 40;

/** The office of a place that issues in its own name, `Sở Xây dựng`, without the place; null for a committee and for central bodies. */
function officeOf({ issuer, issuer_level: level }: NamedIssuer, place: string | null): string | null {
  if (issuer === null || level === null || level === "central" || COMMITTEE.test(issuer)) return null;
  const name = ` ${(place ?? "").replace(/^TP\. /u, "")}`;
  const whole = ownName({ issuer })!;
  const bare = name !== " " && whole.endsWith(name) ? whole.slice(0, -name.length) : whole;
  const office = bare.replace(
    /(?<=\S)\s+(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|(?<!tác )xã(?! hội)|phường|đặc khu)(?!\p{L}).*$/u,
    "",
  );
  if (office.length <= LONGEST) return office;
  // Of a long name the first of its parts, else the words that have room.
  const cut = office.slice(0, LONGEST + 1);
  return /^.{8,}?(?=,|\s(?:và|về|[-–])\s)/u.exec(cut)?.[0] ?? cut.replace(/\s+\S*$/u, "");
}

/** What is above a body, behind a comma; names have commas too: `Sở Văn hóa, Thể thao và Du lịch`. */
const SUPERIOR =
  /, (?:(?:tỉnh|thành phố|huyện|quận|Bộ|Sở|Công an|Văn phòng|Ban Chỉ đạo|Đảng [uủ][ỷy]|(?:Tổng )?[Cc]ục|Tập đoàn|Tổng công ty|Ngân hàng|Quân khu|Hội đồng|[ỦU][ỷy] ban|(?:Tỉnh|Thành|Huyện|Quận|Thị) [uủ][ỷy])\s).*$/u;

/** The issuer's name without the body or the place that it belongs to. */
function ownName({ issuer }: Pick<NamedIssuer, "issuer">): string | null {
  return issuer === null ? null : issuer.replace(SUPERIOR, "");
}

function firstFree(candidates: readonly string[], base: string, taken: ReadonlySet<string>, between: string): string {
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  let count = 2;
  while (taken.has(`${base}${between}${count}`)) count += 1;
  return `${base}${between}${count}`;
}
