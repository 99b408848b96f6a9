import { letterheadRole, typeNameLength } from "../parse/patterns.ts";
import { isUpperCase } from "../text/sentence.ts";
import type { Notice } from "./blocks.ts";

/** Lines of a page above which a stamp stands at most, and between the words of one. */
const REACH = 20;
const NEAR = 2;

const ARRIVED = /^(?:(?:CÔNG )?VĂN (?:BẢN )?)?ĐẾN(?:\s+Số\s*:?\s*[\d.…]*)?$/u;
const NUMBER = /^(?:ĐẾN\s+)?Số\s*:?\s*[\d.…]*$/u;
const DAY = /^(?:Giờ\s*:?\s*[\d.:…hg]*\s*)?Ngày\s*:?\s*[\d/.\-…]*$/u;
/** What a stamp has besides: to whom the paper goes, the file it is put into. */
const MORE = /^(?:Chuyển|Lưu hồ sơ|(?:Số và )?[kK]ý hiệu HS|Số và ký hiệu hồ sơ)\s*(?:số\s*)?[:.…]/u;

/**
 * The lines of a first page without the stamp of the office that received it: `ĐẾN` with a bare number and a day beside it, and above
 * them the office, where the issuer has another line. The stamp says nothing of who issued the document.
 */
export function withoutArrivalStamp<T extends { readonly text: string }>(
  lines: readonly T[],
): { readonly lines: readonly T[]; readonly notices: readonly Notice[] } {
  const type = lines.findIndex(({ text }) => typeNameLength(text) > 0);
  const head = lines.slice(0, Math.min(type < 0 ? REACH : type, REACH)).map(({ text }) => text.trim());
  const at = head.findIndex((text) => ARRIVED.test(text));
  const [from, to] = [Math.max(0, at - NEAR), at + NEAR + 1];
  const near = head.slice(from, to);
  if (at < 0 || !near.some((text) => NUMBER.test(text)) || !near.some((text) => DAY.test(text)))
    return { lines, notices: [] };
  const isPart = (text: string): boolean => [ARRIVED, NUMBER, DAY, MORE].some((pattern) => pattern.test(text));
  const parts = new Set(near.flatMap((text, index) => (isPart(text) ? [from + index] : [])));
  for (let more = to; more < head.length && isPart(head[more]!); more += 1) parts.add(more);
  const office = Math.min(...parts) - 1;
  if (office >= 0 && isUpperCase(head[office]!) && isIssuedElsewhere(head, office, parts)) parts.add(office);
  const text = head.filter((_, index) => parts.has(index)).join("; ");
  return {
    lines: lines.filter((_, index) => !parts.has(index)),
    notices: [{ rule: "read/stamp", params: { text } }],
  };
}

/**
 * Whether the number of a document has an issuer above it apart from the line `office` above a stamp and the lines that this goes on
 * from: a stamp may stand below the issuer's own name.
 */
function isIssuedElsewhere(head: readonly string[], office: number, stamp: ReadonlySet<number>): boolean {
  const roles = head.map((text, index) => (stamp.has(index) ? "stamp" : letterheadRole(text)));
  const number = roles.indexOf("number");
  const above = roles.slice(0, number < 0 ? roles.length : number);
  const own = roles.slice(0, office).findLastIndex((role) => role !== "issuer") + 1;
  // A word alone is the end of a line, as the last one of the name of the state.
  const isIssuer = (index: number): boolean => above[index] === "issuer" && head[index]!.includes(" ");
  return above.some((_, index) => isIssuer(index) && (index < own || index > office));
}
