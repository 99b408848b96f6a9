import type { Strings } from "../vi.ts";
import { digits } from "./numbers.ts";

export const search: Strings["search"] = {
  title: "Search",
  description: (documents) =>
    `Search the full text of ${digits(documents)} documents, with or without Vietnamese marks. Each result links to its passage.`,
  label: "Search in Vietnamese",
  submit: "Search",
  within: "Search here in Vietnamese",
  noScript:
    "Search needs JavaScript, which is off in this browser. You can still open a document below and use the browser’s own “Find in page” (Ctrl+F or ⌘F).",
  examples: "Try",
  tipsTitle: "How to search",
  tips: {
    marks: (marked, bare) =>
      `Marks are optional: “${bare}” also finds “${marked}”. Words typed with marks match exactly those marks.`,
    words:
      "Several words are searched as one phrase. Passages that hold all the words, but apart, are listed separately.",
    quotes: "Put words in quotation marks to match them exactly: these letters, these marks, this order.",
    keys: "/ moves to the search box, ↓ and ↑ go through the results, Esc returns to the box.",
  },
  documentsTitle: "The documents searched",
  clearFilters: "Clear all filters",
  byDocument: "Document",
  byPoint: "Point",
  byScope: "Alignment",
  moreDocuments: (more) => `${digits(more)} more ${more === 1 ? "document" : "documents"}`,
  point: (id, label) => `${id}. ${label}`,
  scopes: {
    aligned: "Aligned with a provision",
    unaligned: "Task, not aligned",
    outside: "Not compared",
  },
};
