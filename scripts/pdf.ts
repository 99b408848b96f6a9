import { readFileSync } from "node:fs";
import type { TextStyle } from "../src/figures/scene.ts";
import PDFDocument from "pdfkit";
import { palette } from "../src/figures/palette.ts";
import type { Scene, Shape } from "../src/figures/scene.ts";
import type { PrintedBlock, PrintedDocument, PrintedPage, PrintedText } from "../src/files/brief/printed.ts";
import { spelling } from "../src/files/office/look.ts";

type Pdf = InstanceType<typeof PDFDocument>;
/** Files of fonts by face and weight. */
export type FontFiles = Readonly<Record<TextStyle["face"], Readonly<Record<TextStyle["weight"], string>>>>;

const { ink, ink2: grey } = palette;

/**
 * Pages as a PDF file. Lines stand where they were measured; `fonts`, those of the sheets, are embedded with the signs that are used;
 * paragraphs and drawings are tagged. The only date is that of the data, so that the same pages give the same bytes.
 */
export async function printPdf(document: PrintedDocument, fonts: FontFiles): Promise<Uint8Array> {
  const date = new Date(`${document.date}T00:00:00Z`);
  const pdf = new PDFDocument({
    size: [document.width, document.height],
    margin: 0,
    autoFirstPage: false,
    tagged: true,
    displayTitle: true,
    lang: spelling[document.language],
    pdfVersion: "1.7",
    info: {
      Title: document.title,
      Subject: document.subject,
      Author: document.author,
      CreationDate: date,
      ModDate: date,
    },
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => pdf.on("end", resolve).on("error", reject));
  for (const [face, weights] of Object.entries(fonts)) {
    for (const [weight, file] of Object.entries(weights)) pdf.registerFont(`${face}-${weight}`, readFileSync(file));
  }
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const page of document.pages) printPage(pdf, root, page);
  root.end();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function printPage(pdf: Pdf, root: PDFKit.PDFStructureElement, { blocks, drawing, foot }: PrintedPage): void {
  pdf.addPage();
  for (const block of blocks) root.add(pdf.struct(block.tag, {}, () => printBlock(pdf, block)));
  if (drawing !== null) {
    const { scene, x, y, scale } = drawing;
    const alt = `${scene.title}. ${scene.description}`;
    root.add(
      pdf.struct("Figure", { alt }, () => {
        pdf.save().translate(x, y).scale(scale);
        printScene(pdf, scene);
        pdf.restore();
      }),
    );
  }
  pdf.markContent("Artifact", { type: "Pagination" });
  printText(pdf, foot);
  pdf.endMarkedContent();
}

function printBlock(pdf: Pdf, { texts }: PrintedBlock): void {
  for (const text of texts) printText(pdf, text);
}

function printText(pdf: Pdf, { x, y, text, bold, size, grey: isGrey }: PrintedText): void {
  pdf
    .font(bold ? "serif-600" : "serif-400")
    .fontSize(size)
    .fillColor(isGrey ? grey : ink);
  pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
}

function printScene(pdf: Pdf, { shapes }: Scene): void {
  for (const shape of shapes) printShape(pdf, shape);
}

function printShape(pdf: Pdf, shape: Shape): void {
  if (shape.kind === "text") {
    const { x, y, text, style, fill, upright } = shape;
    pdf.save();
    if (upright === true) pdf.rotate(-90, { origin: [x, y] });
    pdf.font(`${style.face}-${style.weight}`).fontSize(style.size).fillColor(fill);
    pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
    pdf.restore();
    return;
  }
  if (shape.kind === "rects") {
    // An outline is drawn half a unit inside its edges, as in the other files.
    const inset = shape.stroke === null ? 0 : 0.5;
    for (const [x, y, width, height] of shape.rects)
      pdf.rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset);
    if (shape.stroke === null) pdf.fill(shape.fill ?? ink);
    else if (shape.fill === null) pdf.lineWidth(1).stroke(shape.stroke);
    else pdf.lineWidth(1).fillAndStroke(shape.fill, shape.stroke);
    return;
  }
  if (shape.kind === "dots") for (const [x, y] of shape.centres) pdf.circle(x, y, shape.radius);
  else
    for (const [x, y] of shape.corners)
      pdf
        .moveTo(x - shape.leg, y)
        .lineTo(x, y)
        .lineTo(x, y + shape.leg)
        .closePath();
  pdf.fill(shape.fill);
}
