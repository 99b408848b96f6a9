import { capitalised } from "../../text/capitals.ts";
import type { Strings } from "../vi.ts";
import { countWord, countWordCapital, outOf, plural, digits } from "./numbers.ts";

export const heatmap: Strings["heatmap"] = {
  title: "Heatmap",
  index: "Index",
  figureTitle: (provisions, plans) =>
    `${countWordCapital(provisions)} ${plural(provisions, "provision")} in ${countWord(plans)} ${plural(plans, "plan")}`,
  finding: (plans, takenUp, applicable, everywhere, nowhere) => {
    const head = `${countWordCapital(plans)} ${plural(plans, "plan takes", "plans take")} up ${outOf(takenUp, applicable)} cells.`;
    const none =
      nowhere === 0
        ? "every provision was found in at least one plan"
        : `${countWord(nowhere)} ${plural(nowhere, "was", "were")} found in none`;
    if (plans === 1) return `${head} ${capitalised(none)}.`;
    return `${head} ${countWordCapital(everywhere)} ${plural(everywhere, "provision is", "provisions are")} taken up by all ${countWord(plans)}; ${none}.`;
  },
  order: "Order of the provisions",
  orderReference: "Order of the reference document",
  orderLeast: "Taken up by fewest plans first",
  gapsOnly: (count) => `Only those left open ${digits(count)}`,
  states: "Only provisions that some plan has as",
  rowsInView: "Provisions shown:",
  arrange: "Arrange, filter",
  take: "Download, cite",
  cellNote:
    "The darker a cell, the more clearly the provision is stated. A small triangle in its corner: needs review before it is quoted.",
  stripsNote: "A row is a provision, a stroke in it a plan. Open a provision to see each plan by name, and its state.",
  byPlan: "See plan by plan",
  gapsTitle: "What each plan leaves open",
  gapsStandfirst:
    "“Not found” means that every part that could state it was read; “unknown” that nothing was found in the part of the text at hand. Select a provision to read the reference document’s words beside the plan.",
  noGaps: "Every provision is stated clearly.",
};
