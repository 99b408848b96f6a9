import { describe, expect, it } from "vitest";
import { shortened } from "../../../../src/files/brief/findings.ts";
import { block, heightOf, linesOf, paper, roles, textHeight, textWidth } from "../../../../src/files/brief/flow.ts";
import { makeBrief, pointsPerUnit, type Brief } from "../../../../src/files/brief/makeBrief.ts";
import { printedBrief } from "../../../../src/files/brief/printed.ts";
import type { Measure } from "../../../../src/figures/measure.ts";
import { figureSeries } from "../../../../src/figures/series.ts";
import type { Corpus } from "../../../../src/model/corpus.ts";
import type { Language } from "../../../../src/model/language.ts";
import { wordsIn } from "../../../../src/strings/strings.ts";
import { makeCorpus, older, type PlanSketch } from "../../../fixtures/corpus.ts";
import { withTasks } from "../../../fixtures/tasks.ts";
import { lowerFirst } from "../../../../src/text/lowerFirst.ts";

/** Every character is half as wide as its type is high; a heavy one is a tenth wider. */
const measure: Measure = (text, { size, weight }) => text.length * size * (weight === 600 ? 0.55 : 0.5);
const { size } = roles.body;
/** Characters that a line of running text holds. */
const perLine = Math.floor(textWidth / (size * 0.5));

const sketches: readonly PlanSketch[] = [
  { id: "a", name: "Tỉnh Ất", states: "FFF.F.", relations: "==~+++", meta: { number: "1/KH", issued: "2024-05-05" } },
  { id: "b", name: "Tỉnh Bính", states: "FP?..F", relations: "+" },
  { id: "c", name: "Tỉnh Cũ", states: "FFFFFF", relation: older, meta: { issued: "2020-01-01" } },
];
const three = makeCorpus(sketches);

function briefOf(corpus: Corpus, language: Language = "vi"): Brief {
  const heatmap = figureSeries(corpus, wordsIn(language)).find(({ kind }) => kind === "matrix")!;
  return makeBrief({ corpus, language, heatmap, measure, permanentPath: (_, { page }) => `${page}/index.html` });
}
const wordsOf = (blocks: Brief["first"]): readonly string[] =>
  blocks.map(({ role, runs }) => `${role}: ${runs.map(({ text }) => text).join("")}`);

describe("linesOf(paragraph, measure)", () => {
  const texts = (...runs: Parameters<typeof block> extends [unknown, ...infer Runs] ? Runs : never) =>
    linesOf(block("body", ...runs), measure).map((parts) => parts.map(({ text }) => text));

  it("fills lines word by word, and drops the space at which it breaks", () => {
    const word = "a".repeat(perLine - 2);
    expect(texts(`${word} b`)).toEqual([[`${word} b`]]);
    expect(texts(`${word} bc`)).toEqual([[word], ["bc"]]);
    expect(texts(`${word}   bc de`)).toEqual([[word], ["bc de"]]);
    expect(texts("a   b")).toEqual([["a b"]]);
    expect(texts("")).toEqual([[]]);
  });

  it("keeps words of one weight in one part, and parts where they stand", () => {
    const [line] = linesOf(block("body", { text: "a b", bold: true }, " c", " d"), measure);
    expect(line).toEqual([
      { x: 0, text: "a b", bold: true },
      { x: expect.closeTo(3 * size * 0.55), text: " c d", bold: false },
    ]);
  });

  it("breaks no word that goes on in another weight", () => {
    const word = "a".repeat(perLine - 1);
    expect(texts({ text: word, bold: false }, { text: "bcd", bold: true })).toEqual([[word, "bcd"]]);
  });

  it("indents quotations, and sets titles and headings heavy", () => {
    const of = (role: keyof typeof roles) => linesOf(block(role, "a"), measure)[0]![0]!;
    expect(of("quote")).toEqual({ x: roles.quote.indent, text: "a", bold: false });
    expect((Object.keys(roles) as (keyof typeof roles)[]).filter((role) => of(role).bold)).toEqual([
      "title",
      "heading",
    ]);
  });

  it("gives a quotation less room by its indent", () => {
    const { size: small, indent } = roles.quote;
    const most = Math.floor((textWidth - indent) / (small * 0.5));
    const lines = (count: number) => linesOf(block("quote", `${"a".repeat(count - 2)} b`), measure).length;
    expect([lines(most), lines(most + 1)]).toEqual([1, 2]);
  });
});

it("heightOf(paragraph, measure) is that of its lines with the distances around them", () => {
  const { line, before, after } = roles.heading;
  expect(heightOf(block("heading", "a"), measure)).toBe(before + line + after);
  const long = Array.from({ length: 3 }, () => "a".repeat(perLine)).join(" ");
  expect(heightOf(block("body", long), measure)).toBe(3 * roles.body.line + roles.body.after);
});

