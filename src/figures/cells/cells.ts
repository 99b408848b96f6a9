import type { FigureCell } from "../sheet.ts";
import { amount } from "./amount.ts";
import { count } from "./count.ts";
import type { CellKind } from "./kind.ts";
import { ruler } from "./ruler.ts";
import { share } from "./share.ts";
import { state } from "./state.ts";
import { tally } from "./tally.ts";
import { text } from "./text.ts";
import { wording } from "./wording.ts";

/** All kinds of cells. */
const cellKinds: { readonly [K in FigureCell["kind"]]: CellKind<Extract<FigureCell, { readonly kind: K }>> } = {
  amount,
  count,
  ruler,
  share,
  state,
  tally,
  text,
  wording,
};

/** What the kind of `cell` does with it, and with other cells of its column, which are of one kind; of text for no cell. */
export function kindOf(cell: FigureCell | undefined): CellKind<FigureCell> {
  return cellKinds[cell?.kind ?? "text"];
}
