import type { FigureGroup } from "../sheet.ts";
import { placeColumns } from "./columns.ts";
import { slideGap } from "./compose.ts";
import type { Arrangement, LayoutContext, TableContext } from "./context.ts";
import { sentences } from "../frame.ts";
import { fillEvenly, itemsOf, type RowBlock } from "./flow.ts";
import { layoutFoot, type Foot } from "./foot.ts";
import { contentWidth } from "./format.ts";
import { layoutHead, type TableHead } from "./head.ts";
import { layoutTop } from "./top.ts";

/** A table that was laid out: its blocks, several to a page. */
export interface TableLayout {
  readonly context: TableContext;
  readonly head: TableHead;
  readonly foot: Foot;
  readonly blocks: readonly RowBlock[];
  /** One at least. */
  readonly pages: number;
}

/** Lays `groups` out in one arrangement; null when its columns do not fit. `notes` are added to those of the sheet. */
export function planOf(
  arrangement: Arrangement,
  sheetContext: LayoutContext,
  groups: readonly FigureGroup[],
  notes: readonly string[],
): TableLayout | null {
  const { format, sheet, table } = sheetContext;
  const { blocks: beside, density } = arrangement;
  const width = contentWidth(format);
  const columns = placeColumns((width - format.blockGap * (beside - 1)) / beside, arrangement, sheetContext);
  if (columns === null) return null;
  const context = { ...sheetContext, ...arrangement, columns };
  const head = layoutHead(context);
  const items = itemsOf(groups, context);
  const top = layoutTop("", width, context).height;
  const fill = (lines: readonly string[], above: number): TableLayout => {
    const foot = layoutFoot(lines, width, context);
    const room =
      format.height - format.margin.top - format.margin.bottom - above - head.height - foot.height - slideGap;
    // Where head and foot leave less than a fifth of a page, a page runs over rather than hold no row.
    const blocks = fillEvenly(items, Math.max(room, format.height * 0.2));
    return { context, head, foot, blocks, pages: Math.max(1, Math.ceil(blocks.length / beside)) };
  };
  const plan = (lines: readonly string[]): TableLayout => {
    const single = fill(lines, top);
    return single.pages === 1
      ? single
      : fill(lines, layoutTop(context.words.strings.sheet.page(8, 8), width, context).height);
  };
  const names = head.named ? [] : headNote(context);
  const wide = table === sheet.table ? [] : [sheet.wide?.note ?? ""];
  const index = sheet.indexNote !== null && density === "roomy" && hasScores(context) ? [sheet.indexNote] : [];
  const said = [sentences([...names, ...wide, ...sheet.notes, ...index, ...notes])];
  const usual = [...said, sheet.source];
  const short = plan(usual);
  if (sheet.key === null) return short;
  const long = plan([sheet.key, ...usual]);
  return long.pages === short.pages ? long : short;
}

function hasScores({ table }: LayoutContext): boolean {
  return table.groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === "count" && cell.score !== null)),
  );
}

/** What short heads stand for, in one note. */
function headNote({ table }: LayoutContext): readonly string[] {
  const named = table.columns.flatMap(({ label, detail }) => (detail === null ? [] : [`${label}: ${detail}`]));
  return named.length === 0 ? [] : [`${named.join("; ")}.`];
}
