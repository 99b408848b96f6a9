import type { PlanRows } from "../../components/row/planRows.ts";
import { loadScript } from "../loadScript.ts";
import { unpack } from "../unpack.ts";

declare global {
  interface Window {
    /** Rows of plans, packed. */
    planRows?: Record<string, string>;
  }
}

/** The rows of a plan, from the script at `src`. Rejects where it cannot be loaded. */
export async function loadRows(plan: string, src: string): Promise<PlanRows> {
  await loadScript(src);
  return unpack<PlanRows>(window.planRows![plan]!, document.documentElement.lang);
}
