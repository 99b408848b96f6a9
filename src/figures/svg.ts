import { attributes, html, svg, unsafe, type Html } from "../html/html.ts";
import { greatest, groups } from "d3";
import { once } from "../text/once.ts";
import { gather } from "./gather.ts";
import { palette } from "./palette.ts";
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
 * six-digit colours; no style, class, clip, mask, pattern or link. The root has how most texts look, others say what differs.
 */
export function printSvg(scene: Scene): string {
  return printFile(gathered(scene), office, usualLook(scene));
}

/**
 * The scene as an SVG file in the fonts of the site, for the renderer of pictures, which has no others. Each text is a line that says
 * all of its look, so that it can be drawn by itself.
 */
export function printPictureSvg(scene: Scene, drawable: Drawable): string {
  return printFile(withStandIns(gathered(scene), drawable), own, null);
}

/** The scene with its shapes gathered, which is done once for all that it is printed as. */
const gathered = once((scene: Scene): Scene => ({ ...scene, shapes: gather(scene.shapes) }));

function printFile(scene: Scene, families: Families, usual: Look | null): string {
  const { width, height } = scene;
  const size =
    scene.paperWidth === null
      ? html`width="${width}" height="${height}"`
      : html`width="${scene.paperWidth}" height="${round((height / width) * Number.parseFloat(scene.paperWidth))}mm"`;
  const root = html`xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${scene.language}"`;
  return `${print(scene, families, usual, root, ["t", "d"]).value}\n`;
}

/** The scene as part of a page, which sets its size by style. Its ids begin with `id`. */
export function printInlineSvg(scene: Scene, id: string): Html {
  return print(gathered(scene), own, usualLook(scene), html`lang="${scene.language}"`, [`${id}-ten`, `${id}-y`]);
}

function print(
  scene: Scene,
  families: Families,
  usual: Look | null,
  root: Html,
  [title, description]: readonly [title: string, description: string],
): Html {
  const { width, height } = scene;
  return svg`<svg ${root} viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${title} ${description}"${usual !== null && printLook(usual, null, families)}>
<title id="${title}">${scene.title}</title>
<desc id="${description}">${scene.description}</desc>
<rect x="0" y="0" width="${width}" height="${height}" fill="${palette.paper}"/>
${scene.shapes.map((shape) => [printShape(shape, families, usual), unsafe("\n")])}</svg>`;
}

function printShape(shape: Shape, families: Families, usual: Look | null): Html {
  return shape.kind === "text" ? printText(shape, families, usual) : printMarks(shape);
}

/** Shapes without text, which all files print alike: made once. */
const printMarks = once((shape: Exclude<Shape, TextShape>): Html => {
  if (shape.kind === "corners") return printCorners(shape);
  return shape.kind === "dots" ? printDots(shape) : printRects(shape);
});

/** How a text looks. */
type Look = Pick<TextShape, "style" | "fill">;

/** The look that most texts of the scene have; null without texts. */
function usualLook({ shapes }: Scene): Look | null {
  const texts = shapes.filter((shape): shape is TextShape => shape.kind === "text");
  const looks = groups(texts, ({ style, fill }) => JSON.stringify([style.face, style.weight, style.size, fill]));
  return greatest(looks, ([, alike]) => alike.length)?.[1][0] ?? null;
}

/** What of `look` is not that of `usual`, as attributes with a leading space each; all of it where there is no usual look. */
function printLook({ style, fill }: Look, usual: Look | null, families: Families): Html {
  const weight = usual?.style.weight ?? 400;
  return attributes({
    "font-family": style.face === usual?.style.face ? null : families[style.face],
    "font-size": style.size === usual?.style.size ? null : style.size,
    "font-weight": style.weight === weight ? null : style.weight,
    fill: fill === usual?.fill ? null : fill,
  });
}

function printText({ x, y, text, upright, ...look }: TextShape, families: Families, usual: Look | null): Html {
  return svg`<text x="${x}" y="${y}"${upright === true && html` transform="rotate(-90 ${round(x)} ${round(y)})"`}${printLook(look, usual, families)}>${text}</text>`;
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
  const path = printPath(
    placed,
    ([, , width, height]) => `${line("h", width)}${line("v", height)}${line("h", -width)}z`,
  );
  return html`<path d="${path}" ${paint}/>`;
}

function printDots({ centres, radius, fill }: DotsShape): Html {
  const half = (across: number): string => `a${list([radius, radius, 0, 1, 0, across, 0])}`;
  const dot = `${half(2 * radius)}${half(-2 * radius)}z`;
  const path = printPath(
    centres.map(([x, y]) => [x - radius, y]),
    () => dot,
  );
  return html`<path d="${path}" fill="${fill}"/>`;
}

function printCorners({ corners, leg, fill }: CornersShape): Html {
  const corner = `${line("h", leg)}${line("v", leg)}z`;
  const path = printPath(
    corners.map(([x, y]) => [x - leg, y]),
    () => corner,
  );
  return html`<path d="${path}" fill="${fill}"/>`;
}

/**
 * A path of closed parts that begin at `starts`: the first by its place, each other by how far it is from the one before, which is
 * shorter. Distances are those of rounded places, so that nothing drifts.
 */
function printPath<T extends readonly number[]>(starts: readonly T[], part: (start: T) => string): string {
  let [left, top] = [0, 0];
  return starts
    .map((start, index) => {
      const [x, y] = [round(start[0]!), round(start[1]!)];
      const move = `${index === 0 ? "M" : "m"}${list([x - left, y - top])}`;
      [left, top] = [x, y];
      return `${move}${part(start)}`;
    })
    .join("");
}

function line(command: "h" | "v", length: number): string {
  return `${command}${list([length])}`;
}

/** Numbers of a path, to hundredths, without what its grammar can do without: zeros before the point, spaces before a sign. */
function list(numbers: readonly number[]): string {
  return numbers
    .map((number) => String(round(number)).replace(/^(-?)0\./u, "$1."))
    .map((number, index) => (index === 0 || number.startsWith("-") ? number : ` ${number}`))
    .join("");
}

/** To hundredths, so that coordinates are the same on every machine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
