import { languages } from "../../model/language.ts";
import type { FileEffects, FigureSources } from "../figureFiles.ts";
import { comparisonFile } from "../names.ts";
import { inFlight } from "../inFlight.ts";
import { makeComparison } from "./makeComparison.ts";

/** Makes the comparison table of every plan, as a Word file and as a workbook, in all languages. */
export async function comparisonFiles(
  { corpus, permanentPath }: Pick<FigureSources, "corpus" | "permanentPath">,
  { take, writeOffice }: Pick<FileEffects, "take" | "writeOffice">,
): Promise<void> {
  await inFlight(corpus.plans, plansAtOnce, async (plan) => {
    for (const language of languages) {
      const comparison = makeComparison(corpus, plan, language, permanentPath);
      const { id } = plan.document.meta;
      take(comparisonFile(corpus, language, id, "docx"), await writeOffice("comparison-docx", comparison));
      take(comparisonFile(corpus, language, id, "xlsx"), await writeOffice("comparison-xlsx", comparison));
    }
  });
}

/** Enough that no thread waits for the next table, few enough that tables do not fill the memory. */
const plansAtOnce = 4;
