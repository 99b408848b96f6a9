import type { Strings } from "../vi.ts";
import { countWordCapital, plural } from "./numbers.ts";

export const shell: Strings["shell"] = {
  skip: "Skip to main content",
  mainNavigation: "Main",
  languages: "Language",
  points: (count) => `${countWordCapital(count)} ${plural(count, "point")}`,
  plans: "Plans",
  compare: "Compare",
  heatmap: "Heatmap",
  figures: "Figures",
  search: "Search",
  method: "Method",
  data: "Data",
  pointNavigation: (count) => `${countWordCapital(count)} ${plural(count, "point")} of the reference document`,
  computed: "Computed from the full text of public documents.",
  version: (method, date, inputs) => `Method ${method}, data of ${date}, version ${inputs}.`,
  onlyDocuments: "Quotations stay exactly as in the source documents, spelling mistakes included.",
};
