import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";

const font = (name: string): Buffer =>
  readFileSync(new URL(`../../../node_modules/@expo-google-fonts/source-serif-4/${name}`, import.meta.url));
const FACES = {
  plain: "400Regular/SourceSerif4_400Regular.ttf",
  bold: "700Bold/SourceSerif4_700Bold.ttf",
} as const;

/** Draws pages of a PDF; places are in points from the upper left corner. */
export interface Pen {
  readonly words: (text: string, x: number, y: number, size?: number, face?: keyof typeof FACES) => void;
  /** A line; `filled` as a thin rectangle, which is how Word draws borders. */
  readonly line: (x1: number, y1: number, x2: number, y2: number, filled?: boolean) => void;
  readonly page: () => void;
}

/** The bytes of a PDF that `draw` fills. */
export async function pdfOf(draw: (pen: Pen) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 0 });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => {
    pdf.on("end", resolve);
  });
  for (const [face, file] of Object.entries(FACES)) pdf.registerFont(face, font(file));
  draw({
    words: (text, x, y, size = 13, face = "plain") =>
      pdf.font(face).fontSize(size).text(text, x, y, { lineBreak: false }),
    line: (x1, y1, x2, y2, filled = false) =>
      filled
        ? pdf.rect(x1, y1, Math.max(x2 - x1, 0.5), Math.max(y2 - y1, 0.5)).fill()
        : pdf.moveTo(x1, y1).lineTo(x2, y2).stroke(),
    page: () => pdf.addPage(),
  });
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
