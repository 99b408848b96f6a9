import { parseQuery, type Query } from "../../../src/search/query.ts";
import { countFacets, filterResults, tally } from "../../../src/search/results.ts";
import type { SearchState } from "../../../src/search/state.ts";
import type { SearchData } from "../../components/search/searchData.ts";
import { searchResults as en } from "../../../src/strings/en/searchResults.ts";
import { searchResults as vi } from "../../../src/strings/vi/searchResults.ts";
import { pageData } from "../pageData.ts";
import { connectAddress } from "./address.ts";
import { part } from "./dom.ts";
import { Engine, type SearchProgress } from "./engine.ts";
import { connectFilters } from "./filters.ts";
import { keepFocus } from "./focus.ts";
import { GROUPS_IN_VIEW } from "./groups.ts";
import { connectKeys } from "./keys.ts";
import { renderView, statusOf, type ViewContext } from "./view.ts";

/** Milliseconds without typing after which the count is said. */
const SPEECH_DELAY = 500;

/** The search page: box, filters and address on one side, the engine on the other. */
export class SearchPage {
  readonly #root = part("");
  readonly #box = part("-box", HTMLInputElement);
  readonly #results = part("-results");
  readonly #live = part("-live");
  readonly #title = document.title;
  readonly #language = this.#root.dataset["language"] === "en" ? "en" : "vi";
  readonly #words = { vi, en }[this.#language];
  readonly #data = pageData("search-data") as SearchData;
  readonly #points = new Map(this.#data.provisions.map(({ id, point }) => [id, point]));
  readonly #filters = connectFilters(this.#data.documents, this.#words, () => this.#choose());
  readonly #address = connectAddress((state) => this.#show(state));
  readonly #engine = new Engine(this.#data.shards, (progress) => this.#follow(progress));
  /** Whether words that stand apart are shown. */
  #scattered = false;
  /** Documents shown, and results shown of a document. */
  #groups = GROUPS_IN_VIEW;
  #shown = new Map<string, number>();
  #query: Query = parseQuery("");
  #progress: SearchProgress | undefined;
  #speaking: number | undefined;

  /** Connects the page and shows what its address asks for. */
  open(): void {
    this.#box.addEventListener("focus", () => this.#engine.load());
    this.#box.addEventListener("input", () => {
      this.#address.typed(this.#state());
      this.#ask();
    });
    part("-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#address.chose(this.#state());
      this.#ask();
    });
    this.#root.addEventListener("click", (event) => this.#followQueryLink(event));
    connectKeys(this.#box);
    this.#show(this.#address.read());
    // Where there is a keyboard, whoever opens the page can type at once.
    if (this.#box.value === "" && window.matchMedia("(pointer: fine)").matches)
      this.#box.focus({ preventScroll: true });
  }

  #state(): SearchState {
    return { query: this.#box.value, ...this.#filters.read(), scattered: this.#scattered };
  }

  /** Makes the page show a state, as an address gives it. */
  #show(state: SearchState): void {
    this.#box.value = state.query;
    this.#filters.set(state);
    this.#scattered = state.scattered;
    this.#ask();
  }

  /** A filter or a switch was changed: no new search, another view of its results. */
  #choose(): void {
    this.#address.chose(this.#state());
    this.#render();
  }

  #ask(): void {
    this.#query = parseQuery(this.#box.value);
    this.#groups = GROUPS_IN_VIEW;
    this.#shown = new Map();
    const asked = this.#query.phrases.length > 0;
    part("-found").hidden = !asked;
    document.title = asked ? `${this.#query.text} · ${this.#title}` : this.#title;
    if (asked) this.#engine.load();
    const start = performance.now();
    this.#engine.start(asked ? this.#query : null);
    performance.measure("search", { start });
  }

  #follow(progress: SearchProgress): void {
    this.#progress = progress;
    this.#root.dataset["load"] = progress.load;
    this.#render();
  }

  #render(): void {
    const asked = this.#query.phrases.length > 0;
    part("-help").hidden = asked && this.#progress?.load !== "failed";
    if (!asked || this.#progress === undefined) return this.#say("");
    const view = this.#view(this.#progress);
    const kind = view.unfiltered.units > 0 ? "phrase" : "scattered";
    this.#filters.count(countFacets(this.#progress.results, this.#filters.read(), this.#pointOf, kind));
    keepFocus(this.#results, () => this.#results.replaceChildren(...renderView(view)));
    this.#say(statusOf(view));
  }

  #view(progress: SearchProgress): ViewContext {
    const filtered = filterResults(progress.results, this.#filters.read(), this.#pointOf);
    return {
      data: this.#data,
      words: this.#words,
      language: this.#language,
      shown: this.#shown,
      groups: this.#groups,
      state: this.#state(),
      query: this.#query,
      progress,
      filtered,
      counts: tally(filtered),
      unfiltered: tally(progress.results),
      count: (other) => this.#engine.count(other),
      more: (change) => this.#more(change),
      moreGroups: () => this.#more(() => (this.#groups += GROUPS_IN_VIEW)),
      filterNames: this.#filters.names(),
      clearFilters: () => part("-clear").click(),
      toggleScattered: () => this.#toggleScattered(),
    };
  }

  readonly #pointOf = (provision: string): string => this.#points.get(provision) ?? "";

  /** Shows more, and puts the focus on the first of what is new. */
  #more(change: () => void): void {
    const links = (): NodeListOf<HTMLElement> => this.#results.querySelectorAll<HTMLElement>("a[data-result]");
    const before = new Set(Array.from(links(), (link) => link.getAttribute("href")));
    change();
    this.#render();
    Array.from(links())
      .find((link) => !before.has(link.getAttribute("href")))
      ?.focus();
  }

  #toggleScattered(): void {
    this.#scattered = !this.#scattered;
    this.#choose();
    this.#results.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  }

  /** Links to other queries are answered here, without leaving the page. */
  #followQueryLink(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-search-query]");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#box.value = new URL(link.href).searchParams.get("q") ?? "";
    this.#scattered = false;
    this.#address.chose(this.#state());
    this.#ask();
    this.#box.focus();
  }

  /** Says a sentence once the reader has stopped typing. */
  #say(sentence: string): void {
    window.clearTimeout(this.#speaking);
    this.#speaking = window.setTimeout(() => {
      if (this.#live.textContent !== sentence) this.#live.textContent = sentence;
    }, SPEECH_DELAY);
  }
}
