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
  await inFlight(corpus.plans, plansAtOnce, (plan) =>
    Promise.all(
      languages.map(async (language) => {
        const comparison = makeComparison(corpus, plan, language, permanentPath);
        const { id } = plan.document.meta;
        const written = (format: "docx" | "xlsx"): Promise<void> =>
          writeOffice(`comparison-${format}`, comparison).then((file) =>
            take(comparisonFile(corpus, language, id, format), file),
          );
        await Promise.all([written("docx"), written("xlsx")]);
      }),
    ),
  );
}

/** Enough that threads have work while pages are made here; half a megabyte of tables each. */
const plansAtOnce = 16;
