import { describe, expect, it } from "vitest";
import { evidenceNote } from "../../../../src/files/data/evidenceNote.ts";

const unit = { text: "Mở rộng thư viện tỉnh." };
const base = { plan: { start: 8, end: 16 }, reference: { quote: 0, start: 0, end: 8 }, weight: 0.5 };

describe("evidenceNote", () => {
  it("evidenceNote(reuse) quotes the shared words and counts their syllables", () => {
    expect(evidenceNote({ ...base, kind: "reuse", syllables: 2 }, unit)).toBe(
      "Trùng 2 âm tiết liền nhau với văn bản gốc: “thư viện”.",
    );
  });

  it("evidenceNote(lexicon) names the phrase and the words it met", () => {
    expect(evidenceNote({ ...base, kind: "lexicon", phrase: "thư viện (tỉnh)" }, unit)).toBe(
      "Có cụm từ “thư viện”, ứng với mục “thư viện (tỉnh)” trong từ điển.",
    );
  });

  it("evidenceNote(context) names the heading, without the stop at its end", () => {
    const context = { ...base, plan: { start: 0, end: 0 }, headingSpan: { start: 0, end: 3 } };
    expect(evidenceNote({ ...context, kind: "context", heading: "1. Văn hoá." }, unit)).toBe(
      "Nằm dưới đề mục “1. Văn hoá”.",
    );
  });

  it("evidenceNote(words) quotes the words that labelled passages on the provision have", () => {
    expect(evidenceNote({ ...base, kind: "words" }, unit)).toBe(
      "Có từ “thư viện”, hay gặp ở các đoạn nói về nội dung này.",
    );
  });

  it("evidenceNote(review) gives the reviewer, the day and the reason", () => {
    const review = {
      ...base,
      kind: "review" as const,
      reviewer: "Nhóm biên soạn",
      date: "2026-11-20",
      reason: "Đúng ý.",
    };
    expect(evidenceNote(review, unit)).toBe("Nhóm biên soạn rà soát ngày 20/11/2026: Đúng ý.");
  });
});
