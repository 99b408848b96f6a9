import { describe, expect, it } from "vitest";
import { suggestionForm } from "../../../src/draft/suggestionForm.ts";
import { suggestPhrases, type ScoredPlan } from "../../../src/draft/suggestions.ts";
import { lexiconFileSchema } from "../../../src/model/knowledge.ts";
import { provisionsFileSchema } from "../../../src/model/reference.ts";
import { suggestionFileSchema } from "../../../src/model/suggestion.ts";
import { addPhrases, suggestedNote } from "../../../src/parse/lexiconFile.ts";
import { buildReference } from "../../../src/parse/reference.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { parseBody } from "../parse/support.ts";

const reference = buildReference(
  parseBody("1. Xây dựng cảng biển nước sâu.\n\n2. Nâng cấp bệnh viện.\n", { number: '"1-KL/TW"' }),
  {
    file: { path: "p.yml", text: "", sha256: "" },
    value: provisionsFileSchema.parse({
      reference: "1-KL/TW",
      points: [
        {
          id: "1",
          label: "Cảng",
          provisions: [{ id: "1.1", label: "Cảng", quotes: ["Xây dựng cảng biển nước sâu."] }],
        },
        { id: "2", label: "Y tế", provisions: [{ id: "2.1", label: "Y tế", quotes: ["Nâng cấp bệnh viện."] }] },
      ],
    }),
  },
);
const plan = parseBody(
  `II. NHIỆM VỤ

- Mở rộng cảng biển, làm cầu tàu.

- Đầu tư cầu tàu cho cảng biển.

- Kết nối cảng biển, cầu tàu.

- Sửa cầu tàu của xã.
`,
);
/** The units that name a port are surely of 1.1. */
const scored: ScoredPlan = {
  document: plan,
  score: (unit, provision) =>
    provision === "1.1" && /cảng biển/u.test(plan.units.find(({ id }) => id === unit)!.text) ? 0.9 : 0,
};

describe("suggestPhrases", () => {
  it("suggestPhrases(plans, ...) proposes what aligned passages share, where some passage with it is not aligned yet", () => {
    const found = suggestPhrases([scored], reference, { accepted: new Set(), dropped: new Set(), perProvision: 3 });
    expect(found.map(({ provision, phrase }) => [provision, phrase])).toEqual([["1.1", "cầu tàu"]]);
    expect(found[0]!.passages.map(({ aligned }) => aligned)).toEqual([true, true, true, false]);
  });

  it("suggestPhrases(plans, ...) proposes words of the provision itself where no passage is aligned", () => {
    const none = { document: plan, score: () => 0 };
    const found = suggestPhrases([none], reference, { accepted: new Set(), dropped: new Set(), perProvision: 3 });
    expect(found.map(({ provision, phrase, passages }) => [provision, phrase, passages.length])).toEqual([
      ["1.1", "cảng biển", 3],
    ]);
  });

  it("suggestPhrases(plans, ...) never proposes again what was decided on, nor a part of it", () => {
    const none = { document: plan, score: () => 0 };
    const decided = new Set(["1.1 cảng biển nước sâu"]);
    const nothing = new Set<string>();
    expect(suggestPhrases([none], reference, { accepted: decided, dropped: nothing, perProvision: 3 })).toEqual([]);
    expect(suggestPhrases([none], reference, { accepted: nothing, dropped: decided, perProvision: 3 })).toEqual([]);
  });

  it("suggestPhrases(plans, ...) proposes what says more than a phrase that was dropped, not what goes on from one taken in", () => {
    const [one, none] = [new Set(["1.1 tàu"]), new Set<string>()];
    const phrases = (accepted: Set<string>, dropped: Set<string>): readonly string[] =>
      suggestPhrases([scored], reference, { accepted, dropped, perProvision: 3 }).map(({ phrase }) => phrase);
    expect(phrases(none, one)).toEqual(["cầu tàu"]);
    expect(phrases(one, none)).toEqual([]);
  });
});

describe("suggestionForm", () => {
  it("suggestionForm(suggestions, reference) is a form that can be read back, with every decision open", () => {
    const none = { document: plan, score: () => 0 };
    const text = suggestionForm(
      suggestPhrases([none], reference, { accepted: new Set(), dropped: new Set(), perProvision: 3 }),
      reference,
    );
    expect(text).toContain("#   ");
    expect(readYaml({ path: "f.yml", text, sha256: "" }, suggestionFileSchema)).toEqual([
      { provision: "1.1", phrase: "cảng biển", decision: null },
    ]);
  });

  it("suggestionForm([], reference) is an empty list", () => {
    const text = suggestionForm([], reference);
    expect(readYaml({ path: "f.yml", text, sha256: "" }, suggestionFileSchema)).toEqual([]);
  });
});

describe("addPhrases", () => {
  const accepted = [{ provision: "1.1", phrase: "cảng biển", weight: "strong" }] as const;

  it("addPhrases(null, reference, accepted) makes a lexicon", () => {
    const text = addPhrases(null, { reference: "r", points: ["1", "2"] }, accepted);
    const { provisions, works } = readYaml({ path: "l.yml", text, sha256: "" }, lexiconFileSchema);
    expect(provisions).toEqual({ "1.1": [{ weight: "strong", phrases: ["cảng biển"], note: suggestedNote }] });
    expect(works).toEqual(["1", "2"]);
  });

  it("addPhrases(text, reference, accepted) leaves comments and entries as they are, and adds a phrase once", () => {
    const before = `# Head.
reference: r
works: ["1"]
stands_for: {}
masks: []
provisions:
  "1.1":
    # Why.
    - weight: strong
      phrases:
        - bến cảng
      note: Kept.
`;
    const once = addPhrases(before, { reference: "r", points: ["1"] }, accepted);
    expect(once.startsWith(before)).toBe(true);
    expect(addPhrases(once, { reference: "r", points: ["1"] }, accepted)).toBe(once);
  });
});