describe("shortened(text, budget)", () => {
  it.each([
    ["một hai  ba", 20, "một hai ba"],
    ["một hai ba", 10, "một hai ba"],
    ["một hai, ba bốn", 9, "một hai […]"],
    ["một […] hai ba bốn", 8, "một […]"],
    ["mộthaibabốn", 5, "mộtha […]"],
    ["một haibabốn", 7, "một […]"],
    ["một,; hai", 5, "một […]"],
    [" một hai ", 7, "một hai"],
  ])("of %j in %i characters is %j: cut between words, and said so once", (text, budget, short) => {
    expect(shortened(text, budget)).toBe(short);
  });
});

describe("makeBrief(sources)", () => {
  it("names the plans on its first page, over the heatmap", () => {
    const { first, picture, title, subject, author, date, language, feet } = briefOf(three);
    expect(wordsOf(first)).toEqual([
      `title: ${title}`,
      `subject: ${subject}`,
      "body: Đã đối chiếu: Kết luận số 1-KL/TW ngày 23/02/2024 của Ủy ban nhân dân tỉnh (3 điểm, 6 nội dung) với " +
        "Kế hoạch số 1/KH ngày 05/05/2024 của Ủy ban nhân dân tỉnh; " +
        "Kế hoạch của Ủy ban nhân dân tỉnh (văn bản không ghi số, ngày); " +
        "Kế hoạch ngày 01/01/2020 của Ủy ban nhân dân tỉnh (để tham khảo, không cộng vào số chung).",
    ]);
    expect({ author, date, language }).toEqual({ author: three.site.name, date: "2026-11-20", language: "vi" });
    expect(feet).toEqual([`${subject}. Trang 1/2`, `${subject}. Trang 2/2`]);
    expect(picture.title).toMatch(/^Hình 2\./u);
  });

  it("counts plans where there are more than six, or where their names leave the heatmap no room", () => {
    const plans = (count: number, name: string): Corpus =>
      makeCorpus(Array.from({ length: count }, (_, at) => ({ ...sketches[0]!, id: `p${at}`, name: `${name} ${at}` })));
    const scope = (corpus: Corpus): string => wordsOf(briefOf(corpus).first)[2]!;
    expect(scope(plans(6, "Tỉnh"))).not.toContain("6 kế hoạch thực hiện");
    expect(scope(plans(7, "Tỉnh"))).toContain("7 kế hoạch thực hiện");
    const long = makeCorpus(
      sketches.map((sketch) => ({
        ...sketch,
        meta: { ...sketch.meta, issuer: "Ủy ban nhân dân ".repeat(80), number: "1/KH" },
      })),
    );
    expect(scope(long)).toContain("2 kế hoạch thực hiện và 1 kế hoạch để tham khảo");
  });

  it("says five findings with their passages, then what is missing, limits and citation", () => {
    const headings = (language: Language) =>
      wordsOf(briefOf(three, language).second).filter((text) => text.startsWith("heading"));
    expect(headings("vi")).toEqual([
      "heading: Năm kết quả chính",
      "heading: Còn thiếu",
      "heading: Giới hạn",
      "heading: Trích dẫn",
    ]);
    const second = wordsOf(briefOf(three).second);
    expect(second[1]).toBe(
      "body: 1. Thấy ở nhiều kế hoạch nhất: nội dung 1.1 (Mở rộng thư viện). 2 trong 2 kế hoạch nêu, trong đó 2 nêu rõ. 2 nội dung được mọi kế hoạch nêu.",
    );
    expect(second[2]).toMatch(/^quote: “Mở rộng thư viện tỉnh\.” \(Tỉnh Ất/u);
    expect(second[3]).toContain("2. Chưa thấy ở kế hoạch nào: nội dung 3.1");
    expect(second[4]).toBe("quote: “Ngân sách” (Kết luận 1, Điểm 3, đoạn 1, câu 1).");
    expect(second[5]).toContain("3. Có ý nguyên văn: 2 trong 7 lượt nêu.");
    expect(second[9]).toBe(
      "body: 5. Các kế hoạch khác nhau nhiều nhất, nơi nêu rõ, nơi chưa nêu: nội dung 3.2 và 3.3. Nội dung 3.2 (Xã hội hoá): Nêu rõ: Tỉnh Ất; chưa nêu: Tỉnh Bính.",
    );
    expect(second.at(-1)).toMatch(/Tệp: tom-tat-[a-z0-9-]+\.pdf\.$/u);
  });

  it("says how plans word a provision where none leaves out what another states", () => {
    const alike = makeCorpus([
      { id: "a", name: "Tỉnh Ất", states: "FFFFFF", relations: "=~++++" },
      { id: "b", name: "Tỉnh Bính", states: "FFFFFF", relations: "+~++++" },
    ]);
    const { relations } = wordsIn("vi").strings.terms;
    expect(wordsOf(briefOf(alike).second).join("\n")).toContain(
      `Cách diễn đạt khác nhau nhiều nhất: nội dung 1.1 (Mở rộng thư viện). ${relations.verbatim}: Tỉnh Ất; ${lowerFirst(relations.specific)}: Tỉnh Bính.`,
    );
  });

  it("counts tasks that no provision is found in, and says nothing of them where there are none", () => {
    const gapsOf = (corpus: Corpus): string =>
      wordsOf(briefOf(corpus).second).find((text) => text.includes("lượt chưa nêu"))!;
    expect(gapsOf(three)).not.toContain("nhiệm vụ của các kế hoạch");
    const silent = makeCorpus([...sketches, { id: "d", states: "......" }]);
    const task = [{ leads: ["so-mau"] }];
    expect(gapsOf(withTasks(three, { a: task }))).toContain(" 0 trong 1 nhiệm vụ của các kế hoạch");
    expect(gapsOf(withTasks(silent, { d: task }))).toContain(" 1 trong 1 nhiệm vụ của các kế hoạch");
  });

  it("has nothing to find where no plan counts", () => {
    const { second } = briefOf({ ...three, plans: three.plans.slice(2) });
    expect(wordsOf(second)[0]).toBe("heading: Chưa có kết quả để nêu.");
  });

  it("gives quotations less room, then leaves the last findings out, where words are long", () => {
    const height = (blocks: Brief["second"]): number => blocks.reduce((sum, each) => sum + heightOf(each, measure), 0);
    const named = (words: number): Corpus => {
      const name = "Ủy ban ".repeat(words);
      return makeCorpus([
        { id: "a", name: `${name} một`, states: "FFF.F." },
        { id: "b", name: `${name} hai`, states: "F...FF", relations: "+" },
      ]);
    };
    const count = (words: number): number =>
      wordsOf(briefOf(named(words)).second).filter((text) => text.startsWith("quote")).length;
    for (const words of [1, 60, 150, 300, 700])
      expect(height(briefOf(named(words)).second), `${words}`).toBeLessThanOrEqual(textHeight);
    expect([1, 60, 150, 300, 700].map(count)).toEqual([5, 4, 3, 2, 0]);
  });

  it("says the index and its limits, and where the data stand", () => {
    const { brief, comparison } = wordsIn("vi").strings;
    const second = (corpus: Corpus, language?: Language): string =>
      wordsOf(briefOf(corpus, language).second).join("\n");
    expect(second(three)).toContain("Chỉ số chung: 54-63%.");
    expect(second(three)).toContain(`${brief.limitsText} ${comparison.unmeasured}`);
    expect(second(three)).toContain("figures/index.html");
    expect(second(three, "en")).toContain("[Data set; data version");
    expect(second(makeCorpus([{ id: "a", states: "------" }]))).not.toContain("Chỉ số chung");
  });

  it("gives the heatmap the room that the first page leaves", () => {
    const { first, picture } = briefOf(three);
    const above = first.reduce((sum, each) => sum + heightOf(each, measure), 0);
    expect(above + picture.height * pointsPerUnit).toBeLessThanOrEqual(textHeight);
  });
});

describe("printedBrief(brief, …)", () => {
  const made = () => {
    const brief = briefOf(three);
    const printed = printedBrief(brief, measure, (text) => text.replaceAll("Ấ", "A"));
    const [first, second] = printed.pages;
    return { brief, printed, first, second };
  };

  it("puts every line at its place, one paragraph under the other", () => {
    const { brief, first, second } = made();
    const { size: type, line, before, after } = roles.title;
    expect(first!.blocks.map(({ tag }) => tag)).toEqual(["H1", "P", "P"]);
    const [head] = first!.blocks[0]!.texts;
    expect(head).toMatchObject({ x: paper.left, size: type, bold: true, grey: false });
    expect(head!.y).toBeCloseTo(paper.top + before + (line - type) / 2 + type * 0.8);
    const height = linesOf(brief.first[0]!, measure).length * line;
    const { size: small, line: lower } = roles.subject;
    const next = first!.blocks[1]!.texts[0]!;
    expect(next.y).toBeCloseTo(paper.top + before + height + after + (lower - small) / 2 + small * 0.8);
    const lines = [...new Set(second!.blocks.flatMap(({ texts }) => texts.map(({ y }) => y)))];
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(second!.blocks.find(({ tag }) => tag === "BlockQuote")!.texts[0]!.x).toBe(paper.left + roles.quote.indent);
  });

  it("draws the heatmap under the paragraphs of the first page, as wide as they are, and feet under both", () => {
    const { brief, printed, first, second } = made();
    const { drawing } = first!;
    expect(drawing).toMatchObject({ x: paper.left });
    expect(drawing!.scale * brief.picture.width).toBeCloseTo(textWidth);
    expect(drawing!.y).toBeCloseTo(paper.top + brief.first.reduce((sum, each) => sum + heightOf(each, measure), 0));
    expect(second!.drawing).toBeNull();
    expect(printed.pages.map(({ foot }) => foot.text)).toEqual(brief.feet);
    expect(second!.foot).toMatchObject({ x: paper.left, y: paper.height - 24, size: 8, bold: false, grey: true });
  });

  it("shows what the fonts lack as pictures do, and keeps the facts of the file", () => {
    const { brief, printed, second } = made();
    const texts = second!.blocks.flatMap(({ texts: own }) => own.map(({ text }) => text)).join(" ");
    expect(texts).toContain("Tỉnh At");
    expect(texts).not.toContain("Ất");
    const { title, subject, author, date, language } = brief;
    expect(printed).toMatchObject({ title, subject, author, date, language, width: paper.width, height: paper.height });
  });
});
