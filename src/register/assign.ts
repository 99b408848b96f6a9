import type { TextReader } from "../align/reading.ts";
import type { NamedAgency, RegisterRule } from "../model/register.ts";
import { fieldsOf, type TaskField } from "./fields.ts";
import { agencyLists, type AgencyList, type Member, type NamedText } from "./list.ts";
import type { NameFinder } from "./names.ts";

/** Who leads and who helps by the words of one text. */
export interface Assignment {
  readonly leads: readonly NamedAgency[];
  readonly partners: readonly NamedAgency[];
  /** Whether the text does nothing but name who is in charge. */
  readonly only: boolean;
}

type AgencyRole = "lead" | "partner";
interface JudgedName {
  readonly role: AgencyRole;
  readonly rule: RegisterRule;
}

/** Characters read before and after a list: enough for the longest wording below. */
const NEAR = 70;

const WITH =
  /(?:phối hợp(?:\s+(?:chặt chẽ|thống nhất|đồng bộ|thường xuyên|hiệu quả|tốt|kịp thời|thực hiện|triển khai))*(?:[\s,]*(?:với|cùng|cùng với|của))?|(?<!\p{L})cùng với|sự phối hợp của)\s*$/iu;
const IN_CHARGE =
  /^[\s,)]*(?:được giao |chịu trách nhiệm )?(?:chủ trì|làm (?:đầu mối|cơ quan (?:đầu mối|chủ trì|thường trực)|chủ đầu tư)|là (?:cơ quan |đơn vị )?(?:đầu mối|chủ trì|thường trực))/iu;
const ASSIGNED = /(?<!(?:được|đã)\s)(?<!\p{L})(?:giao|phân công|ủy quyền|uỷ quyền)(?:\s+cho)?\s*$/iu;
const ASKED = /(?<!đã\s)(?<!\p{L})(?:đề nghị|yêu cầu)\s*$/iu;
/** Who gives an order to an agency is not in charge: `UBND tỉnh giao Sở A`. */
const GIVES = /^[\s,]*(?:giao|phân công|yêu cầu|đề nghị)(?:\s+cho)?\s+(?:các\s|\p{Lu})/u;
/** Those who give orders to all others: who acts on `UBND tỉnh yêu cầu các sở …` are the agencies behind it. */
const GIVER =
  "(?:(?:Chủ tịch|Thường trực|Ban Thường vụ|Ban Chấp hành)\\s+)?(?:Bộ Chính trị|Ban Bí thư|Quốc hội|Chính phủ|Thủ tướng Chính phủ|[UỦ][ỷy] ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|Ban Thường vụ|Ban Chấp hành)(?:\\s+(?:tỉnh|thành phố|Trung ương|Đảng bộ))*(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*)*";
const GIVEN = new RegExp(`(?<=^\\s*|[,;:.]\\s*)${GIVER}\\s*$`, "u");
const ORDER = new RegExp(`^(?:${GIVER}\\s+)?(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao)\\s`, "u");

/** Whether a text begins with an order to others: `UBND tỉnh yêu cầu các sở …`. */
export function isOrder(text: string): boolean {
  return ORDER.test(text);
}

const BY = /(?<!\p{L})do\s*$/iu;
const CONCERNING = /^(?:\p{L}+\s+)?(?:trách nhiệm|nhiệm vụ|phần việc)(?: thực hiện)? của\s*$|^đối với\s*$/iu;
/** Words that open a sentence before the one who acts: a time, a condition, an aim. */
const ADVERBIAL =
  /^["“(\s]*(?:đồng thời|để|trong|trước|định kỳ|hằng|hàng|căn cứ|trên cơ sở|đối với|khi|nếu|quý|từ|sau|đến|chậm nhất|ngoài|nhằm|riêng|ngay|theo|thực hiện)(?!\p{L})/iu;
/** One office of an unnamed kind is a role, not an agency: `cơ quan chủ trì`, `đơn vị phối hợp`. */
const ROLE_NAME = /^(?:cơ quan|đơn vị)$/iu;

/** `UBND các xã, phường (sau đây gọi tắt là địa phương)`. */
const SHORT =
  /\(\s*(?:sau đây\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:(?:tắt|chung)\s+)*là:?\s*["“]?(?<short>[^)"”]{2,60}?)["”]?\s*\)/giu;

/** An agency that a document calls by a short name of its own. */
export type ShortNames = ReadonlyMap<string, Pick<NamedAgency, "agency" | "name">>;

/** Short names that texts give to agencies, by `shortKey`. */
export function shortNames(texts: readonly string[], read: TextReader, finder: NameFinder): ShortNames {
  const names = new Map<string, Pick<NamedAgency, "agency" | "name">>();
  for (const text of texts) {
    const given = [...text.matchAll(SHORT)];
    if (given.length === 0) continue;
    const named: NamedText = { reading: read(text), finder, row: false };
    const members = agencyLists(named).flatMap((list) => list.members);
    for (const { index, groups } of given) {
      const member = members.find(({ to }) => {
        const end = named.reading.tokens[to - 1]!.end;
        return end <= index ? text.slice(end, index).trim() === "" : end <= index + text.slice(index).indexOf(")");
      });
      if (!member || named.reading.tokens[member.from]!.start > index) continue;
      const { agency, name } = agencyOf("", member, named, "lead-heading");
      names.set(shortKey(groups!["short"]!), { agency, name });
    }
  }
  return names;
}

/** `words` as they are compared: without capitals, and without the words that say how many or which of them. */
export function shortKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:các|những)\s+|\s+(?:có\s+)?(?:liên quan|khác)$/gu, "")
    .trim();
}

