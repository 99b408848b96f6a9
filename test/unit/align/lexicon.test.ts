import { describe, expect, it } from "vitest";
import type { LexiconEntry } from "../../../src/model/knowledge.ts";
import { compileLexicon } from "../../../src/align/lexicon.ts";
import { alignSentence, knowledgeWith, provisionsOfSentence } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", quotes: ["mở rộng thư viện công cộng đến mọi xã"] },
  { id: "1.2", quotes: ["trồng thêm cây xanh ở trường học"] },
]);
const note = "vì sao";

/** What a sentence is aligned with by a lexicon of the given entries. */
function aligned(
  texts: string | readonly string[],
  entries: Readonly<Record<string, readonly Partial<LexiconEntry>[]>>,
  masks: readonly string[] = [],
): readonly string[] {
  const provisions = Object.fromEntries(
    Object.entries(entries).map(([id, list]) => [
      id,
      list.map((entry): LexiconEntry => ({ weight: "strong", phrases: [], note, ...entry })),
    ]),
  );
  const knowledge = knowledgeWith({ provisions, masks: masks.length > 0 ? [{ phrases: [...masks], note }] : [] });
  return provisionsOfSentence(texts, { reference, knowledge });
}

describe("lexicon entries", () => {
  it("strong takes a provision up, touch touches it, cue does neither by itself", () => {
    expect(aligned("Sửa phòng đọc.", { "1.1": [{ phrases: ["phòng đọc"] }] })).toEqual(["1.1 full"]);
    expect(aligned("Sửa phòng đọc.", { "1.1": [{ weight: "touch", phrases: ["phòng đọc"] }] })).toEqual([
      "1.1 partial",
    ]);
    expect(aligned("Sửa phòng đọc.", { "1.1": [{ weight: "cue", phrases: ["phòng đọc"] }] })).toEqual([]);
  });
  it("two cues touch, and touches do no more, however many they are", () => {
    const cues = { weight: "cue" as const };
    expect(
      aligned("Sửa phòng đọc, mua sách.", {
        "1.1": [
          { ...cues, phrases: ["phòng đọc"] },
          { ...cues, phrases: ["sách"] },
        ],
      }),
    ).toEqual(["1.1 partial"]);
    const touches = { weight: "touch" as const };
    expect(
      aligned("Sửa phòng đọc, mua sách.", {
        "1.1": [
          { ...touches, phrases: ["phòng đọc"] },
          { ...touches, phrases: ["sách"] },
        ],
      }),
    ).toEqual(["1.1 partial"]);
  });
  it("phrases of one entry count once", () => {
    expect(
      aligned("Sửa phòng đọc, mua sách.", { "1.1": [{ weight: "touch", phrases: ["phòng đọc", "sách"] }] }),
    ).toEqual(["1.1 partial"]);
  });
  it("with asks for a neighbour in the same clause", () => {
    const entry = { phrases: ["phòng đọc"], with: ["xây dựng"] };
    expect(aligned("Xây dựng phòng đọc.", { "1.1": [entry] })).toEqual(["1.1 full"]);
    expect(aligned("Quản lý phòng đọc; xây dựng cầu.", { "1.1": [entry] })).toEqual([]);
  });
  it("without forbids a neighbour in the same clause", () => {
    const entry = { phrases: ["phòng đọc"], without: ["giải thể"] };
    expect(aligned("Giải thể phòng đọc.", { "1.1": [entry] })).toEqual([]);
    expect(aligned("Mở phòng đọc; giải thể quỹ.", { "1.1": [entry] })).toEqual(["1.1 full"]);
  });
  it("under and not_under look at the headings", () => {
    expect(
      aligned(["Thư viện", "Mở phòng mới."], { "1.1": [{ phrases: ["phòng mới"], under: ["thư viện"] }] }),
    ).toEqual(["1.1 full"]);
    expect(
      aligned(["Trường học", "Mở phòng mới."], { "1.1": [{ phrases: ["phòng mới"], under: ["thư viện"] }] }),
    ).toEqual([]);
    expect(
      aligned(["Trường học", "Mở phòng mới."], { "1.1": [{ phrases: ["phòng mới"], not_under: ["trường học"] }] }),
    ).toEqual([]);
  });
  it("at_least counts different phrases in a clause", () => {
    const entry = { phrases: ["sách", "báo", "phim"], at_least: 3 };
    expect(aligned("Mua sách, báo, phim.", { "1.1": [entry] })).toEqual(["1.1 full"]);
    expect(aligned("Mua sách, báo, sách; chiếu phim.", { "1.1": [entry] })).toEqual([]);
  });
  it("a phrase inside a longer phrase of another provision, or inside a mask, does not count", () => {
    const entries = { "1.1": [{ phrases: ["thư viện"] }], "1.2": [{ phrases: ["cây thư viện"] }] };
    expect(aligned("Trồng cây thư viện.", entries)).toEqual(["1.2 full"]);
    expect(aligned("Mở thư viện phần mềm.", { "1.1": [{ phrases: ["thư viện"] }] }, ["thư viện phần mềm"])).toEqual([]);
  });
  it("anywhere lets a phrase count where a place stands", () => {
    const works = { works: ["1"], masks: [] };
    const entry: LexiconEntry = { weight: "strong", phrases: ["bản làng"], note };
    const place = "Xây cầu tại bản làng.";
    const words = (anywhere: boolean) =>
      provisionsOfSentence(place, {
        reference,
        knowledge: knowledgeWith({ ...works, provisions: { "1.1": [anywhere ? { ...entry, anywhere } : entry] } }),
      });
    expect(words(false)).toEqual([]);
    expect(words(true)).toEqual(["1.1 full"]);
  });
  it("a heading on the provision makes a touch under it the subject", () => {
    const entries = { "1.1": [{ phrases: ["thư viện"] }, { weight: "touch" as const, phrases: ["phòng đọc"] }] };
    expect(aligned("Sửa phòng đọc.", entries)).toEqual(["1.1 partial"]);
    expect(aligned(["Về thư viện", "Sửa phòng đọc."], entries)).toEqual(["1.1 full"]);
  });
  it("quote names the words of the reference that a phrase stands for", () => {
    const provisions = { "1.1": [{ weight: "strong", phrases: ["phòng đọc"], quote: "thư viện công cộng", note }] };
    const { alignments } = alignSentence("Mở phòng đọc.", {
      reference,
      knowledge: knowledgeWith({ provisions } as never),
    });
    const { quote, start, end } = alignments[0]!.evidence[0]!.reference;
    expect(reference.points[0]!.provisions[0]!.quotes[quote]!.text.slice(start, end)).toBe("thư viện công cộng");
  });
  it("compileLexicon(lexicon, reference) refuses an unknown provision and a quote that is not there", () => {
    const lexicon = (provisions: Record<string, unknown>) =>
      ({ reference: "", stands_for: {}, masks: [], works: [], provisions }) as never;
    const entry = { weight: "strong", phrases: ["a"], note };
    expect(() => compileLexicon(lexicon({ "9.9": [entry] }), reference)).toThrow("9.9");
    expect(() => compileLexicon(lexicon({ "1.1": [{ ...entry, quote: "không có" }] }), reference)).toThrow("không có");
  });
});
