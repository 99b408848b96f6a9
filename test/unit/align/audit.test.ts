import { describe, expect, it } from "vitest";
import { auditLexicon } from "../../../src/align/audit.ts";
import type { Document } from "../../../src/model/document.ts";
import { knowledgeWith, taskUnits } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const sketched = sketchReference([{ id: "1.1", quotes: ["mở rộng thư viện"] }]);
const reference = {
  ...sketched,
  document: { ...sketched.document, units: taskUnits(["Mở rộng thư viện."]) } as unknown as Document,
};
const plan = (id: string, text: string): Document =>
  ({ meta: { id }, units: taskUnits([text]) }) as unknown as Document;
const plans = [plan("tỉnh một", "Mở thư viện, phòng đọc và kho sách."), plan("tỉnh hai", "Sửa kho sách.")];
const withNote = (note: string, phrases: readonly string[] = ["thư viện", "phòng đọc", "kho sách", "báo"]) =>
  knowledgeWith({ provisions: { "1.1": [{ weight: "strong", phrases: [...phrases], note }] } });

describe("auditLexicon", () => {
  it("auditLexicon(...) lists what stands in one plan alone, with the note and the place", () => {
    expect(auditLexicon(plans, reference, withNote("Reading rooms."))).toEqual([
      { provision: "1.1", phrase: "phòng đọc", note: "Reading rooms.", at: { plan: "tỉnh một", unit: "u0" } },
    ]);
  });
  it.each([
    ["Luật Thư viện 2019.", 0],
    ["Reading rooms (Nghị định 93/2020/NĐ-CP).", 0],
    ["What a luật says.", 1],
    ["A Luật of another field.", 1],
  ])("auditLexicon(...) looks for the name of a document in the note %j", (note, lone) => {
    expect(auditLexicon(plans, reference, withNote(note))).toHaveLength(lone);
  });
  it("auditLexicon(...) tells where a phrase first stands, in what states tasks alone", () => {
    const [first, second] = taskUnits(["Sửa phòng đọc.", "Mở phòng đọc."]);
    const front = { ...first!, id: "đầu", part: "front" as const };
    const units = [front, first!, second!];
    const found = auditLexicon([{ meta: { id: "một" }, units } as unknown as Document], reference, withNote("Rooms."));
    expect(found.map(({ phrase, at }) => [phrase, at.unit])).toEqual([["phòng đọc", "u0"]]);
  });
  it("auditLexicon(...) lists no phrase that is but a condition of another", () => {
    const entry = { weight: "strong" as const, phrases: ["thư viện"], without: ["phòng đọc"], note: "Rooms." };
    const lexicon = knowledgeWith({ provisions: { "1.1": [entry] } });
    expect(auditLexicon(plans, reference, lexicon)).toEqual([]);
  });
  it("auditLexicon(...) finds nothing where there is no lexicon", () => {
    expect(auditLexicon(plans, reference, knowledgeWith(null))).toEqual([]);
  });
});
