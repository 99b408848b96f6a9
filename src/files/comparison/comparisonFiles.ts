import { languages } from "../../model/language.ts";
import { lazy } from "../../text/once.ts";
import type { FileEffects, FigureSources } from "../figureFiles.ts";
import { comparisonFile } from "../names.ts";
import { inFlight } from "../inFlight.ts";
import type { WriteOfPlan } from "../officeFiles.ts";
import { makeComparison } from "./makeComparison.ts";

export type ComparisonEffects = Pick<FileEffects, "take"> & { readonly writeOfPlan: WriteOfPlan };

/** Makes the comparison table of every plan, as a Word file and as a workbook, in all languages. */
export async function comparisonFiles(
  { corpus, permanentPath }: Pick<FigureSources, "corpus" | "permanentPath">,
  { take, writeOfPlan }: ComparisonEffects,
): Promise<void> {
  await inFlight(corpus.plans, plansAtOnce, (plan) =>
    Promise.all(
      languages.map(async (language) => {
        const comparison = lazy(() => makeComparison(corpus, plan, language, permanentPath));
        const { id } = plan.document.meta;
        const written = async (format: "docx" | "xlsx"): Promise<void> =>
          take(
            comparisonFile(corpus, language, id, format),
            await writeOfPlan(`comparison-${format}`, id, language, comparison),
          );
        await Promise.all([written("docx"), written("xlsx")]);
      }),
    ),
  );
}

/** Enough that threads have work while pages are made here; half a megabyte of tables each. */
const plansAtOnce = 16;
