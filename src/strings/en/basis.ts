import type { Strings } from "../vi.ts";
import { list, plural, digits } from "./numbers.ts";

export const basis: Strings["basis"] = {
  title: "Legal basis and documents cited",
  caption: "Arrows lead from a document to the one that it carries out. Broken lines: only cited as a basis.",
  implements: "Carries out, by its own words",
  above: "These in turn carry out",
  cited: "Also cited in the legal basis",
  mentioned: (count) => `Cited in the body: ${digits(count)}\u00a0${plural(count, "document")}`,
  thisOne: (kind) => `This ${kind}`,
  carriesOut: (numbers) => `carries out ${list(numbers)}`,
  knowledge: {
    corpus: "in this corpus",
    register: "text not at hand, known from citations",
    unknown: "contents unknown",
  },
  unknownSign: "?",
  legend: "A question mark and a broken frame: contents unknown, outside the documents collected.",
  more: (count) => `and ${digits(count)}\u00a0more`,
  wording: {
    title: (reference) => `Words of ${reference}, words shared with other plans, and its own`,
    all: "The whole plan",
    alike: "Most passages alike with:",
    passages: (count) => `${count}\u00a0syllables`,
    shared: (percent, reference) => `${percent} words of ${reference}`,
    plans: (percent) => `${percent} shared with other plans`,
    own: (percent) => `${percent} its own`,
    none: "No passage",
    note: (reference) =>
      `Counted in syllables of the passages that take up a provision, each once; in the row of a point, each once in every point that it takes up. Words of ${reference}: runs of syllables that stand in both texts. Shared with other plans: the rest of a passage that another plan has too, alike in three quarters of its words or more. The texts do not tell who wrote first.`,
  },
};
