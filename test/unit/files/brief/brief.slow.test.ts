import { getDocumentProxy, extractText } from "unpdf";
import { describe, expect, it } from "vitest";
import { printPdf } from "../../../../scripts/pdf.ts";
import { figureFonts } from "../../../../site/assets/figureFonts.ts";
import { drawable, measure } from "../../../../site/drawn.ts";
import { figureSeries } from "../../../../src/figures/series.ts";
import { writeBriefDocx } from "../../../../src/files/brief/docx.ts";
import { heightOf, textHeight } from "../../../../src/files/brief/flow.ts";
import { makeBrief, pointsPerUnit } from "../../../../src/files/brief/makeBrief.ts";
import { printedBrief } from "../../../../src/files/brief/printed.ts";
import type { Corpus } from "../../../../src/model/corpus.ts";
import type { Language } from "../../../../src/model/language.ts";
import { wordsIn } from "../../../../src/strings/strings.ts";
import { makeCorpus, older } from "../../../fixtures/corpus.ts";
import { makeManyPlans } from "../../../fixtures/manyPlans.ts";
import { partOf, textOf } from "../support.ts";

const three = makeCorpus([
  { id: "a", name: "Tỉnh Ất", states: "FFF.F.", relations: "==~+++", meta: { number: "1/KH", issued: "2024-05-05" } },
  { id: "b", name: "Tỉnh Bính", states: "FP?..F", relations: "+" },
  { id: "c", name: "Tỉnh Cũ", states: "FFFFFF", relation: older, meta: { issued: "2020-01-01" } },
]);

function briefOf(corpus: Corpus, language: Language = "vi") {
  const heatmap = figureSeries(corpus, wordsIn(language)).find(({ kind }) => kind === "matrix")!;
  const path = () => "hinh/index.html";
  return makeBrief({ corpus, language, heatmap, measure, permanentPath: path });
}

describe("makeBrief(sources)", () => {
  const many = makeManyPlans(63);
  for (const [name, corpus, language] of [
    ["three plans", three, "vi"],
    ["three plans, in English", three, "en"],
    ["63 plans", many, "vi"],
    ["63 plans, in English", many, "en"],
    ["no plan that counts", { ...three, plans: three.plans.slice(2) }, "vi"],
  ] as const) {
    it(`fills two pages and no more with ${name}`, async () => {
      const brief = briefOf(corpus, language);
      const heights = [brief.first, brief.second].map((blocks) =>
        blocks.reduce((sum, block) => sum + heightOf(block, measure), 0),
      );
      expect(heights[0]! + brief.picture.height * pointsPerUnit).toBeLessThanOrEqual(textHeight);
      expect(heights[1]).toBeLessThanOrEqual(textHeight);
      const pdf = await printPdf(printedBrief(brief, measure, drawable), figureFonts);
      expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(2);
    });
  }

  it("gives quotations less room, then leaves the last findings out, where words are long", () => {
    const name = "Ủy ban nhân dân của một nơi có tên rất dài ".repeat(40);
    const long = makeCorpus([
      { id: "a", name, states: "FFF.F." },
      { id: "b", name: `${name} hai`, states: "F...FF", relations: "+" },
    ]);
    const { second } = briefOf(long);
    expect(second.reduce((sum, block) => sum + heightOf(block, measure), 0)).toBeLessThanOrEqual(textHeight);
  });
});

describe("printPdf(document, fonts)", () => {
  it("holds its words with all marks, tagged, under the date of the data alone; the same bytes each time", async () => {
    const printed = printedBrief(briefOf(three), measure, drawable);
    const pdf = await printPdf(printed, figureFonts);
    const proxy = await getDocumentProxy(new Uint8Array(pdf));
    const { text } = await extractText(proxy, { mergePages: false });
    const words = text.map((page) => page.replaceAll(/\s+/gu, " "));
    expect(words[0]).toContain("Đã đối chiếu: Kết luận số 1-KL/TW ngày 23/02/2024");
    expect(words[0]).toContain("Kế hoạch số 1/KH ngày 05/05/2024");
    expect(words[0]).toContain("Hình 2.");
    expect(words[1]).toContain("Năm kết quả chính");
    expect(words[1]).toContain("“Mở rộng thư viện tỉnh.” (Tỉnh Ất");
    expect(words[1]).toMatch(/Tệp: tom-tat-[a-z0-9-]+\.pdf\./u);
    const raw = Buffer.from(pdf).toString("latin1");
    expect(raw).toContain("/Marked true");
    expect(raw).toContain("/Lang (vi-VN)");
    expect(raw).toContain("D:20261120000000Z");
    expect(Buffer.compare(pdf, await printPdf(printed, figureFonts))).toBe(0);
  });
});

describe("writeBriefDocx(brief, png)", () => {
  it("breaks where it was measured to: lines of fixed height in two sections, with the heatmap described", async () => {
    const pixel = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC",
      "base64",
    );
    const archive = await writeBriefDocx(briefOf(three), pixel);
    const body = partOf(archive, "word/document.xml");
    expect(body.match(/<w:sectPr/gu)).toHaveLength(2);
    expect(body.match(/w:lineRule="exact"/gu)!.length).toBeGreaterThan(10);
    expect(body).toMatch(/<wp:docPr id="1"[^>]*descr="[^"]+"/u);
    expect(textOf(body)).toContain("Còn thiếu");
    expect(Buffer.compare(archive, await writeBriefDocx(briefOf(three), pixel))).toBe(0);
  });
});
