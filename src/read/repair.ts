import { judgeText } from "../text/quality/quality.ts";
import { COVERED, type Block, type Notice, type Paragraph, type ReadFile, type Run } from "./blocks.ts";
import { convertLegacy, holdsVietnamese, isCoded, type LegacyEncoding } from "./legacy.ts";

const ENCODINGS = [
  ["tcvn3", "TCVN3"],
  ["vni", "VNI"],
] as const;
type Encoding = (typeof ENCODINGS)[number][0];

/** Characters that came from one place: a run of a document, the words between two tags of a page. */
type Piece = Pick<Run, "text" | "isUnicode">;

/** Fewest words that become Vietnamese when old codes are read as such; fewer are misprints and foreign words. */
const FEWEST_REPAIRED = 4;

/** The code that TCVN3 has for ư, by its name in pages. */
const SOFT_HYPHEN = /&(?:shy|#173|#xad);/giu;

/** Text whose letters were typed in an old encoding and stored as Unicode: converted where that makes Vietnamese of it. */
export function repairText(text: string): { readonly text: string; readonly notices: readonly Notice[] } {
  if (judgeShown(text).grade === "good") return { text, notices: [] };
  // Tags part the words of a page, which may stand in one line.
  const written = text.replaceAll(SOFT_HYPHEN, "\u00AD");
  const lines = written.split(/(?<=\n)/u).map((line) => line.split(/(?<=>)/u).map((piece) => ({ text: piece })));
  const repair = repairOf(lines);
  if (repair === null) return { text, notices: [] };
  return { text: lines.flatMap((line) => line.map((piece) => repair.read(piece))).join(""), notices: [repair.notice] };
}

/** Letters of an old encoding in the runs of a file, stored as Unicode: PDF fonts keep no names that would tell, and Word files lose them. */
export function repairFile(file: ReadFile): ReadFile {
  const lines = file.blocks.flatMap(linesOf);
  if (judgeText(lines.map((line) => line.map(({ text }) => text).join("")).join("\n")).grade === "good") return file;
  const repair = repairOf(lines);
  if (repair === null) return file;
  const repaired = <T extends { readonly runs: readonly Run[] }>(line: T): T => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, text: repair.read(run) })),
  });
  const blocks = file.blocks.map((block): Block => {
    if (block.kind !== "table") return repaired(block);
    const cell = (lines_: readonly Paragraph[]): readonly Paragraph[] =>
      lines_ === COVERED ? lines_ : lines_.map(repaired);
    return { ...block, rows: block.rows.map((row) => row.map(cell)) };
  });
  return { blocks, notices: [...file.notices, repair.notice] };
}

function linesOf(block: Block): readonly (readonly Run[])[] {
  return block.kind === "table" ? block.rows.flat(2).map(({ runs }) => runs) : [block.runs];
}

interface Repair {
  /** The text of a piece, converted where it was in the old encoding. */
  readonly read: (piece: Piece) => string;
  readonly notice: Notice;
}

/**
 * What reads the old encoding that `lines` hold; null where they hold none. Each piece is judged by itself, so that text which is
 * Unicode already stays; one that tells nothing goes with its line, else with most of the text.
 */
function repairOf(lines: readonly (readonly Piece[])[]): Repair | null {
  const found = ENCODINGS.map(([encoding, name]) => ({ name, encoding, ...judgePieces(lines, encoding) }))
    .filter(({ repaired }) => repaired >= FEWEST_REPAIRED)
    .toSorted((a, b) => b.repaired - a.repaired)[0];
  if (!found) return null;
  const { encoding, name, old, isMixed } = found;
  return {
    read: (piece) => (old.has(piece) ? convertLegacy(piece.text, encoding) : piece.text),
    notice: isMixed
      ? { rule: "read/converted-part", params: { encoding: name, count: old.size } }
      : { rule: "read/converted", params: { encoding: name } },
  };
}

interface Judged {
  /** Pieces that are written in the old encoding. */
  readonly old: ReadonlySet<Piece>;
  /** Words that conversion makes Vietnamese. */
  readonly repaired: number;
  /** Whether others are Unicode. */
  readonly isMixed: boolean;
}

function judgePieces(lines: readonly (readonly Piece[])[], encoding: Encoding): Judged {
  let repaired = 0;
  const judged = lines.map((line) =>
    line.map((piece) => {
      const gain = gainOf(piece, encoding);
      if (gain > 0) repaired += gain;
      return { piece, letters: Math.sign(gain) * piece.text.length };
    }),
  );
  const balance = (of: (typeof judged)[number]): number => of.reduce((sum, { letters }) => sum + letters, 0);
  const whole = balance(judged.flat());
  const old = judged.flatMap((line) => {
    const around = balance(line) || whole;
    return line.filter(({ letters }) => (letters || around) > 0).map(({ piece }) => piece);
  });
  return {
    old: new Set(old.filter(({ text, isUnicode }) => isUnicode !== true && isCoded(text))),
    repaired,
    isMixed: judged.flat().some(({ letters }) => letters < 0),
  };
}

/** Words that conversion makes Vietnamese, less those that it damages; 0 tells nothing. Unicode is never to be converted. */
export function gainOf({ text, isUnicode }: Piece, encoding: LegacyEncoding): number {
  if (holdsVietnamese(text)) return -1;
  if (isUnicode === true || !isCoded(text)) return 0;
  return judgeShown(text).damaged - judgeShown(convertLegacy(text, encoding)).damaged;
}

/** Tags of a page are no words of its language. */
const TAG = /<[^<>]{0,10000}>/gu;

/** Judges the words that a text shows, the tags of a page left aside. */
export function judgeShown(text: string): ReturnType<typeof judgeText> {
  return judgeText(text.replaceAll(TAG, " ").normalize("NFC"));
}
