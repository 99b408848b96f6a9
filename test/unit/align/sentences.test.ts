import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alignSentence } from "../../fixtures/alignment.ts";

interface Sentence {
  readonly text: string;
  /** Strengths by provision. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  readonly permitted: ReadonlySet<string>;
}

const strengths: Readonly<Record<string, readonly string[]>> = {
  "1": ["partial"],
  "2": ["full"],
  "1/2": ["partial", "full"],
};

const sentences = readFileSync(new URL("../../fixtures/alignment/sentences.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line): Sentence => {
    const [labels, text, permitted] = line.split(" | ");
    const required = labels === "-" ? [] : labels!.split(" ");
    return {
      text: text!,
      required: new Map(required.map((label) => [label.split(":")[0]!, strengths[label.split(":")[1]!]!])),
      permitted: new Set(permitted?.split(" ") ?? []),
    };
  });

describe("the project's knowledge", () => {
  it("align(plan) reads made-up sentences as a careful reader does", () => {
    const count = { hits: 0, falseHits: 0, misses: 0, sameStrength: 0 };
    for (const { text, required, permitted } of sentences) {
      const found = new Map(alignSentence(text).alignments.map(({ provision, strength }) => [provision, strength]));
      for (const [provision, expected] of required) {
        const strength = found.get(provision);
        if (strength === undefined) count.misses += 1;
        else count.hits += 1;
        if (strength !== undefined && expected.includes(strength)) count.sameStrength += 1;
      }
      count.falseHits += [...found.keys()].filter((id) => !required.has(id) && !permitted.has(id)).length;
    }
    expect(sentences.length).toBeGreaterThan(150);
    expect(count.hits / (count.hits + count.misses)).toBeGreaterThan(0.95);
    expect(count.hits / (count.hits + count.falseHits)).toBeGreaterThan(0.94);
    expect(count.sameStrength / count.hits).toBeGreaterThan(0.95);
  });
});
