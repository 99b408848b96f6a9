import { languages } from "../../model/language.ts";
import type { FileEffects, FigureSources } from "../figureFiles.ts";
import { comparisonFile } from "../names.ts";
import { writeComparisonDocx } from "./docx.ts";
import { makeComparison } from "./makeComparison.ts";
import { writeComparisonXlsx } from "./xlsx.ts";

/** Makes the comparison table of every plan, as a Word file and as a workbook, in all languages. */
export async function comparisonFiles(
  { corpus, permanentPath }: Pick<FigureSources, "corpus" | "permanentPath">,
  { take, keep }: Pick<FileEffects, "take" | "keep">,
): Promise<void> {
  for (const plan of corpus.plans) {
    for (const language of languages) {
      const comparison = makeComparison(corpus, plan, language, permanentPath);
      const docx = await keep("comparison-docx", comparison, () => writeComparisonDocx(comparison));
      const xlsx = await keep("comparison-xlsx", comparison, () => writeComparisonXlsx(comparison));
      const { id } = plan.document.meta;
      take(comparisonFile(corpus, language, id, "docx"), docx);
      take(comparisonFile(corpus, language, id, "xlsx"), xlsx);
    }
  }
}
