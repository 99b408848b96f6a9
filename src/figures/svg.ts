import { html, svg, unsafe, type Html } from "../html/html.ts";
import { withStandIns, type Drawable } from "./standIn.ts";
import type { CornersShape, DotsShape, Rect, RectsShape, Scene, Shape, TextShape } from "./scene.ts";

type Families = Readonly<Record<TextShape["style"]["face"], string>>;

/** The fonts of the site, which pages and the renderer of pictures have. */
const own: Families = {
  serif: "'Source Serif 4', 'Times New Roman', serif",
  sans: "'Source Sans 3', Arial, sans-serif",
};
/** Fonts that office programs have: some read only the first name, and put a much wider font in the place of one they lack. */
const office: Families = { serif: "Times New Roman, serif", sans: "Arial, sans-serif" };

/**
 * The scene as an SVG file that office programs open right: plain text in fonts that they have, presentation attributes,
 * six-digit colours; no style, class, clip, mask, pattern or link.
 */
export function printSvg(scene: Scene): string {
  return printFile(scene, office);
}

/** The scene as an SVG file in the fonts of the site, for the renderer of pictures, which has no others. */
export function printPictureSvg(scene: Scene, drawable: Drawable): string {
  return printFile(withStandIns(scene, drawable), own);
}

function printFile(scene: Scene, families: Families): string {
  const { width, height } = scene;
  const size =
    scene.paperWidth === null
      ? html`width="${width}" height="${height}"`
      : html`width="${scene.paperWidth}" height="${round((height / width) * Number.parseFloat(scene.paperWidth))}mm"`;
  const attributes = html`xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${scene.language}"`;
  return `${print(scene, families, attributes, "t", "d").value}\n`;
}

/** The scene as part of a page, which sets its size by style. Its ids begin with `id`. */
export function printInlineSvg(scene: Scene, id: string): Html {
  return print(scene, own, html`lang="${scene.language}"`, `${id}-ten`, `${id}-y`);
}

function print(scene: Scene, families: Families, attributes: Html, title: string, description: string): Html {
  const { width, height } = scene;
  return svg`<svg ${attributes} viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${title} ${description}">
<title id="${title}">${scene.title}</title>
<desc id="${description}">${scene.description}</desc>
<rect x="0" y="0" width="${width}" height="${height}" fill="#ffffff"/>
${scene.shapes.map((shape) => [printShape(shape, families), unsafe("\n")])}</svg>`;
}

function printShape(shape: Shape, families: Families): Html {
  if (shape.kind === "text") return printText(shape, families);
  if (shape.kind === "corners") return printCorners(shape);
  return shape.kind === "dots" ? printDots(shape) : printRects(shape);
}

function printText({ x, y, text, style, fill, upright }: TextShape, families: Families): Html {
  return svg`<text x="${x}" y="${y}"${upright === true && html` transform="rotate(-90 ${round(x)} ${round(y)})"`} font-family="${families[style.face]}" font-size="${style.size}"${
    style.weight === 600 && html` font-weight="600"`
  } fill="${fill}">${text}</text>`;
}

/** An outline is drawn half a unit inside its edges, so that it takes the same room as a filled rectangle. */
function printRects({ rects, fill, stroke }: RectsShape): Html {
  const inset = stroke === null ? 0 : 0.5;
  const placed = rects.map(([x, y, width, height]): Rect => [
    x + inset,
    y + inset,
    width - 2 * inset,
    height - 2 * inset,
  ]);
  const paint = html`fill="${fill ?? "none"}"${stroke !== null && html` stroke="${stroke}" stroke-width="1"`}`;
  const [first] = placed;
  if (placed.length === 1) {
    return svg`<rect x="${first![0]}" y="${first![1]}" width="${first![2]}" height="${first![3]}" ${paint}/>`;
  }
  const path = placed.map(
    ([x, y, width, height]) => `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`,
  );
  return svg`<path d="${path.join("")}" ${paint}/>`;
}

function printDots({ centres, radius, fill }: DotsShape): Html {
  const r = round(radius);
  const path = centres.map(
    ([x, y]) => `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  );
  return svg`<path d="${path.join("")}" fill="${fill}"/>`;
}

function printCorners({ corners, leg, fill }: CornersShape): Html {
  const path = corners.map(([x, y]) => `M${round(x - leg)} ${round(y)}h${round(leg)}v${round(leg)}z`);
  return svg`<path d="${path.join("")}" fill="${fill}"/>`;
}

/** To hundredths, so that coordinates are the same on every machine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
