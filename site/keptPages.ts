import type { Corpus, Plan } from "../src/model/corpus.ts";
import { hasLexicon } from "../src/model/totals.ts";
import { versionLabel } from "../src/model/version.ts";
import { once } from "../src/text/once.ts";
import { basisOf } from "../src/views/basis.ts";
import { indexPlan } from "../src/views/planIndex.ts";
import { mostAlike } from "../src/views/plansAlike.ts";
import { samePassages } from "../src/views/samePassages.ts";
import { isChosenFrom } from "../src/views/sideBySide.ts";
import { sha256 } from "./sha256.ts";
import type { Site } from "./site.ts";

/** Stands for the version of the data in a kept page, which can hold no such character: one byte. */
const version = "\u0000";

/**
 * A page or file, in UTF-8, that shows the plan `id`, and of the rest of the corpus what `shownOf` names. The version of the data, which
 * every change of any plan changes, is put in late: a page is made again only where something else that it shows has changed.
 */
export function keptOfPlan(
  { corpus, frozen, keepPage }: Pick<Site, "corpus" | "frozen" | "keepPage">,
  id: string,
  page: unknown,
  make: () => string,
): Uint8Array {
  if (keepPage === null) return Buffer.from(make());
  const now = versionLabel(corpus);
  const key = `${shownOfPlan({ corpus, frozen }, id)}\n${JSON.stringify(page)}`;
  return putInLate(
    keepPage(key, () => Buffer.from(make().replaceAll(now, version))),
    Buffer.from(now),
  );
}

/** `page` with `now` wherever the byte stands that keeps its place. */
function putInLate(page: Uint8Array, now: Uint8Array): Uint8Array {
  const place = version.charCodeAt(0);
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = page.indexOf(place); at !== -1; at = page.indexOf(place, from)) {
    parts.push(page.subarray(from, at), now);
    from = at + 1;
  }
  return Buffer.concat([...parts, page.subarray(from)]);
}

/** A text that differs where pages and files that show the plan alone differ: for all that they show, but the version. */
export function shownOfPlan({ corpus, frozen }: Pick<Site, "corpus" | "frozen">, id: string): string {
  return `${shownOf(corpus).get(id)!} ${frozen === null ? "live" : "frozen"}`;
}

const shownOf = once((corpus: Corpus): ReadonlyMap<string, string> => {
  const { inputs: _inputs, plans, diagnostics: _diagnostics, ...rest } = corpus;
  const shared = hashOf([rest, hasLexicon(corpus), isChosenFrom(corpus)]);
  return new Map(
    plans.map((plan) => {
      const shown = [shared, plan, basisOf(corpus, plan), sameWordsOf(corpus, plan), alikeOf(corpus, plan)];
      return [plan.document.meta.id, hashOf(shown)];
    }),
  );
});

/** Which other plans have the words of the plan's passages. */
function sameWordsOf(corpus: Corpus, plan: Plan): readonly unknown[] {
  return [...indexPlan(plan).byUnit.keys()].map((unit) => {
    const same = samePassages(corpus).others(plan, unit);
    return (
      same && [same.first.plan.document.meta.id, same.first.plan.document.meta.short_title, same.first.unit, same.count]
    );
  });
}

/** The plans that are named as most like the plan. */
function alikeOf(corpus: Corpus, plan: Plan): readonly unknown[] {
  const names = new Map(corpus.plans.map(({ document: { meta } }) => [meta.id, meta.short_title]));
  return mostAlike(corpus, plan).map((alike) => [alike, names.get(alike.plan)]);
}

function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value));
}
