import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { isAppendixNote } from "./annotate.ts";
import { blockFrom, type UnitBlock } from "./block.ts";
import { BlockBuilder } from "./blockBuilder.ts";
import { bullet } from "./labels/bullet.ts";
import { footnoteStart } from "./labels/footnote.ts";
import type { Line } from "./lines.ts";
import {
  isCopyMark,
  isPersonalName,
  isRecipientsHead,
  isSigningAuthority,
  isSigningPosition,
} from "./forms/closing.ts";
import { letterheadRole } from "./forms/letterhead.ts";

/** A signature without recipients or authority is looked for in this many last lines only. */
const LAST_LINES = 12;

/**
 * Index of the line on which the closing part begins: recipients, a signature, the mark of a copy, or whatever follows `./.`;
 * the number of lines when there is none.
 */
export function findBack(lines: readonly Line[]): number {
  const index = lines.findIndex(({ content: { text }, cell }, at) => {
    if (at > 0 && /\.\/\.["”)]?$/u.test(lines[at - 1]!.content.text) && cell === null) return true;
    if (isRecipientsHead(text) || isSigningAuthority(text) || isCopyMark(text)) return true;
    return isSigningPosition(text) && lines.length - at <= LAST_LINES;
  });
  return index < 0 ? lines.length : index;
}

/**
 * Reads recipients, signatures and the marks of a true copy. Each line is a block of its own, since a signature is read line by
 * line; a recipient that runs over its line is joined. After a first signature, capitals that sign nothing belong to the copy.
 */
export function readBack(lines: readonly Line[]): readonly UnitBlock[] {
  const blocks = new BlockBuilder();
  let signed = false;
  let received = false;
  for (const line of lines) {
    const last = blocks.last();
    const next = readBackLine(line, last, { signed, received });
    if (next.role === "recipients") received = true;
    if (next.role === "signatory") signed = true;
    if (last && blocks.hasRoom() && continuesLast(last, next, line)) blocks.append(line);
    else blocks.push(next);
  }
  return blocks.all();
}

/** Plain figures begin no note after a signature. */
const NO_KEYS: ReadonlySet<string> = new Set();

/** What a closing part has had: a name under a signature, the head of the recipients. */
interface BackState {
  readonly signed: boolean;
  readonly received: boolean;
}

function readBackLine(line: Line, last: UnitBlock | null, { signed, received }: BackState): UnitBlock {
  const { text } = line.content;
  const block = blockFrom(line);
  if (isRecipientsHead(text)) return { ...block, kind: "recipients", role: "recipients" };
  const note = footnoteStart(text, line.raised[0]?.start === 0 ? line.raised[0].end : 0, NO_KEYS);
  if (note) return { ...blockFrom(line, note.length), kind: "footnote", footnote: note.key };
  const label = bullet(text);
  // Where a page end cut two columns, recipients go on below the signature.
  if (label && received) return { ...blockFrom(line, label.length), label, kind: "recipients" };
  if (isAppendixNote(text)) return { ...block, kind: "note", role: "appendix-note" };
  if (isSigningAuthority(text)) return { ...block, kind: "signature", role: "authority" };
  if (isSigningPosition(text)) return { ...block, kind: "signature", role: "position" };
  const head = letterheadRole(text);
  if (isCopyMark(text) || (signed && head !== null)) return { ...block, kind: "note", role: "true-copy" };
  if (/^\(?(?:đã ký|ký tên)/iu.test(text)) return { ...block, kind: "signature", role: "signed" };
  if (head === null && isPersonalName(text)) return { ...block, kind: "signature", role: "signatory" };
  if (last?.kind === "recipients" && !isUpperCase(text)) return { ...block, kind: "recipients", role: null };
  return { ...block, kind: "signature", role: head === "issuer" ? "position" : head };
}

/** Whether `line`, read as `next` by itself, goes on with the block before it. */
function continuesLast(last: UnitBlock, next: UnitBlock, line: Line): boolean {
  if (line.apart) return false;
  const { text } = line.content;
  if (last.kind === "footnote") return next.kind === "signature" && next.role === null;
  if (last.role === "true-copy" && next.role === "true-copy") {
    return letterheadRole(last.content.text) === "issuer" && letterheadRole(text) === "issuer" && !isCopyMark(text);
  }
  if (last.kind !== "recipients" || last.label === null || next.label !== null || isUpperCase(text)) return false;
  return startsLower(text) || !(isFinished(last.content.text) || last.content.text.endsWith(","));
}
