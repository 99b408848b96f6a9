import type { Block } from "./block.ts";
import { startsBasis } from "./patterns.ts";
import { isStrong } from "./block.ts";
import { isUpperCase } from "../text/sentence.ts";

const APPENDIX_NOTE = /^\(?\s*(?:có|xem|đính kèm|kèm theo|chi tiết(?: tại| theo| kèm theo| xem)?|gửi kèm)\b.*phụ lục/iu;
const CLOSING =
  /^(?:Trên đây là|Trong quá trình (?:tổ chức |triển khai )*(?:thực hiện|triển khai)|Kế hoạch này (?:thay thế|được|có hiệu lực)|Yêu cầu (?:các|Giám đốc|Thủ trưởng)|Đề nghị (?:các|Ủy ban Mặt trận)|Nhận được)\b/u;

/** Gives the body's blocks the roles that their words alone tell: notes on appendices, closing words, legal bases. */
export function annotate(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => block.label !== null || isUpperCase(block.content.text) || isStrong(block));
  return blocks.map((block, index) => {
    if (block.kind !== null || block.label !== null) return block;
    const { text } = block.content;
    if (isAppendixNote(text)) return { ...block, kind: "note", role: "appendix-note" };
    if (start < 0 || index < start) return introduce(block);
    return CLOSING.test(text) ? { ...block, role: "closing" } : block;
  });
}

function introduce(block: Block): Block {
  const { text } = block.content;
  if (/^Kính gửi/iu.test(text)) return { ...block, kind: "preamble", role: "addressee" };
  if (startsBasis(text)) return { ...block, kind: "preamble", role: "legal-basis" };
  return text.endsWith(":") ? { ...block, kind: "preamble", role: null } : block;
}

function isAppendixNote(text: string): boolean {
  return APPENDIX_NOTE.test(text) && (text.startsWith("(") || text.length < 200);
}