/** Reads who leads and who helps; `columns` are stretches that a column names, in place of a label. */
export type Assign = (unit: string, text: string, columns?: readonly TaskField[]) => Assignment;

/** An assigner for the texts of units. */
export function assigner(read: TextReader, finder: NameFinder): Assign {
  return (unit, text, columns = []) => {
    const reading = read(parted(text, columns));
    const named: NamedText = { reading, finder, row: columns.length > 0 };
    const fields = [...columns, ...fieldsOf(text)];
    const leads = new Map<string, NamedAgency>();
    const partners = new Map<string, NamedAgency>();
    let rest = "";
    let at = 0;
    for (const whole of agencyLists(named)) {
      const list = behindOpening(whole, named);
      const judged = byField(list, named, fields) ?? judge(list, named);
      if (!judged) continue;
      const into = judged.role === "lead" ? leads : partners;
      for (const member of list.members) {
        const agency = agencyOf(unit, member, named, judged.rule);
        const key = agency.agency ?? agency.name.toLowerCase();
        if (!into.has(key)) into.set(key, agency);
      }
      rest += text.slice(at, reading.tokens[list.from]!.start);
      at = reading.tokens[list.to - 1]!.end;
    }
    for (const key of leads.keys()) partners.delete(key);
    const only = leads.size > 0 && ONLY.test(rest + text.slice(at));
    return { leads: [...leads.values()], partners: [...partners.values()], only };
  };
}

/** `text` with a sign in place of the space before each cell: no name runs from one column into the next. */
function parted(text: string, columns: readonly TaskField[]): string {
  return columns.reduce(
    (whole, { start }) => (start > 0 ? `${whole.slice(0, start - 1)};${whole.slice(start)}` : whole),
    text,
  );
}

/** What may stand beside the agencies in a line that only names them. */
const ONLY =
  /^(?:chủ trì|phối hợp|tổ chức|triển khai|thực hiện|có trách nhiệm|chịu trách nhiệm|trách nhiệm của|nhiệm vụ của|đối với|giao|đề nghị|yêu cầu|với|cùng|chặt chẽ|[\s,:.;()])*$/iu;

/** Under a label (`Cơ quan chủ trì: …`) every agency has the role of the label. */
function byField(list: AgencyList, { reading }: NamedText, fields: readonly TaskField[]): JudgedName | null {
  const { start } = reading.tokens[list.from]!;
  const field = fields.find((one) => one.start <= start && start < one.end);
  if (field?.kind === "lead") return { role: "lead", rule: "lead-field" };
  return field?.kind === "partner" ? { role: "partner", rule: "with-field" } : null;
}

