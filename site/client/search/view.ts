import { widerQueries, wordQueries } from "../../../src/search/alternatives.ts";
import { parseQuery, type Query } from "../../../src/search/query.ts";
import { spellings, type DocumentResults } from "../../../src/search/results.ts";
import type { SearchTally } from "../../../src/model/searching.ts";
import { writeState, type SearchState } from "../../../src/search/state.ts";
import { element, plainButton } from "./dom.ts";
import type { SearchProgress } from "./engine.ts";
import { renderGroups, type GroupContext } from "./groups.ts";

export interface ViewContext extends Omit<GroupContext, "heading"> {
  readonly state: SearchState;
  readonly query: Query;
  readonly progress: SearchProgress;
  /** Results that pass the filters, and all. */
  readonly filtered: readonly DocumentResults[];
  readonly counts: SearchTally;
  readonly unfiltered: SearchTally;
  /** Number of units that hold the phrase of a query, whatever the filters. */
  readonly count: (query: Query) => number;
  readonly filterNames: readonly string[];
  readonly clearFilters: () => void;
  readonly toggleScattered: () => void;
  readonly moreGroups: () => void;
}

/** What was found in one sentence, for eyes and for screen readers. */
export function statusOf({ words, query, progress, counts, unfiltered, data }: ViewContext): string {
  const { load, results, complete } = progress;
  if (load === "failed") return words.failed;
  if (!complete && results.length === 0) return words.loading;
  const far = complete ? "" : words.progress(results.length, data.documents.length);
  if (counts.units > 0) return words.found(counts) + far;
  if (counts.scattered > 0 && unfiltered.units === 0) return words.foundScattered(counts.scattered) + far;
  if (!complete) return words.loading + far;
  return unfiltered.units + unfiltered.scattered > 0 ? words.noneFiltered(query.text) : words.none(query.text);
}

/** Everything under the box: the sentence, the spellings, the results, and what else could be asked. */
export function renderView(context: ViewContext): readonly HTMLElement[] {
  const { words, query, filterNames, filtered, counts, unfiltered, progress, state } = context;
  const shown: (HTMLElement | null)[] = [
    element("p", { class: "search-asked" }, [`“${query.text}”`, ...filterNames].join("; ")),
    element("p", { class: "search-status" }, statusOf(context)),
  ];
  const onlyScattered = counts.units === 0 && counts.scattered > 0 && unfiltered.units === 0;
  if (counts.units > 0) {
    shown.push(renderSpellings(context));
    shown.push(...renderGroups(filtered, "phrase", { ...context, heading: "h2" }));
    shown.push(renderMoreGroups(context, counts.documents));
  } else if (onlyScattered) {
    shown.push(...renderGroups(filtered, "scattered", { ...context, heading: "h2" }));
    shown.push(renderMoreGroups(context, filtered.length));
  }
  if (progress.complete && counts.units === 0) shown.push(renderAlternatives(context));
  if (counts.scattered > 0 && !onlyScattered) {
    shown.push(renderScatteredSwitch(context));
    if (state.scattered) {
      shown.push(element("h2", { class: "search-scattered-title" }, words.scatteredTitle));
      shown.push(...renderGroups(filtered, "scattered", { ...context, heading: "h3" }));
    }
  }
  return shown.filter((one) => one !== null);
}

/** Where a query without marks found several spellings: each as a query that finds it alone. */
function renderSpellings({ words, filtered, query, state }: ViewContext): HTMLElement | null {
  const [phrase, ...others] = query.phrases;
  if (phrase === undefined || others.length > 0 || phrase.marked) return null;
  const found = spellings(filtered);
  if (found.length < 2) return null;
  return element(
    "p",
    { class: "search-spellings" },
    `${words.spellings} `,
    element(
      "span",
      { class: "search-choices" },
      ...found.slice(0, MOST_SPELLINGS).map(({ text, count }) => {
        const own = parseQuery(text).phrases[0]?.marked === true ? text : `"${text}"`;
        return element("span", {}, queryLink(own, text, state), ` ${count}`);
      }),
    ),
  );
}

const MOST_SPELLINGS = 8;

function queryLink(query: string, text: string, state: SearchState): HTMLAnchorElement {
  return element(
    "a",
    { href: writeState({ ...state, query, scattered: false }), "data-search-query": true, lang: "vi" },
    text,
  );
}

/** What to try where the phrase is not found: without filters, without marks, word by word. */
function renderAlternatives(context: ViewContext): HTMLElement | null {
  const { words, query, state, unfiltered, count, clearFilters } = context;
  const choices: HTMLElement[] = [];
  const outside = unfiltered.units;
  if (outside > 0) choices.push(element("li", {}, plainButton(words.withoutFilters(outside), clearFilters)));
  else {
    for (const wider of widerQueries(query)) {
      const units = count(parseQuery(wider));
      if (units > 0) choices.push(element("li", {}, queryLink(wider, words.wider(wider, units), state)));
    }
    if (unfiltered.scattered === 0) {
      const each = wordQueries(query).map((word) => words.word(word.text, count(word)));
      if (each.length > 0) choices.push(element("li", {}, `${words.eachWord} ${each.join(", ")}.`));
    }
  }
  if (choices.length === 0) return null;
  return element("div", { class: "search-alternatives" }, element("p", {}, words.try), element("ul", {}, ...choices));
}

function renderScatteredSwitch({ words, counts, state, toggleScattered }: ViewContext): HTMLElement {
  const button = plainButton(words.scattered(counts.scattered), toggleScattered);
  button.setAttribute("aria-expanded", String(state.scattered));
  return element("p", { class: "search-scattered" }, button);
}

function renderMoreGroups({ words, groups, moreGroups }: ViewContext, all: number): HTMLElement | null {
  return all <= groups ? null : element("p", {}, plainButton(words.moreGroups(all - groups), moreGroups));
}
