import type { Run } from "../blocks.ts";
import { convertLegacy, encodingOfFont, holdsVietnamese, isCoded, type LegacyEncoding } from "../legacy.ts";
import { gainOf } from "../repair.ts";
import { child, elements, isElement, valueAt, type XmlElement, type XmlNode } from "../xml.ts";
import { lookOf, overlay, type Look, type Styles } from "./styles.ts";
import { readSign, readSigns } from "./symbols.ts";
import { raiseFigures } from "../../text/superscripts.ts";

/** Which side of tracked changes is read. */
export type Side = "accepted" | "original";

/** What reading a paragraph needs to know of its document, and what it finds beside the words. */
export interface Inline {
  readonly styles: Styles;
  readonly side: Side;
  /** Mark of the note that a reference points to; null for one without a text. Called once for each, in order. */
  readonly mark: (kind: "footnote" | "endnote", id: string, custom: boolean) => string | null;
  /** Takes the content of text boxes that are anchored here. */
  readonly box: (content: XmlElement) => void;
  /** Counts what is seen: `hidden`, `picture`, `large-picture`, `object`, `comment`, `legacy`. */
  readonly seen: (what: string) => void;
}

interface StyledText {
  readonly text: string;
  readonly bold: boolean;
  /** The old encoding of its font; its letters may be Unicode nevertheless. */
  readonly encoding: LegacyEncoding | null;
}

/** The text of a paragraph as Word shows it, in runs of one type face. Fields give their results; hidden text is left out. */
export function readRuns(paragraph: XmlElement, inline: Inline): readonly Run[] {
  const reading = new RunReading(inline, valueAt(paragraph, "w:pPr", "w:pStyle"));
  for (const node of paragraph.children) reading.visit(node);
  return reading.result();
}

/** Elements that hold runs and mean nothing else here. */
const WRAPPERS = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:ruby",
  "w:rubyBase",
  "m:oMath",
  "m:oMathPara",
  "m:r",
  "m:sSup",
  "m:sSub",
  "m:e",
  "m:sup",
  "m:sub",
  "m:f",
  "m:num",
  "m:den",
  "m:d",
  "m:rad",
  "m:deg",
  "m:nary",
]);
const TEXT_BOX = new Set(["w:drawing", "w:pict", "w:object"]);

class RunReading {
  private readonly pieces: StyledText[] = [];
  /** One entry for each open field: whether its result has begun. Text before that is an instruction. */
  private readonly fields: boolean[] = [];
  private readonly inline: Inline;
  private readonly style: string | undefined;
  private readonly base: Look;

  constructor(inline: Inline, style: string | undefined) {
    this.inline = inline;
    this.style = style;
    this.base = inline.styles.look(style, undefined);
  }

  visit(node: XmlNode): void {
    if (!isElement(node)) return;
    const { name } = node;
    if (name === "w:r") this.run(node);
    else if (name === "m:t") this.add(textIn(node), this.base);
    else if (name === "w:ins" || name === "w:moveTo") this.changed(node, "accepted");
    else if (name === "w:del" || name === "w:moveFrom") this.changed(node, "original");
    else if (name === "mc:AlternateContent") this.each(child(node, "mc:Choice") ?? child(node, "mc:Fallback"));
    else if (WRAPPERS.has(name)) this.each(node);
  }

  result(): readonly Run[] {
    const runs: StyledText[] = [];
    for (const { text, bold, encoding } of withEncodings(this.pieces)) {
      if (encoding !== null && isCoded(text)) this.inline.seen("legacy");
      const last = runs.at(-1);
      if (last && last.bold === bold && last.encoding === encoding)
        runs[runs.length - 1] = { ...last, text: last.text + text };
      else runs.push({ text, bold, encoding });
    }
    return runs.map(decodeRun);
  }

  private each(parent: XmlElement | undefined): void {
    for (const node of parent?.children ?? []) this.visit(node);
  }

  private changed(node: XmlElement, side: Side): void {
    if (this.inline.side === side) this.each(node);
  }

