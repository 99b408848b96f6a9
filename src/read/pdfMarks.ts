import { LOST_SIGN, markLost } from "../text/lostSigns.ts";
import type { PdfItem } from "./pdfPieces.ts";
import {
  firstNumbersOf,
  IDENTITY,
  multiply,
  numbersOf,
  PageMatrix,
  type MatrixOperations,
  type Transform,
} from "./pdfMatrix.ts";
import type { Operators } from "./pdfRules.ts";

/** What lies over the text of a page: an annotation (a stamp, a field of a form, a signature) or a picture. */
export interface PageMark {
  /** The words that it shows, each where it stands; none of a picture, or of signs that no character is known for. */
  readonly words: readonly PdfItem[];
  /** Fields of a form are text, of digital signatures figures alone; others are notes and stamps of readers, and pictures. */
  readonly of: "field" | "signature" | "other";
  /** Left, lower, right and upper edge, in points. */
  readonly box: readonly number[];
}

/** What is read of an annotation as the PDF library describes it. */
export interface Annotation {
  readonly id?: string;
  /** `Widget` for fields of forms and signatures, `Stamp`, `Highlight`. */
  readonly subtype?: string;
  readonly fieldType?: string | null;
  /** What is written or chosen; of a choice the values that the form exports, as a list. */
  readonly fieldValue?: unknown;
  /** What a choice shows for the values that it exports. */
  readonly options?: readonly { readonly exportValue?: unknown; readonly displayValue?: unknown }[];
  /** Whether it hides what is written. */
  readonly password?: boolean;
  readonly hidden?: boolean;
  readonly noView?: boolean;
  readonly rect?: readonly number[];
}

/** Numbers of the operations that are read, as the library names them. */
export type MarkOperations = MatrixOperations &
  Readonly<
    Record<
      | "beginAnnotation"
      | "endAnnotation"
      | "beginText"
      | "setFont"
      | "setTextMatrix"
      | "moveText"
      | "setLeadingMoveText"
      | "setLeading"
      | "nextLine"
      | "showText"
      | "constructPath"
      | "paintImageXObject"
      | "paintInlineImageXObject"
      | "paintImageMaskXObject",
      number
    >
  >;

/** The annotations of a page that show something, and the pictures on it. */
export function marksOf(
  { fnArray, argsArray }: Operators,
  operations: MarkOperations,
  annotations: readonly Annotation[],
): readonly PageMark[] {
  const names = new Map(Object.entries(operations).map(([name, number]) => [number, name]));
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const pen = new Pen(operations);
  const marks: PageMark[] = [];
  const painted = new Set<string>();
  let open: { readonly id: string; readonly box: readonly number[]; signs: Sign[]; paints: boolean } | null = null;
  for (const [index, operation] of fnArray.entries()) {
    const name = names.get(operation) as keyof MarkOperations | undefined;
    const args = argsArray[index];
    const annotation = open === null ? null : byId.get(open.id);
    const of = annotation === null ? "other" : ownerOf(annotation);
    if (name === "beginAnnotation") {
      const [id, box, ...moves] = args as readonly unknown[];
      open = { id: String(id), box: numbersOf(box), signs: [], paints: false };
      painted.add(open.id);
      // Where its box is placed, and how what it draws lies in the box.
      pen.matrix.begin(moves.slice(0, 2).map(numbersOf));
    } else if (name === "endAnnotation") {
      const isLost = open?.signs.some(({ text }) => text.includes(LOST_SIGN)) ?? false;
      if (open?.paints && annotation?.password !== true)
        marks.push({ words: isLost ? [] : wordsOf(open.signs), of, box: open.box });
      open = null;
    } else if (name === "paintImageXObject" || name === "paintInlineImageXObject" || name === "paintImageMaskXObject")
      marks.push({ words: [], of, box: pen.square() });
    else if (name === "showText") {
      const signs = pen.show(args);
      open?.signs.push(...signs);
      if (open && signs.length > 0) open.paints = true;
    } else if (name === "constructPath") {
      if (open && (of === "signature" || annotation?.subtype === "Stamp")) open.paints = true;
    } else if (!pen.matrix.follow(operation, args) && name !== undefined) pen.follow(name, args);
  }
  return [...marks, ...annotations.filter(({ id }) => !painted.has(id ?? "")).flatMap(valueOf)];
}

/** One of which nothing is known counts as a signature, so that of its words only figures in blanks become text. */
function ownerOf(annotation: Annotation | undefined): PageMark["of"] {
  if (annotation === undefined || annotation.fieldType === "Sig") return "signature";
  return isWritten(annotation) ? "field" : "other";
}

/** Whether an annotation is a field of a form with words: text, or a choice. */
function isWritten({ fieldType }: Annotation): boolean {
  return fieldType === "Tx" || fieldType === "Ch";
}

