import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";

const font = (name: string): Buffer =>
  readFileSync(new URL(`../../../node_modules/@expo-google-fonts/source-serif-4/${name}`, import.meta.url));
const FACES = {
  plain: "400Regular/SourceSerif4_400Regular.ttf",
  bold: "700Bold/SourceSerif4_700Bold.ttf",
  /** Has no table of characters in the file. */
  lost: "900Black/SourceSerif4_900Black.ttf",
} as const;

/** Draws pages of a PDF; places are in points from the upper left corner. */
export interface Pen {
  readonly words: (text: string, x: number, y: number, size?: number, face?: keyof typeof FACES) => void;
  /** A line; `filled` as a thin rectangle, which is how Word draws borders. */
  readonly line: (x1: number, y1: number, x2: number, y2: number, filled?: boolean) => void;
  readonly page: () => void;
  /** Words that lie over the page in a box of their own, as a digital signature shows them, or a field of a form. */
  readonly stamp: (text: string, x: number, y: number, of?: "Sig" | "Tx") => void;
  /** A picture that lies over the page. */
  readonly picture: (x: number, y: number, width: number, height: number) => void;
}

/** The entry of a font that says where its table of characters stands. */
const LOST_FONT = /(\/BaseFont \/\w+\+SourceSerif4-Black\b[^>]*?\/)ToUnicode/gu;
/** A picture of one point. */
const POINT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

/** The bytes of a PDF that `draw` fills. */
export async function pdfOf(draw: (pen: Pen) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0 });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => {
    pdf.on("end", resolve);
  });
  for (const [face, file] of Object.entries(FACES)) pdf.registerFont(face, font(file));
  const helvetica = pdf.ref({ Type: "Font", Subtype: "Type1", BaseFont: "Helvetica", Encoding: "WinAnsiEncoding" });
  helvetica.end(undefined);
  draw({
    words: (text, x, y, size = 13, face = "plain") =>
      pdf.font(face).fontSize(size).text(text, x, y, { lineBreak: false }),
    line: (x1, y1, x2, y2, filled = false) =>
      filled
        ? pdf.rect(x1, y1, Math.max(x2 - x1, 0.5), Math.max(y2 - y1, 0.5)).fill()
        : pdf.moveTo(x1, y1).lineTo(x2, y2).stroke(),
    page: () => pdf.addPage(),
    stamp: (text, x, y, of = "Sig") => {
      const [width, height] = [8 * text.length, 16];
      const shown = pdf.ref({
        Type: "XObject",
        Subtype: "Form",
        BBox: [0, 0, width, height],
        Resources: { Font: { F: helvetica } },
      });
      shown.end(`BT /F 12 Tf 2 4 Td (${text}) Tj ET`);
      const widget = { color: "black", Subtype: "Widget", FT: of, F: 4, AP: { N: shown } };
      pdf.annotate(x, y, width, height, widget);
    },
    picture: (x, y, width, height) => pdf.image(POINT, x, y, { width, height }),
  });
  pdf.end();
  await ended;
  const written = Buffer.concat(chunks).toString("latin1");
  return new Uint8Array(Buffer.from(written.replace(LOST_FONT, "$1ToNothing"), "latin1"));
}