  private run(run: XmlElement): void {
    const properties = child(run, "w:rPr");
    const characterStyle = valueAt(properties, "w:rStyle");
    const look = overlay(this.inline.styles.look(this.style, characterStyle), lookOf(properties));
    const smaller = look.size !== undefined && this.base.size !== undefined && look.size < this.base.size;
    if (look.hidden) {
      if (elements(run, "w:t").length > 0) this.inline.seen("hidden");
      return;
    }
    // LibreOffice writes raised figures of web pages as smaller text above the line.
    const raised = look.raised ?? (look.lifted === true && smaller);
    for (const part of elements(run)) this.part(part, { ...look, raised });
  }

  private part(part: XmlElement, look: Look): void {
    const { name, attributes } = part;
    if (name === "w:fldChar") return this.field(attributes["w:fldCharType"]);
    if (this.fields.includes(false)) return;
    const fixed = FIXED[name];
    if (fixed !== undefined) this.add(fixed, look);
    else if (name === "w:t" || name === "w:delText") this.add(textIn(part), look);
    else if (name === "w:sym")
      this.add(readSign(attributes["w:font"] ?? "", Number.parseInt(attributes["w:char"] ?? "0", 16)), {});
    else if (name === "w:footnoteReference") this.note("footnote", part, look);
    else if (name === "w:endnoteReference") this.note("endnote", part, look);
    else if (name === "w:commentReference") this.inline.seen("comment");
    else if (TEXT_BOX.has(name)) this.drawing(part);
    else if (name === "mc:AlternateContent") {
      for (const inner of elements(child(part, "mc:Choice") ?? child(part, "mc:Fallback"))) this.part(inner, look);
    } else if (name === "w:ruby") this.each(child(part, "w:rubyBase"));
  }

  private field(type: string | undefined): void {
    if (type === "begin") this.fields.push(false);
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    else if (type === "end") this.fields.pop();
  }

  private note(kind: "footnote" | "endnote", reference: XmlElement, look: Look): void {
    const custom = /^(?:1|true|on)$/u.test(reference.attributes["w:customMarkFollows"] ?? "");
    const mark = this.inline.mark(kind, reference.attributes["w:id"] ?? "", custom);
    if (mark !== null) this.pieces.push({ text: mark, bold: look.bold ?? false, encoding: null });
  }

  private drawing(drawing: XmlElement): void {
    const boxes = textBoxes(drawing);
    for (const content of boxes) this.inline.box(content);
    if (boxes.length > 0) return;
    if (holdsObject(drawing)) this.inline.seen("object");
    else if (hasPicture(drawing)) this.inline.seen(isLarge(drawing) ? "large-picture" : "picture");
  }

  private add(raw: string, look: Look): void {
    const ofFont = encodingOfFont((isAscii(raw) ? look.font : (look.highFont ?? look.font)) ?? "");
    // Letters are made capitals after they are known.
    const encoding = ofFont === "tcvn3" && look.capitals ? "tcvn3-capitals" : ofFont;
    const coded = encoding !== null && !holdsVietnamese(raw);
    const signs = coded ? raw : readSigns(raw, look.font ?? "");
    const cased = look.capitals && !(coded && encoding !== "vni") ? signs.toUpperCase() : signs;
    const text = look.raised && /^\s*\d{1,3}\s*$/u.test(cased) ? raiseFigures(cased) : cased;
    this.pieces.push({ text, bold: look.bold ?? false, encoding });
  }
}

/**
 * The pieces of a paragraph with the encoding that each is read in. Where Unicode was typed under an old font, the letters that it
 * shares with the old codes are Unicode too, but in pieces that become Vietnamese; one that tells nothing goes with those around it.
 */
function withEncodings(pieces: readonly StyledText[]): readonly StyledText[] {
  const unicode = new Set(pieces.filter(({ text }) => holdsVietnamese(text)).map(({ encoding }) => encoding));
  return stretchesOf(pieces).flatMap((stretch) => {
    const { encoding } = stretch[0]!;
    if (encoding === null || !unicode.has(encoding)) return stretch;
    const around = gainOf({ text: stretch.map(({ text }) => text).join("") }, encoding);
    return stretch.map((piece) => ((gainOf(piece, encoding) || around) > 0 ? piece : { ...piece, encoding: null }));
  });
}

