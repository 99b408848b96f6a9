import type { CornersShape, DotsShape, Rect, RectsShape, Shape, TextShape } from "./scene.ts";

type Marks = RectsShape | DotsShape | CornersShape;

/** A box that is drawn already: the place of its layer in the order, and whether marks of that layer may join over it. */
interface Covered {
  readonly box: Rect;
  readonly layer: number;
}

/** Height of the strips by which boxes that may overlap are found, in units: about a row of a table. */
const strip = 16;

/**
 * The shapes with those of one paint in one, so that thousands of fields are a few paths. What lies over another stays over it: a
 * shape joins those of its paint where nothing that it covers is drawn after them. Texts come last, since nothing is drawn over a text.
 */
export function gather(shapes: readonly Shape[]): readonly Shape[] {
  const layers: { readonly paint: string; readonly marks: Marks[] }[] = [];
  const drawn = new Map<number, Covered[]>();
  for (const marks of shapes) {
    if (marks.kind === "text") continue;
    const paint = paintOf(marks);
    const boxes = boxesOf(marks).flatMap((box) => stripsOf(box).map((index) => ({ box, index })));
    let under = -1;
    for (const { box, index } of boxes)
      for (const { box: other, layer } of drawn.get(index) ?? [])
        if (layer > under && !(joins(marks) && layers[layer]!.paint === paint) && overlap(box, other)) under = layer;
    let layer = layers.findIndex((each, index) => index > under && each.paint === paint);
    if (layer < 0) layer = layers.push({ paint, marks: [] }) - 1;
    layers[layer]!.marks.push(marks);
    for (const { box, index } of boxes) {
      const covered = drawn.get(index) ?? [];
      if (covered.push({ box, layer }) === 1) drawn.set(index, covered);
    }
  }
  return [
    ...layers.map(({ marks }) => join(marks)),
    ...shapes.filter((shape): shape is TextShape => shape.kind === "text"),
  ];
}

/** What marks of one layer have in common. */
function paintOf(marks: Marks): string {
  if (marks.kind === "rects") return `rects ${marks.fill} ${marks.stroke}`;
  return marks.kind === "dots" ? `dots ${marks.fill} ${marks.radius}` : `corners ${marks.fill} ${marks.leg}`;
}

/** Whether marks look the same in one path with others of their paint that they overlap: outlines would run through each other. */
function joins(marks: Marks): boolean {
  return marks.kind !== "rects" || marks.stroke === null;
}

function boxesOf(marks: Marks): readonly Rect[] {
  if (marks.kind === "rects") return marks.rects;
  if (marks.kind === "corners") return marks.corners.map(([x, y]) => [x - marks.leg, y, marks.leg, marks.leg]);
  return marks.centres.map(([x, y]) => [x - marks.radius, y - marks.radius, 2 * marks.radius, 2 * marks.radius]);
}

function stripsOf([, y, , height]: Rect): readonly number[] {
  const first = Math.floor(y / strip);
  return Array.from({ length: Math.floor((y + height) / strip) - first + 1 }, (_, index) => first + index);
}

function overlap([x, y, width, height]: Rect, [left, top, across, down]: Rect): boolean {
  return x < left + across && left < x + width && y < top + down && top < y + height;
}

/** `marks`, which share their paint, as one shape. */
function join(marks: readonly Marks[]): Marks {
  const [first] = marks as readonly [Marks, ...Marks[]];
  if (first.kind === "rects")
    return { ...first, rects: marks.flatMap((each) => (each.kind === "rects" ? each.rects : [])) };
  if (first.kind === "dots")
    return { ...first, centres: marks.flatMap((each) => (each.kind === "dots" ? each.centres : [])) };
  return { ...first, corners: marks.flatMap((each) => (each.kind === "corners" ? each.corners : [])) };
}
