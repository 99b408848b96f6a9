import { sum } from "d3";
import type { Corpus, Plan } from "../../model/corpus.ts";
import { isTogether } from "../../model/totals.ts";
import type { Words } from "../../strings/strings.ts";
import { once } from "../../text/once.ts";
import { formatPercent } from "../../text/format.ts";
import { originOf, wordSources, wordsOfOrigin, type Origin } from "../../views/origin.ts";
import { plansAlike, type PlansAlike } from "../../views/plansAlike.ts";
import { makeColumn, planGroups, sentences, unsureNote, type SheetContent } from "../frame.ts";

/** Plans x sources: how much of a plan's words is the reference's, how much other plans have too, how much is its own; a row adds up to the whole. */
export function origin(corpus: Corpus, words: Words): SheetContent {
  const { sheet } = words.strings;
  const { columns, title, note } = sheet.origin;
  const reference = corpus.reference.document.meta.short_title;
  const origins = originsOf(corpus);
  return {
    title: title(reference),
    finding: () => originSentence(corpus.plans.filter(isTogether), origins, plansAlike(corpus), reference, words),
    table: {
      rowHead: sheet.plans,
      columns: [
        makeColumn({ id: "reference", label: columns.reference(reference) }),
        makeColumn({ id: "plans", label: columns.plans }),
        makeColumn({ id: "own", label: columns.own }),
      ],
      groups: planGroups(
        corpus,
        words,
        (plan) => {
          const shares = origins.get(plan)!;
          const whole = Math.max(1, wordsOfOrigin(shares));
          return wordSources.map((source) => ({ kind: "share", value: shares[source] / whole }));
        },
        "pair",
      ),
    },
    legend: [],
    notes: [note(reference), unsureNote(corpus, words)],
  };
}

/** Whose words each plan uses, found once for both languages. */
const originsOf = once(
  (corpus: Corpus): ReadonlyMap<Plan, Origin> => new Map(corpus.plans.map((plan) => [plan, originOf(corpus, plan)])),
);

/** The shares of all plans' words, then the two plans that share most passages; that two have the same text is said first. */
function originSentence(
  plans: readonly Plan[],
  origins: ReadonlyMap<Plan, Origin>,
  alike: PlansAlike,
  reference: string,
  { strings, language }: Words,
): string {
  const { shares, pair, same } = strings.sheet.origin;
  const each = plans.map((plan) => origins.get(plan)!);
  const whole = sum(each, wordsOfOrigin);
  if (whole === 0) return strings.sheet.origin.nothing;
  const part = (source: keyof Origin): string => formatPercent(sum(each, (counts) => counts[source]) / whole, language);
  const names = new Map(plans.map(({ document: { meta } }) => [meta.id, meta.short_title]));
  const pairs = plans
    .flatMap(({ document: { meta } }) => {
      const { passages, alike: others } = alike.get(meta.id)!;
      const other = others.find(({ plan }) => names.has(plan));
      return other === undefined ? [] : [{ names: [meta.short_title, names.get(other.plan)!], passages, other }];
    })
    .toSorted((a, b) => b.other.passages - a.other.passages);
  const twins = pairs.filter(({ passages, other }) => {
    const back = alike.get(other.plan)!;
    return other.passages === passages && back.passages === passages;
  });
  const [first] = twins.length > 0 ? twins : pairs;
  const said =
    first === undefined ? "" : (twins.length > 0 ? same : pair)(first.names[0]!, first.names[1]!, first.other.passages);
  return sentences([shares(part("reference"), part("plans"), part("own"), reference), said]);
}
