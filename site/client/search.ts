import { parseQuery } from "../../src/search/query.ts";
import { countFacets, filterResults, tally } from "../../src/search/results.ts";
import type { SearchState } from "../../src/search/state.ts";
import type { SearchData } from "../components/search/searchData.ts";
import { searchResults as en } from "../strings/en/searchResults.ts";
import { searchResults as vi } from "../strings/vi/searchResults.ts";
import { connectAddress } from "./search/address.ts";
import { part } from "./search/dom.ts";
import { createEngine, type Progress } from "./search/engine.ts";
import { connectFilters } from "./search/filters.ts";
import { GROUPS_IN_VIEW } from "./search/groups.ts";
import { connectKeys } from "./search/keys.ts";
import { renderView, statusOf, type ViewContext } from "./search/view.ts";

/** The script of the search page: box, filters and address on one side, the search engine on the other. */
function main(): void {
  const root = part("");
  const language = root.dataset["language"] === "en" ? "en" : "vi";
  const words = { vi, en }[language];
  const data = JSON.parse(document.getElementById("search-data")!.textContent) as SearchData;
  const points = new Map(data.provisions.map(({ id, point }) => [id, point]));
  const pointOf = (provision: string): string => points.get(provision) ?? "";

  const box = part<HTMLInputElement>("-box");
  const results = part("-results");
  const live = part("-live");
  const title = document.title;
  let scattered = false;
  let groups = GROUPS_IN_VIEW;
  let shown = new Map<string, number>();
  let query = parseQuery("");
  let last: Progress | undefined;
  let speaking: number | undefined;

  const engine = createEngine(data.shards, (progress) => {
    last = progress;
    root.dataset["load"] = progress.load;
    render();
  });
  const filters = connectFilters(words, () => {
    address.chose(stateNow());
    render();
  });
  const address = connectAddress(show);

  function stateNow(): SearchState {
    return { query: box.value, ...filters.read(), scattered };
  }

  /** Makes the page show a state, as an address gives it. */
  function show(state: SearchState): void {
    box.value = state.query;
    filters.set(state);
    scattered = state.scattered;
    ask();
  }

  function ask(): void {
    query = parseQuery(box.value);
    groups = GROUPS_IN_VIEW;
    shown = new Map();
    const asked = query.phrases.length > 0;
    part("-found").hidden = !asked;
    document.title = asked ? `${query.text} · ${title}` : title;
    if (asked) engine.load();
    const from = performance.now();
    engine.start(asked ? query : null);
    performance.measure("search", { start: from });
  }

  function render(): void {
    part("-help").hidden = query.phrases.length > 0 && last?.load !== "failed";
    if (query.phrases.length === 0 || last === undefined) return say("");
    const view = viewOf(last);
    filters.count(countFacets(last.results, filters.read(), pointOf, view.unfiltered.units > 0 ? "phrase" : "scattered"));
    keepFocus(results, () => results.replaceChildren(...renderView(view)));
    say(statusOf(view));
  }

  function viewOf(progress: Progress): ViewContext {
    const filtered = filterResults(progress.results, filters.read(), pointOf);
    const change = (run: () => void): void => {
      const before = results.querySelectorAll("a[data-result]").length;
      run();
      render();
      results.querySelectorAll<HTMLElement>("a[data-result]")[before]?.focus();
    };
    return {
      data,
      words,
      language,
      shown,
      groups,
      state: stateNow(),
      query,
      progress,
      filtered,
      counts: tally(filtered),
      unfiltered: tally(progress.results),
      count: (other) => engine.count(other),
      more: change,
      moreGroups: () => change(() => (groups += GROUPS_IN_VIEW)),
      clearFilters: () => part<HTMLButtonElement>("-clear").click(),
      toggleScattered: () => {
        scattered = !scattered;
        address.chose(stateNow());
        render();
        results.querySelector<HTMLElement>("[aria-expanded]")?.focus();
      },
    };
  }

  /** Says a sentence once the reader has stopped typing. */
  function say(sentence: string): void {
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      if (live.textContent !== sentence) live.textContent = sentence;
    }, 500);
  }

  box.addEventListener("focus", () => engine.load());
  box.addEventListener("input", () => {
    address.typed(stateNow());
    ask();
  });
  part("-form").addEventListener("submit", (event) => {
    event.preventDefault();
    address.chose(stateNow());
    ask();
  });
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-search-query]");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    box.value = new URLSearchParams(new URL(link.href).search).get("q") ?? "";
    scattered = false;
    address.chose(stateNow());
    ask();
    box.focus();
  });
  connectKeys(box);
  show(address.read());
  // Where there is a keyboard, whoever opens the page can type at once.
  if (box.value === "" && window.matchMedia("(pointer: fine)").matches) box.focus({ preventScroll: true });
}

/** Runs a change of `inside` and gives the focus back to the link that had it. */
function keepFocus(inside: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const href = focused !== null && inside.contains(focused) ? focused.getAttribute("href") : null;
  change();
  if (href === null) return;
  for (const link of inside.querySelectorAll<HTMLAnchorElement>("a")) {
    if (link.getAttribute("href") === href) return link.focus();
  }
}

main();
