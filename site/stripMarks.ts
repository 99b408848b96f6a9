import type { CellState } from "../src/model/states.ts";

/** Of the drawing: one row, one column, and the mark within them. */
const pitch = 12;
const lane = 10;
const mark = { width: 8, height: 9 };

/** The size of the drawing of a point in the overview of a comparison: a line a provision, a column a plan. */
export function stripBox(plans: number, provisions: number): { readonly width: number; readonly height: number } {
  return { width: plans * lane, height: provisions * pitch };
}

/** The path of a mark. Full: solid; partial: the lower half; absent: a line; unknown: a dot; not applicable: nothing. */
export function stripMark(state: CellState, column: number, row: number): string {
  const { width, height } = mark;
  const [x, y] = [column * lane + 1, row * pitch + 1.5];
  const box = (top: number, high: number): string => `M${x} ${top}h${width}v${high}h${-width}z`;
  switch (state) {
    case "full":
      return box(y, height);
    case "partial":
      return box(y + height / 2, height / 2);
    case "absent":
      return box(y + height - 1, 1);
    case "unknown":
      return `M${x + width / 2 - 1.5} ${y + height / 2}h3v3h-3z`;
    case "not-applicable":
      return "";
  }
}
