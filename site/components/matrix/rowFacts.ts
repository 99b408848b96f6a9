import { attributes, type Html } from "../../../src/html/html.ts";
import type { CoverageSummary } from "../../../src/model/coverage.ts";
import type { Provision } from "../../../src/model/reference.ts";
import { anchors } from "../../../src/model/routes.ts";
import type { CellState } from "../../../src/model/states.ts";

/** The attributes of a provision's row in a heatmap: its address, and what the script that orders and filters rows reads. */
export function rowFacts(
  { id }: Provision,
  { takenUp, applicable }: Pick<CoverageSummary, "takenUp" | "applicable">,
  states: Iterable<CellState>,
): Html {
  return attributes({
    id: anchors.matrixRow(id),
    "data-key": id,
    "data-taken-up": takenUp,
    "data-applicable": applicable,
    "data-states": [...states].join(" "),
  });
}
