import type { Strings } from "../vi.ts";
import { plural, digits } from "./numbers.ts";

export const parts: Strings["parts"] = {
  title: "The plans, part by part",
  part: "Part",
  plans: "Plans",
  intro: (plans, count) =>
    `With ${digits(plans)} plans, the heatmap gathers them in ${digits(count)} parts by region; open a part to see each plan. The number at a point: the share of cells taken up.`,
  fieldNote:
    "Each column is a part or a region; a field is divided by how many of its plans stand in each state, from the bottom: stated clearly, mentioned, not found; white is unknown or does not apply. Select a field for the way to each plan.",
  standfirst: (plans, takenUp, applicable) =>
    `${digits(plans)} ${plural(plans, "plan takes", "plans take")} up ${digits(takenUp)} of ${digits(applicable)} cells.`,
  others: "Other parts",
  previous: "Previous part",
  next: "Next part",
};
