import type library from "pptxgenjs";
import { grey, ink } from "./look.ts";

/** A slide of 13.33 x 7.5 inches. Sizes in inches, type in points. */
export const slide = { width: 13.33, height: 7.5, left: 0.58, top: 0.35 };
export const content = slide.width - 2 * slide.left;
export const serif = "Times New Roman";
export const sans = "Arial";

/** Kinds of slides: the first, one of running text, one of a figure or a table. */
export const masters = { opening: "Opening", text: "Text", figure: "Figure" } as const;

interface Placeholder {
  readonly y: number;
  readonly h: number;
  readonly size: number;
}

/** Title and body as placeholders, so that the outline of the slides has them. */
export function defineMasters(slides: library.default): void {
  define(slides, masters.opening, { y: 0.9, h: 1.3, size: 32 }, { y: 2.25, h: 0.5, size: 18 });
  define(slides, masters.text, { y: 0.5, h: 0.7, size: 28 }, { y: 1.5, h: 5.2, size: 20 });
  define(slides, masters.figure, { y: 0.5, h: 0.62, size: 24 }, { y: 1.14, h: 0.72, size: 15 });
}

function define(slides: library.default, name: string, title: Placeholder, body: Placeholder): void {
  const placeholder = (type: "title" | "body", { y, h, size }: Placeholder, look: object) => {
    const place = { x: slide.left, w: content, y, h, fontSize: size, align: "left" as const, margin: 0 };
    return { placeholder: { options: { ...place, ...look, name: type, type }, text: "" } };
  };
  slides.defineSlideMaster({
    title: name,
    background: { color: "FFFFFF" },
    objects: [
      { rect: { x: slide.left, y: slide.top, w: content, h: 0.04, fill: { color: ink } } },
      { rect: { x: slide.left, y: slide.top + 0.06, w: content, h: 0.01, fill: { color: ink } } },
      placeholder("title", title, { fontFace: serif, bold: true, color: ink, valign: "middle" }),
      placeholder("body", body, { fontFace: sans, color: name === masters.text ? ink : grey, valign: "top" }),
    ],
    slideNumber: {
      x: slide.width - slide.left - 0.5,
      y: 7.05,
      w: 0.5,
      h: 0.3,
      fontFace: sans,
      fontSize: 10,
      color: grey,
      align: "right",
    },
  });
}