/** Pieces that follow on each other under one encoding, those with letters of Unicode apart from the others. */
function stretchesOf(pieces: readonly StyledText[]): readonly (readonly StyledText[])[] {
  const stretches: StyledText[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.encoding === piece.encoding && holdsVietnamese(before.text) === holdsVietnamese(piece.text);
    if (last && goesOn) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function isAscii(text: string): boolean {
  return !/[\u0080-\u{10FFFF}]/u.test(text);
}

function decodeRun({ text, bold, encoding }: StyledText): Run {
  const coded = isCoded(text) && !holdsVietnamese(text);
  if (encoding !== null) {
    const read = withoutSoftHyphens(convertLegacy(text, encoding));
    return coded ? { text: read, bold, isUnicode: true } : { text: read, bold };
  }
  // Old codes that lost their font are known later, and one of them is the soft hyphen.
  return { text: coded ? text : withoutSoftHyphens(text), bold };
}

function withoutSoftHyphens(text: string): string {
  return text.replaceAll("\u00AD", "").normalize("NFC");
}

const FIXED: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "\u00AD",
};

function textIn(element: XmlElement): string {
  return element.children.filter((node) => typeof node === "string").join("");
}

/** The outermost text boxes of a drawing. Of two ways to draw one shape, the first is read. */
function textBoxes(root: XmlElement): readonly XmlElement[] {
  if (root.name === "w:txbxContent") return [root];
  const inside =
    root.name === "mc:AlternateContent" ? [child(root, "mc:Choice") ?? child(root, "mc:Fallback")] : elements(root);
  return inside.flatMap((element) => (element ? textBoxes(element) : []));
}

function hasPicture(root: XmlElement): boolean {
  return root.name === "pic" || root.name === "v:imagedata" || elements(root).some(hasPicture);
}

/**
 * Whether a drawing shows words that stand in another file or part: a sheet of a spreadsheet, a diagram. Formulas are none: they
 * are no tasks.
 */
function holdsObject(root: XmlElement): boolean {
  if (root.name === "OLEObject") return !/^(?:Equation|MathType)/u.test(root.attributes["ProgID"] ?? "");
  if (root.name === "graphicData" && root.attributes["uri"]?.endsWith("/diagram") === true) return true;
  return elements(root).some(holdsObject);
}

/**
 * A picture that can hold a table or a page: wider than half the text of an A4 page, which is 16 cm wide, and higher than a few
 * lines. A signature with its stamp is smaller.
 */
const LARGE = { width: 9, height: 3 } as const;
const EMU_PER_CM = 360_000;

/** In drawings sizes stand as an extent, in older shapes in their style. A picture of unknown size is taken as a small one. */
function isLarge(root: XmlElement): boolean {
  const { cx, cy, style = "" } = root.attributes;
  const extent = root.name === "extent" && Number(cx) >= LARGE.width * EMU_PER_CM;
  if (extent && Number(cy) >= LARGE.height * EMU_PER_CM) return true;
  if (sizeIn(style, "width") >= LARGE.width && sizeIn(style, "height") >= LARGE.height) return true;
  return elements(root).some(isLarge);
}

const CM_PER_UNIT: Readonly<Record<string, number>> = { pt: 2.54 / 72, in: 2.54, cm: 1, mm: 0.1, px: 2.54 / 96 };

/** A size in centimetres; 0 where the style of a shape does not give it. */
function sizeIn(style: string, name: "width" | "height"): number {
  const found = new RegExp(String.raw`(?:^|;)\s*${name}:\s*([\d.]+)(pt|in|cm|mm|px)`, "u").exec(style);
  return found ? Number(found[1]) * CM_PER_UNIT[found[2]!]! : 0;
}
