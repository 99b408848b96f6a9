import { isFinished, isUpperCase, startsLower } from "../text/sentence.ts";
import { isStrong, type UnitBlock } from "./block.ts";
import { startsBasis } from "./forms/basis.ts";
import { isAddressee } from "./forms/letterhead.ts";

const APPENDIX_NOTE = /^\(?\s*(?:có|xem|đính kèm|kèm theo|chi tiết(?: tại| theo| kèm theo| xem)?|gửi kèm)\s.*phụ lục/iu;
/** A line that is nothing but a bracket: `(Phân công nhiệm vụ theo Phụ lục đính kèm)`. */
const IN_BRACKETS = /^\([^()]*phụ lục[^()]*\)[.;]?$/iu;
const ATTACHED_TO = /^\((?:ban hành )?kèm theo\s/iu;
const CLOSING =
  /^(?:Trên đây là|Trong quá trình (?:tổ chức |triển khai )*(?:thực hiện|triển khai)|(?:Kế hoạch|Chương trình|Quyết định) này (?:thay thế|được|có hiệu lực)|Yêu cầu (?:các|Giám đốc|Thủ trưởng)|Nhận được)(?!\p{L})/u;
/** The word with which a decision begins to decide; above its first article also without the colon. */
const ENACTING = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|KẾT LUẬN|CHỈ THỊ|NGHỊ QUYẾT)\s*(?<colon>:?)$/u;
const LONGEST_NOTE = 200;
/** The line over a table that says what its figures are counted in: `Đơn vị tính: tỷ đồng`, `(ĐVT: ha)`. */
const COUNTED_IN =
  /^\(?\s*(?:(?:đơn vị tính|đvt)\s*:|đơn vị\s*:\s*(?=(?:(?:nghìn|ngàn|triệu|tỷ|1\.000)\s*)?(?:đồng|ha|km|tấn|%)(?!\p{L})))[^.;]{1,60}$/iu;

/** Gives the body's blocks the roles that their words and places alone tell: legal bases, notes on appendices, closing words. */
export function annotate(blocks: readonly UnitBlock[]): readonly UnitBlock[] {
  const addressed = addressees(blocks);
  const start = blocks.findIndex(
    (block, index) =>
      !addressed.has(index) && (block.label !== null || isUpperCase(block.content.text) || isStrong(block)),
  );
  return blocks.map((block, index) => {
    if (addressed.has(index)) return { ...block, kind: "preamble", role: "addressee" };
    if (block.kind !== null || block.label !== null) return block;
    const { text } = block.content;
    if (enacts(text, blocks[index + 1])) return { ...block, kind: "preamble", role: "enacting" };
    if (isAppendixNote(text)) return { ...block, kind: "note", role: "appendix-note" };
    if (ATTACHED_TO.test(text)) return { ...block, kind: "note", role: "attached-to" };
    if (COUNTED_IN.test(text) && blocks[index + 1]?.kind === "table")
      return { ...block, kind: "note", role: "unit-of-measure" };
    if (start < 0 || index < start) return introduce(block);
    if (continuesCutText(blocks, index)) return { ...block, role: "continuation" };
    return isClosing(text) ? { ...block, role: "closing" } : block;
  });
}

/** Whether a line says that what follows, of which `next` is the first, is decided. */
function enacts(line: string, next: UnitBlock | undefined): boolean {
  const colon = ENACTING.exec(line)?.groups!["colon"];
  return colon === ":" || (colon === "" && next?.label?.style === "article" && next.label.ordinal === 1);
}

/** The lines of a list under `Kính gửi:`: to whom a letter goes, and not what it orders. */
function addressees(blocks: readonly UnitBlock[]): ReadonlySet<number> {
  const head = blocks.findIndex(({ content, label }) => label === null && isAddressee(content.text));
  const found = new Set<number>();
  if (head < 0) return found;
  for (let at = head + 1; blocks[at]?.kind === null && blocks[at]!.label?.style === "dash"; at += 1) found.add(at);
  return found;
}

/** Whether a passage begins as the closing words of a document do: `Trên đây là …`, `Trong quá trình thực hiện …`. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text);
}

/** Whether a line only says that an appendix is attached. */
export function isAppendixNote(text: string): boolean {
  if (text.length < LONGEST_NOTE && IN_BRACKETS.test(text)) return true;
  return APPENDIX_NOTE.test(text) && (text.startsWith("(") || text.length < LONGEST_NOTE);
}

function introduce(block: UnitBlock): UnitBlock {
  const { text } = block.content;
  if (isAddressee(text)) return { ...block, kind: "preamble", role: "addressee" };
  if (startsBasis(text)) return { ...block, kind: "preamble", role: statesPurpose(text) ? null : "legal-basis" };
  return text.endsWith(":") ? { ...block, kind: "preamble", role: null } : block;
}

/** `Để tiếp tục thực hiện tốt …`: the intention of the document, not what it is based on. */
function statesPurpose(text: string): boolean {
  return /^(?:Để|Nhằm|Tiếp tục)\s/u.test(text);
}

/** A text that a page end cut and that something else of the page, a footnote or a page number, keeps apart. */
function continuesCutText(blocks: readonly UnitBlock[], index: number): boolean {
  let cut = index - 1;
  while (cut >= 0 && (blocks[cut]!.kind === "footnote" || blocks[cut]!.kind === "note")) cut -= 1;
  if (cut < 0 || cut === index - 1) return false;
  return startsLower(blocks[index]!.content.text) && !isFinished(blocks[cut]!.content.text);
}
