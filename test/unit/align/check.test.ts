import { describe, expect, it } from "vitest";
import { checkLexicon } from "../../../src/align/check.ts";
import type { Document } from "../../../src/model/document.ts";
import { knowledgeWith, projectKnowledge, projectReference, taskUnits } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", quotes: ["mở rộng thư viện"] },
  { id: "1.2", quotes: ["trồng cây"] },
]);
const note = "vì sao";

describe("checkLexicon", () => {
  it("checkLexicon(...) tells repeated, shadowed, held and unused phrases", () => {
    const knowledge = knowledgeWith({
      provisions: {
        "1.1": [
          { weight: "strong", phrases: ["[thư viện|phòng đọc]", "sách"], without: ["giấy vụn"], note },
          { weight: "touch", phrases: ["phòng đọc", "báo", "cây"], note },
        ],
        "1.2": [{ weight: "strong", phrases: ["trồng cây"], note }],
      },
    });
    const units = taskUnits(["Mở thư viện; thu sách làm giấy vụn; trồng cây."]);
    const document = { meta: { id: "tỉnh" }, units } as unknown as Document;
    const found = checkLexicon([document], reference, knowledge);
    expect(found.map(({ kind, provision, phrase, at }) => `${kind} ${provision} ${phrase} ${at?.plan}`)).toEqual([
      "held 1.1 sách tỉnh",
      "repeated 1.1 phòng đọc undefined",
      "unused 1.1 báo undefined",
      "shadowed 1.1 cây tỉnh",
    ]);
  });
  it("checkLexicon(...) finds nothing where there is no lexicon", () => {
    expect(checkLexicon([], reference, knowledgeWith(null))).toEqual([]);
  });
  it("the project's lexicon repeats no phrase", () => {
    const found = checkLexicon([], projectReference, projectKnowledge);
    expect(found.filter(({ kind }) => kind === "repeated")).toEqual([]);
  });
});
