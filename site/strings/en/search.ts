import type { Strings } from "../vi.ts";

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const search: Strings["search"] = {
  title: "Search",
  description: (documents) =>
    `Search the full text of ${count(documents, "document")}, with or without Vietnamese marks; see the sentence and where it stands.`,
  label: "Search the documents (in Vietnamese)",
  submit: "Search",
  noScript:
    "Search needs JavaScript, which is off in this browser. You can still open a document below and use the browser’s own “Find in page” (Ctrl+F or ⌘F).",
  examples: "Try",
  tipsTitle: "How to search",
  tips: {
    marks: (marked, bare) =>
      `Marks are optional: “${bare}” also finds “${marked}”. Words typed with marks match exactly those marks.`,
    words: "Several words are searched as one phrase. Passages that hold all the words, but apart, are listed separately.",
    quotes: "Put words in quotation marks to match them exactly: these letters, these marks, this order.",
    keys: "/ moves to the search box, ↓ and ↑ go through the results, Esc returns to the box.",
  },
  documentsTitle: "The documents searched",
  filters: "Filters",
  filtersActive: (active) => `Filters (${active} chosen)`,
  clearFilters: "Clear all filters",
  byDocument: "Document",
  byPoint: "Point",
  byScope: "Alignment",
  moreDocuments: (more) => `${more} more ${more === 1 ? "document" : "documents"}`,
  point: (id, label) => `${id}. ${label}`,
  scopes: {
    aligned: "Aligned with a provision",
    unaligned: "Task, not aligned",
    outside: "Not compared",
  },
  results: "Results",
  loading: "Opening the documents…",
  progress: (searched, all) => ` Searched ${searched} of ${all} parts.`,
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