function judge(list: AgencyList, text: NamedText): JudgedName | null {
  const { tokens, text: words } = text.reading;
  const { start } = tokens[list.from]!;
  const { end } = tokens[list.to - 1]!;
  const before = words.slice(Math.max(0, start - NEAR), start);
  const after = words.slice(end, end + NEAR);
  if (WITH.test(before)) return { role: "partner", rule: "with-words" };
  const first = list.members[0]!;
  if (list.members.length === 1 && ROLE_NAME.test(words.slice(tokens[first.from]!.start, tokens[first.to - 1]!.end)))
    return null;
  if (GIVES.test(after)) return null;
  if (IN_CHARGE.test(after)) return { role: "lead", rule: "lead-in-charge" };
  const acts = actsNext(list.to, after, text);
  if (BY.test(before) && acts) return { role: "lead", rule: "lead-in-charge" };
  const opening = words.slice(clauseStart(list.from, text), start);
  if (ASSIGNED.test(before) && (isNamed(list, text) || isOpening(opening.replace(ASSIGNED, ""))))
    return { role: "lead", rule: "lead-assigned" };
  const bare = opening.replace(ASKED, "");
  if (bare !== opening && GIVEN.test(bare)) return { role: "lead", rule: "lead-assigned" };
  if (CONCERNING.test(opening)) return { role: "lead", rule: "lead-heading" };
  if (!isOpening(bare)) return null;
  if (bare !== opening) return { role: "lead", rule: "lead-assigned" };
  if (/^[\s)]*(?::|[.;]?$)/u.test(after)) return { role: "lead", rule: "lead-heading" };
  const atStart = list.from === 0 && isNamed(list, text);
  const modified = list.from === 0 && actsBehindWords(list.to, text);
  return acts || atStart || modified ? { role: "lead", rule: "lead-subject" } : null;
}

/**
 * The part of a list that acts where the rest of it belongs to the words that open the sentence:
 * `Trên cơ sở đề xuất của các địa phương, Sở A tổng hợp`.
 */
function behindOpening(list: AgencyList, text: NamedText): AgencyList {
  const { tokens, text: words } = text.reading;
  const opening = words.slice(clauseStart(list.from, text), tokens[list.from]!.start);
  if (!ADVERBIAL.test(opening) || opening.trim().endsWith(",") || !/(?<!\p{L})(?:của|với|từ|cho)\s*$/u.test(opening))
    return list;
  const at = list.members.findIndex(
    ({ from, index }, position) =>
      position > 0 &&
      words.slice(tokens[from - 1]!.end, tokens[from]!.start).includes(",") &&
      (index === null || text.finder.agencies[index]!.kind !== "collective"),
  );
  return at < 0 ? list : { members: list.members.slice(at), from: list.members[at]!.from, to: list.to };
}

/** Whether what stands between the beginning of a clause and a list leaves the list the subject. */
function isOpening(words: string): boolean {
  const bare = words.trim();
  return (
    /^["“(*\s]*$/u.test(bare) || (ADVERBIAL.test(bare) && bare.endsWith(",")) || /^(?:đồng thời|riêng)$/iu.test(bare)
  );
}

/** Whether the agencies are named, not many at once. */
function isNamed({ members }: AgencyList, { finder }: NamedText): boolean {
  return members.some(({ index }) => index === null || finder.agencies[index]!.kind !== "collective");
}

function actsNext(at: number, after: string, { finder, reading: { tokens } }: NamedText): boolean {
  return at < tokens.length && finder.act(tokens, at) !== null && /^[\s,)]*\p{L}/u.test(after);
}

/** Syllables that may say which of many acts: `Chủ đầu tư dự án hạ tầng khu công nghiệp san lấp …`. */
const LONGEST_MODIFIER = 14;

/** Whether an act follows behind words without a sign but commas between them. */
function actsBehindWords(from: number, { finder, reading: { tokens, text } }: NamedText): boolean {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_MODIFIER); at += 1) {
    // "khu, cụm công nghiệp": one comma may part two kinds of a thing.
    if (!/^,?\s$/u.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return false;
    // What is done for them makes nobody act: "Doanh nghiệp nhỏ được hỗ trợ".
    if (tokens[at]!.key === "được" || tokens[at]!.key === "bị") return false;
    if (finder.act(tokens, at) !== null) return true;
  }
  return false;
}

/** Offset at which the clause of a token begins: behind a `;`, a full stop, or a colon. */
function clauseStart(token: number, { reading: { tokens, text } }: NamedText): number {
  let at = token;
  while (at > 0 && tokens[at - 1]!.clause === tokens[token]!.clause && token - at < LONGEST_OPENING) {
    if (text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes(":")) break;
    at -= 1;
  }
  return at === 0 ? 0 : tokens[at]!.start;
}

/** Syllables of an opening adverbial that are looked at; a title of a cited document may stand in it. */
const LONGEST_OPENING = 90;

function agencyOf(unit: string, member: Member, { reading, finder }: NamedText, rule: RegisterRule): NamedAgency {
  const { start } = reading.tokens[member.from]!;
  const { end } = reading.tokens[member.to - 1]!;
  const known = member.index === null ? null : finder.agencies[member.index]!;
  return {
    unit,
    start,
    end,
    agency: known?.id ?? null,
    name: known?.name ?? reading.text.slice(start, end),
    rule,
  };
}
