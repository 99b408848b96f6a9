import { quoted } from "../text/yamlText.ts";
import type { LearntWordsFile } from "../model/learntWords.ts";

const HEAD = `# What the words of a passage say of each provision, learnt from labelled passages; made by npm run learn, not by hand.
# How it is used: CONTRIBUTING, "Learnt words". The passages are not kept here.
`;

/** The text of `data/lexicon/<reference>.words.yml`: one word a line, the most telling first, words that speak against a provision last. */
export function printLearntWords({ compounds, provisions, ...about }: LearntWordsFile): string {
  const told = Object.entries(about).map(
    ([name, value]) => `${name}: ${typeof value === "number" ? value : quoted(value)}`,
  );
  const lists = Object.entries(provisions).map(([id, { labelled, bias, words }]) =>
    [
      `  ${quoted(id)}:`,
      `    labelled: ${labelled}`,
      `    bias: ${bias}`,
      "    words:",
      ...Object.entries(words).map(([word, weight]) => `      ${quoted(word)}: ${weight}`),
    ].join("\n"),
  );
  const pairs = compounds.map((pair) => `  - ${quoted(pair)}`);
  const listed = pairs.length > 0 ? `\n${pairs.join("\n")}` : " []";
  return `${HEAD}${told.join("\n")}\ncompounds:${listed}\nprovisions:\n${lists.join("\n")}\n`;
}
