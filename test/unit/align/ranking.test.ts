import { describe, expect, it } from "vitest";
import { knowledgeWith, provisionsOfSentence, projectKnowledge } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", label: "Mạng lưới y tế", quotes: ["Phát triển mạng lưới cơ sở y tế rộng khắp."] },
  { id: "1.2", label: "Giao thông", quotes: ["Xây dựng hạ tầng giao thông thông suốt."] },
  { id: "2.1", label: "Cải cách hành chính", quotes: ["Đẩy mạnh cải cách hành chính, phục vụ người dân."] },
]);
const knowledge = { ...projectKnowledge, lexicon: null };
const provisionsOf = (text: string): readonly string[] =>
  provisionsOfSentence(text, { reference, knowledge }).map((found) => found.split(" ")[0]!);

describe("alignment with a lexicon that is only begun", () => {
  const begun = (phrases: readonly string[]): readonly string[] => {
    const entry = { weight: "strong" as const, phrases: [...phrases], note: "" };
    const { lexicon } = knowledgeWith({ provisions: { "1.1": [entry] } });
    return provisionsOfSentence("Sửa chữa trạm y tế và bệnh viện huyện.", {
      reference,
      knowledge: { ...projectKnowledge, lexicon },
    });
  };
  it("alignPlan(...) still finds by likeness a provision that has no phrase, or only a few", () => {
    const { lexicon } = knowledgeWith({});
    const road = { reference, knowledge: { ...projectKnowledge, lexicon } };
    expect(provisionsOfSentence("Thông xe quốc lộ qua đèo.", road)).toHaveLength(1);
    expect(begun(["phòng khám"])).toHaveLength(1);
  });
  it("alignPlan(...) trusts the phrases of a provision once it has some", () => {
    expect(begun(["phòng khám", "nhà thuốc", "trạm xá", "xe cứu thương"])).toEqual([]);
  });
});

describe("alignment without a lexicon", () => {
  it.each([
    ["Sửa chữa trạm y tế và bệnh viện huyện.", "1.1"],
    ["Thông xe quốc lộ qua đèo.", "1.2"],
    ["Rút ngắn thời gian giải quyết thủ tục hành chính tại bộ phận một cửa.", "2.1"],
  ])("alignPlan(%j) finds by a part of its field the provision %s", (text, provision) => {
    expect(provisionsOf(text)).toContain(provision);
  });
  it("alignPlan(...) finds nothing in a field that the reference does not name", () => {
    expect(provisionsOf("Trùng tu di tích, mở rộng bảo tàng.")).toEqual([]);
  });
  it("alignPlan(...) finds nothing by parts of fields that the language does not hold", () => {
    const language = { ...knowledge.language, subjects: [] };
    const found = provisionsOfSentence("Thông xe quốc lộ qua đèo.", {
      reference,
      knowledge: { ...knowledge, language },
    });
    expect(found).toEqual([]);
  });
});
