import type { Strings } from "../vi.ts";
import { plural, digits } from "./numbers.ts";

export const terms: Strings["terms"] = {
  states: {
    full: "Stated clearly",
    partial: "Mentioned",
    absent: "Not found",
    unknown: "Unknown",
    "not-applicable": "Not applicable",
  },
  relations: { verbatim: "With verbatim clauses", adapted: "Adapted", specific: "Other wording" },
  verbatim: (clauses, of) => (clauses === of ? "Verbatim" : `Verbatim, ${clauses}/${digits(of)} clauses`),
  unknownReasons: {
    "no-tasks": "tasks not read",
    "text-quality": "damaged text",
    truncated: "text cut off",
    "not-text": "pictures not read",
    "missing-appendices": "appendices missing",
    "appendix-unread": "appendix not read",
    "part-unclear": "a part unclear",
    "no-lexicon": "no vocabulary yet",
  },
  unsure: "needs review",
  certainty: { certain: "sure", fairly: "fairly sure", check: "needs review" },
  reviewed: "reviewed",
  notReviewed: "not reviewed",
  passages: (count) => `${digits(count)} ${plural(count, "passage")}`,
  point: (id) => `Point ${id}`,
  figure: (number) => `Figure ${number}`,
  plan: "Plan",
  total: "Total",
  index: (percent) => `index ${percent}`,
};
