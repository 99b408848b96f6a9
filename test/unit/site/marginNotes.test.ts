import { describe, expect, it } from "vitest";
import { packMarks, unpackMarks } from "../../../site/components/margin-note/marks.ts";
import { renderMarginNotes } from "../../../site/components/margin-note/margin-note.ts";
import { createContext } from "../../../site/context.ts";
import { planView } from "../../../src/views/plan.ts";
import { segments } from "../../../src/views/segments.ts";
import { siteOf } from "../../fixtures/site.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

describe("unpackMarks", () => {
  const span = (start: number, end: number) => ({
    start,
    end,
    shared: true,
    relation: "verbatim" as const,
    keys: [] as string[],
  });
  const quotes = ["Sửa cầu, làm đường mới.", "Mở trường học.", "Lập trạm y tế."];
  const marked = [[span(0, 7), span(9, 18)], [], [span(4, 13)]];
  const packed = packMarks(quotes.map((quote, index) => segments(quote, marked[index]!)));

  it("unpackMarks(packMarks(quotes), quote) has the marks of each quote again", () => {
    expect(quotes.map((_, index) => unpackMarks(packed, index))).toEqual(marked);
  });

  it("packMarks(quotes) without a mark is empty, and unpacks to none", () => {
    expect(packMarks(quotes.map((quote) => segments(quote, [])))).toBe("");
    expect(unpackMarks("", 0)).toEqual([]);
  });
});

describe("renderMarginNotes", () => {
  const corpus = readingCorpus();
  const plan = corpus.plans[0]!;
  const context = createContext(siteOf(corpus), { page: "plan", id: plan.document.meta.id }, "vi");
  const [group] = planView(corpus, plan).units.flatMap(({ notes }) => notes);
  const [entry] = group!.entries;
  const printed = (first: boolean): string =>
    renderMarginNotes(context, plan.document.meta.id, [{ ...group!, entries: [{ ...entry!, first }] }])!.value;

  it("renderMarginNotes(context, plan, groups) opens a provision that is met first to its words", () => {
    expect(printed(true)).toContain('<details class="counterpart">');
    expect(printed(true)).toContain('<blockquote id="nd-1-1">');
  });

  it("renderMarginNotes(context, plan, groups) leads from later places to the words, and says what is to be marked here", () => {
    expect(printed(false)).not.toContain("<blockquote");
    const marks = packMarks(entry!.quotes);
    expect(marks).not.toBe("");
    expect(printed(false)).toContain(`<a class="counterpart" href="#nd-1-1" data-marks="${marks}"><b>1.1</b>`);
  });

  it("renderMarginNotes(context, plan, groups) tells how sure a match is from the name, which may be a list", () => {
    for (const first of [true, false])
      expect(printed(first)).toMatch(/<span>[^<(]+ \([^()]+\)<\/span><\/(?:summary|a)>/u);
  });
});
