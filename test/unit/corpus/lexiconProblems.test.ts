import { describe, expect, it } from "vitest";
import { lexiconProblems } from "../../../src/corpus/lexiconProblems.ts";
import { lexiconFileSchema } from "../../../src/model/knowledge.ts";
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
