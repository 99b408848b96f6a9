import { planRows } from "../components/row/planRows.ts";
import { definePlanScript } from "../planScript.ts";

/** The rows of a plan, for the comparison of chosen plans. The plan's own page beside the reference loads them too. */
export default definePlanScript("pair", {
  holder: "planRows",
  shownOn: () => ({ page: "compare" }),
  valueOf: planRows,
});
