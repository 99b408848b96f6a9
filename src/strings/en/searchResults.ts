import { formatCount } from "../../text/count.ts";
import type { Strings } from "../vi.ts";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${formatCount(number, "en")} ${number === 1 ? one : many}`;

export const searchResults: Strings["searchResults"] = {
  filters: "Filters",
  filtersActive: (active) => `Filters (${active} chosen)`,
  loading: "Opening the documents…",
  progress: (searched, all) => ` Searched ${searched} of ${count(all, "document")}.`,
  failed: "The search data could not be opened. Please reload the page; if that fails, open a document below.",
  found: ({ places, units, documents }) =>
    `${count(places, "match", "matches")} in ${count(units, "passage")} of ${count(documents, "document")}.`,
  foundScattered: (units) =>
    `No passage holds these words side by side. ${count(units, "passage holds", "passages hold")} all of them, apart:`,
  groupCount: (places, units) =>
    places === units ? count(units, "passage") : `${count(places, "match", "matches")}, ${count(units, "passage")}`,
  groupCountScattered: (units) => count(units, "passage"),
  spellings: "Only with these marks:",
  scattered: (units) => `${count(units, "more passage holds", "more passages hold")} all the words, apart`,
  scatteredTitle: "All the words, apart",
  more: (more) => `Show ${count(more, "more passage", "more passages")}`,
  moreGroups: (more) => `Show ${count(more, "more document", "more documents")}`,
  provisions: "Provision",
  gap: "[…]",
  none: (query) => `“${query}” is not in the documents.`,
  noneFiltered: (query) => `“${query}” is not found with the chosen filters.`,
  wider: (query, units) => `Search “${query}”: ${count(units, "passage")}`,
  withoutFilters: (units) => `Clear the filters: ${count(units, "passage")}`,
  eachWord: "Each word:",
  word: (word, units) => (units === 0 ? `“${word}”: none` : `“${word}”: ${count(units, "passage")}`),
  try: "You could try:",
};
