import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { appendLine, blockFrom, type Block } from "./block.ts";
import { bullet } from "./labels/bullet.ts";
import type { Line } from "./lines.ts";
import {
  isCopyMark,
  isPersonalName,
  isRecipientsHead,
  isSigningAuthority,
  isSigningPosition,
  letterheadRole,
} from "./patterns.ts";

/** Whether the closing part of a document begins here: recipients, or the signature where no recipients are named. */
export function startsBack({ content }: Line): boolean {
  const { text } = content;
  return isRecipientsHead(text) || isSigningAuthority(text) || (isSigningPosition(text) && text.length < 40) || isCopyMark(text);
}

/**
 * Reads recipients, signatures and the marks of a true copy. Each line is a block of its own, since a signature is read line by
 * line; a recipient that runs over its line is joined. After a first signature, capitals that sign nothing belong to the copy.
 */
export function readBack(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last?.kind === "recipients" && continuesRecipient(last, line)) blocks[blocks.length - 1] = appendLine(last, line);
    else blocks.push(readBackLine(line, blocks));
  }
  return blocks;
}

function readBackLine(line: Line, before: readonly Block[]): Block {
  const text = line.content.text;
  const block = blockFrom(line);
  if (isRecipientsHead(text)) return { ...block, kind: "recipients", role: "recipients" };
  const label = bullet(text);
  if (label && before.at(-1)?.kind === "recipients") return { ...blockFrom(line, label.length), label, kind: "recipients" };
  if (isSigningAuthority(text)) return { ...block, kind: "signature", role: "authority" };
  if (isSigningPosition(text)) return { ...block, kind: "signature", role: "position" };
  const signed = before.some(({ role }) => role === "signatory");
  const head = letterheadRole(text);
  if (isCopyMark(text) || (signed && head !== null)) return { ...block, kind: "note", role: "true-copy" };
  if (/^\(?đã ký/iu.test(text)) return { ...block, kind: "signature", role: "signed" };
  if (head === null && isPersonalName(text)) return { ...block, kind: "signature", role: "signatory" };
  if (before.at(-1)?.kind === "recipients" && !isUpperCase(text)) return { ...block, kind: "recipients", role: null };
  return { ...block, kind: "signature", role: head === "issuer" ? "position" : head };
}

function continuesRecipient(last: Block, line: Line): boolean {
  const text = line.content.text;
  if (line.apart || last.label === null || bullet(text) || isUpperCase(text)) return false;
  return startsLower(text) || !(isFinished(last.content.text) || last.content.text.endsWith(","));
}
