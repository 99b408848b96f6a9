import type { PlanRows } from "../../components/row/planRows.ts";
import { unpack } from "../unpack.ts";

declare global {
  interface Window {
    /** Rows of plans, packed. */
    planRows?: Record<string, string>;
  }
}

/** The rows of a plan, from the script at `src`. Rejects where it cannot be loaded. */
export async function loadRows(plan: string, src: string): Promise<PlanRows> {
  await load(src);
  return unpack<PlanRows>(window.planRows![plan]!);
}

/** Runs a classic script: nothing else can be loaded by a page that was opened from disk. */
function load(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`not loaded: ${src}`)));
    document.head.append(script);
  });
}
