import { describe, expect, it, test } from "vitest";
import { learntWordsProblems, lexiconProblems } from "../../../src/corpus/lexiconProblems.ts";
import { lexiconFileSchema } from "../../../src/model/knowledge.ts";
import { learntWordsFileSchema } from "../../../src/model/learntWords.ts";
import { formatDiagnostic } from "../../../src/model/messages.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([{ id: "1.1", quotes: ["Mở rộng thư viện, trồng cây."] }]);
const text = `reference: thử
works: ["1", "1.1", "7"]
stands_for:
  "1.1": thư viện trồng cây
  "4.4": gì đó
masks: []
provisions:
  "1.1":
    - weight: strong
      phrases: [phòng đọc]
      quote: nhà hát
      note: vì sao
  "2.1":
    - weight: touch
      phrases: [báo]
      note: vì sao
`;

describe("lexiconProblems", () => {
  it("lexiconProblems(...) names the place of what the reference does not have", () => {
    const file = { path: "lexicon/goc.yml", text, sha256: "" };
    const problems = lexiconProblems(file, readYaml(file, lexiconFileSchema), reference);
    expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      "2 lexicon/unknown-point",
      "5 lexicon/unknown-provision",
      "11 lexicon/quote-not-found",
      "13 lexicon/unknown-provision",
    ]);
    expect(formatDiagnostic(problems[2]!)).toContain("“nhà hát” do not stand in the quotes of provision 1.1");
  });
});

test("learntWordsProblems(...) names the place of a provision that the reference does not have", () => {
  const words = `reference: thử
texts: văn bản
texts_en: texts
documents: 4
passages: 40
compounds: []
provisions:
  "1.1": { labelled: 20, bias: -3, words: { sách: 4 } }
  "9.9": { labelled: 20, bias: -3, words: { sách: 4 } }
`;
  const file = { path: "lexicon/goc.words.yml", text: words, sha256: "" };
  const problems = learntWordsProblems(file, readYaml(file, learntWordsFileSchema), reference);
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(["9 lexicon/unknown-provision"]);
});

test("readYaml(file, learntWordsFileSchema) refuses weights that no fit gives, whose sums would be no numbers", () => {
  const words = (bias: string, weight: string): string => `reference: thử
texts: văn bản
texts_en: texts
documents: 4
passages: 40
compounds: []
provisions:
  "1.1": { labelled: 20, bias: ${bias}, words: { sách: ${weight} } }
`;
  const read = (written: string) => () =>
    readYaml({ path: "lexicon/goc.words.yml", text: written, sha256: "" }, learntWordsFileSchema);
  expect(read(words("-3", "4"))).not.toThrow();
  for (const [bias, weight] of [
    ["-3", "1e308"],
    ["-1e308", "4"],
    [".nan", "4"],
    ["-3", ".inf"],
    ["-3", "null"],
  ] as const)
    expect(read(words(bias, weight)), `${bias} ${weight}`).toThrow();
});
