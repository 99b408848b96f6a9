import { formatNumber } from "../text/format.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Language } from "../model/language.ts";
import { stringsOf } from "../strings/strings.ts";
import { rated } from "../views/method.ts";

/**
 * How often the machine is right, as far as it was measured: on texts that were new to its rules first, because figures of plans
 * that were read while the rules were written flatter.
 */
export function accuracySentences({ evaluation, measuredOnce }: Corpus, language: Language): readonly string[] {
  const { comparison: words, home } = stringsOf[language];
  const said = (counts: Parameters<typeof rated>[0]): string => {
    const { precision, recall, f1 } = rated(counts);
    const rate = (share: number | null): string => (share === null ? "–" : formatNumber(share * 100, language, 0));
    return home.accuracy(rate(precision), rate(recall), rate(f1));
  };
  // As on the home page: each run was on other texts, and the last one is of the rules as they are nearest to now.
  const unseen = measuredOnce.first_runs.at(-1);
  const sentences = [
    ...(unseen === undefined ? [] : [words.unseen(said(unseen))]),
    ...(evaluation === null
      ? []
      : [
          words.labelled(
            evaluation.plans.length,
            said({
              hits: evaluation.all.truePositives,
              false_hits: evaluation.all.falsePositives,
              missed: evaluation.all.falseNegatives,
            }),
          ),
        ]),
  ];
  return sentences.length === 0 ? [words.unmeasured] : sentences;
}
