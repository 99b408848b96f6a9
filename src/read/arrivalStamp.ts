import { typeNameLength } from "../text/documentTypes.ts";
import { letterheadRole } from "../parse/forms/letterhead.ts";
import { readStampLine } from "../parse/forms/stamp.ts";
import { isUpperCase } from "../text/sentence.ts";
import type { Notice } from "./blocks.ts";

/** Lines of a page above which a stamp stands at most, and between the words of one. */
const REACH = 20;
const NEAR = 2;

/**
 * The first lines of a document without the stamp of the office that received it: `ĐẾN` with a bare number and a day beside it, and above
 * them the office, where the issuer has another line. The stamp says nothing of who issued the document.
 */
export function withoutArrivalStamp<T extends { readonly text: string }>(
  lines: readonly T[],
): { readonly lines: readonly T[]; readonly notices: readonly Notice[] } {
  const type = lines.findIndex(({ text }) => typeNameLength(text) > 0);
  const head = lines.slice(0, Math.min(type < 0 ? REACH : type, REACH)).map(({ text }) => text.trim());
  const read = head.map((text) => readStampLine(text).parts);
  const at = read.findIndex((line) => line.has("arrived"));
  const [from, to] = [Math.max(0, at - NEAR), at + NEAR + 1];
  const near = read.slice(from, to);
  if (at < 0 || !near.some((line) => line.has("number")) || !near.some((line) => line.has("day")))
    return { lines, notices: [] };
  const parts = new Set(near.flatMap((line, index) => (line.size > 0 ? [from + index] : [])));
  for (let more = to; more < read.length && read[more]!.size > 0; more += 1) parts.add(more);
  const issued = type >= 0 && namesIssuer(lines[type]!.text, lines[type + 1]?.text ?? "");
  const office = Math.min(...parts) - 1;
  if (office >= 0 && isUpperCase(head[office]!) && (issued || isIssuedElsewhere(head, office, parts)))
    parts.add(office);
  const text = head.filter((_, index) => parts.has(index)).join("; ");
  return {
    lines: lines.filter((_, index) => !parts.has(index)),
    notices: [{ rule: "read/stamp", params: { text } }],
  };
}

/** Whether who issues a document stands behind its type, or below it: `KẾT LUẬN CỦA BỘ CHÍNH TRỊ`. */
function namesIssuer(type: string, below: string): boolean {
  return [type.slice(typeNameLength(type)), below].some((words) => /^[\s*]*CỦA\s+\p{Lu}/u.test(words));
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