/** A field without a picture of its value: viewers write the value into its box, line by line. None without a box. */
function valueOf(annotation: Annotation): readonly PageMark[] {
  const { hidden, noView, password, rect = [] } = annotation;
  const [left = 0, low = 0, right = 0, high = 0] = rect;
  const lines = isWritten(annotation) ? shownBy(annotation).split(/[\r\n]+/u) : [];
  const written = lines.map((line) => line.trim()).filter((line) => line !== "");
  const isBox = rect.length === 4 && rect.every(Number.isFinite) && right > left && high > low;
  if (written.length === 0 || !isBox || hidden === true || noView === true || password === true) return [];
  const height = Math.min(VALUE_SIZE * LINE_HEIGHT, (high - low) / written.length);
  const size = Math.min(VALUE_SIZE, height);
  const top = written.length === 1 ? (low + high + size) / 2 : high;
  const words = written.map((str, at) => {
    const transform = [size, 0, 0, size, left, top - size - at * height];
    return { str, transform, width: right - left, height: size, fontName: "" };
  });
  return [{ words, of: "field", box: rect }];
}

/** What a field shows. */
function shownBy({ fieldValue, options = [] }: Annotation): string {
  const values: readonly unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .map((value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value)
    .filter((value) => typeof value === "string")
    .join("\n");
}

const VALUE_SIZE = 12;
/** Times the size of the type. */
const LINE_HEIGHT = 1.2;

/** A sign where a page draws it, in points. */
interface Sign {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

/** A gap this many times as wide as the size of the type parts words that stand in different blanks; spaces are narrower. */
const APART = 0.9;
const SPACE = 0.15;

/** Signs as words and phrases: one piece for what stands on one line without a wide gap. */
function wordsOf(signs: readonly Sign[]): readonly PdfItem[] {
  const words: { text: string; x: number; y: number; end: number; size: number }[] = [];
  for (const sign of signs) {
    if (sign.text.trim() === "") continue;
    const last = words.at(-1);
    const gap = last && Math.abs(last.y - sign.y) < sign.size / 2 ? sign.x - last.end : Number.POSITIVE_INFINITY;
    if (last && gap < sign.size * APART && gap > -sign.size) {
      last.text += (gap > sign.size * SPACE ? " " : "") + sign.text;
      last.end = sign.end;
    } else words.push({ ...sign });
  }
  return words.map(({ text, x, y, end, size }) => {
    return { str: text, transform: [size, 0, 0, size, x, y], width: end - x, height: size, fontName: "" };
  });
}

type Glyph = number | { readonly unicode?: string; readonly width?: number } | null;

/** Follows where and what a page writes. */
class Pen {
  readonly matrix: PageMatrix;
  private line: Transform = IDENTITY;
  private text: Transform = IDENTITY;
  private size = 0;
  private leading = 0;

  constructor(operations: MatrixOperations) {
    this.matrix = new PageMatrix(operations);
  }

  follow(name: keyof MarkOperations, args: unknown): void {
    const numbers = numbersOf(args);
    if (name === "beginText") this.place([]);
    else if (name === "setTextMatrix") this.place(firstNumbersOf(args));
    else if (name === "setFont") this.size = numbers[1] ?? 0;
    else if (name === "setLeading") this.leading = numbers[0] ?? 0;
    else if (name === "nextLine") this.move(0, -this.leading);
    else if (name === "moveText") this.move(numbers[0] ?? 0, numbers[1] ?? 0);
    else if (name === "setLeadingMoveText") {
      this.leading = -(numbers[1] ?? 0);
      this.move(numbers[0] ?? 0, numbers[1] ?? 0);
    }
  }

  /** The signs that `showText` draws. */
  show(args: unknown): readonly Sign[] {
    const [glyphs] = args as readonly [readonly Glyph[]];
    const signs: Sign[] = [];
    for (const glyph of glyphs) {
      const thousandths = typeof glyph === "number" ? -glyph : (glyph?.width ?? 0);
      const [a, b, c, d, x, y] = multiply(this.matrix.current, this.text);
      const width = (thousandths / 1000) * this.size;
      if (typeof glyph === "object" && glyph !== null) {
        const text = markLost(glyph.unicode ?? "");
        signs.push({ text, x, y, end: x + width * Math.hypot(a, b), size: Math.hypot(c, d) * this.size });
      }
      this.text = multiply(this.text, [1, 0, 0, 1, width, 0]);
    }
    return signs;
  }

  /** The place of a picture: a square of side 1, moved as the page is. */
  square(): readonly number[] {
    const [a, b, c, d, e, f] = this.matrix.current;
    const [xs, ys] = [
      [e, e + a, e + c, e + a + c],
      [f, f + b, f + d, f + b + d],
    ];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }

  private place(numbers: readonly number[]): void {
    this.line = multiply(IDENTITY, numbers);
    this.text = this.line;
  }

  private move(x: number, y: number): void {
    this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
  }
}
