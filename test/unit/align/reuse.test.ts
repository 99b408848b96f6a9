import { describe, expect, it } from "vitest";
import { alignSentence, knowledgeWith } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const quote = "Mở rộng mạng lưới thư viện công cộng từ tỉnh đến xã, phục vụ người đọc ở vùng cao.";
const reference = sketchReference([
  { id: "1.1", quotes: [quote] },
  { id: "1.2", quotes: ["Trồng thêm cây xanh trong sân trường, tạo bóng mát cho học sinh."] },
  { id: "2.1", quotes: ["Vận động doanh nghiệp tặng sách cho thư viện xã."] },
]);
const knowledge = knowledgeWith(null);

/** The alignment of a sentence with a provision, by shared words alone. */
function shared(text: string, provision = "1.1") {
  return alignSentence(text, { reference, knowledge }).alignments.find(
    (alignment) => alignment.provision === provision,
  );
}

describe("text reuse", () => {
  it("align(plan) finds the reference's own words: verbatim, whole, with the words on both sides", () => {
    const alignment = shared(quote)!;
    expect(alignment).toMatchObject({ strength: "full", relation: "verbatim", kept: 1 });
    const [evidence] = alignment.evidence;
    expect(quote.slice(evidence!.plan.start, evidence!.plan.end)).toBe(quote.slice(0, -1));
    expect(quote.slice(evidence!.reference.start, evidence!.reference.end)).toBe(quote.slice(0, -1));
  });
  it("align(plan) bridges small edits: spans name shared words only", () => {
    const text = "Củng cố, mở rộng mạng lưới các thư viện công cộng từ tỉnh đến mọi xã.";
    const alignment = shared(text)!;
    expect(alignment.relation).toBe("adapted");
    expect(alignment.evidence.map(({ plan }) => text.slice(plan.start, plan.end))).toEqual([
      "mở rộng mạng lưới",
      "thư viện công cộng từ tỉnh đến",
    ]);
  });
  it("align(plan) does not mind spelling variants", () => {
    expect(shared(quote.replace("Mở rộng", "mở rộng").toUpperCase())).toMatchObject({ kept: 1 });
  });
  it("align(plan) takes no common words for reuse", () => {
    expect(shared("Phục vụ phát triển kinh tế - xã hội trên địa bàn tỉnh.")).toBeUndefined();
  });
  it("align(plan) finds a likeness where no passage is shared, and takes it for a touch", () => {
    expect(shared("Vận động mọi nhà tặng sách, mời doanh nghiệp mở thư viện.", "2.1")).toMatchObject({
      strength: "partial",
      relation: "specific",
    });
  });
  it("align(plan) gives every alignment evidence with words of the unit", () => {
    const { alignments } = alignSentence(`${quote} Tặng sách cho thư viện xã.`, { reference, knowledge });
    expect(alignments.length).toBeGreaterThan(1);
    for (const { evidence } of alignments) expect(evidence.length).toBeGreaterThan(0);
  });
});
