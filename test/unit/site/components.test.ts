import { describe, expect, it } from "vitest";
import { renderGrounds } from "../../../site/components/grounds/grounds.ts";
import { renderGaps } from "../../../site/components/gaps/gaps.ts";
import { renderMasthead } from "../../../site/components/masthead/masthead.ts";
import { renderMatrix } from "../../../site/components/matrix/matrix.ts";
import { renderOverview } from "../../../site/components/overview/overview.ts";
import { renderPointHeatmap } from "../../../site/components/point-heatmap/point-heatmap.ts";
import { renderPointNavigation } from "../../../site/components/point-navigation/point-navigation.ts";
import { figuresOf } from "../../../src/figures/series.ts";
import { figureHere } from "../../../site/drawn.ts";
import { createContext, type PageContext } from "../../../site/context.ts";
import type { Language } from "../../../src/model/language.ts";
import { renderBase } from "../../../site/layouts/base.ts";
import { pageKeys, type PageKey } from "../../../src/model/routes.ts";
import { matrixOf } from "../../../src/views/matrix.ts";
import { html } from "../../../src/html/html.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { siteOf } from "../../fixtures/site.ts";
import { makeCorpus, older, threePoints } from "../../fixtures/corpus.ts";

const corpus = makeCorpus([
  { id: "a", name: "An Sơn", states: "FP F ..?", relations: "=~+", score: 0.6 },
  { id: "b", name: "Bình Hải", states: "FF P F.-", relations: "+" },
  { id: "c", name: "An Sơn 12", states: "F. . FFF", relation: older },
]);

function contextOf(key: PageKey, language: Language = "vi", of: Corpus = corpus): PageContext {
  return createContext(siteOf(of), key, language);
}

/** The words of a fragment, tags left out, white space folded. */
function words(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/[\s\u00a0]+/gu, " ")
    .trim();
}

describe("renderOverview", () => {
  const printed = renderOverview(contextOf({ page: "home" })).value;

  it("renderOverview(context) states each count with its total, and each state in words", () => {
    expect(words(printed)).toContain("An Sơn UBND tỉnh, văn bản không ghi số, ngày 2 /2 1 , 1 nêu rõ, 1 có đề cập");
  });

  it("renderOverview(context) sets plans apart after the reason, outside the totals", () => {
    const text = words(printed);
    expect(text.indexOf("ban hành trước Kết luận 1")).toBeLessThan(text.indexOf("An Sơn 12 UBND"));
    expect(text).toContain("Cộng hai kế hoạch số lượt nêu 4 /4 1 2 /2 2 1 /5 3 7 /11 chỉ số 55-64%");
  });

  it("renderOverview(context) counts all five states in the legend", () => {
    expect(words(printed)).toContain("Nêu rõ 5 Có đề cập 2 Chưa nêu 3 Chưa xác định 1 Không áp dụng 1");
  });

  it("renderOverview(context) says in a sentence what is taken up most, least, and not at all", () => {
    expect(words(printed)).toContain(
      "Điểm 1 và 2 có tỷ lệ nêu cao nhất, 6 trong 6 lượt. Điểm 3 (Kinh phí) có tỷ lệ nêu thấp nhất, 1 trong 5 lượt (1 chưa xác định). Hai nội dung chưa thấy ở kế hoạch nào: 3.2 và 3.3.",
    );
  });

  it("renderOverview(context) links every cell to the first passage behind it", () => {
    expect(printed.match(/<a href="diem-[123]\/index\.html#nd-[123]-1--[abc]"/gu)).toHaveLength(9);
  });

  it("renderOverview(context) without plans says so and keeps the legend", () => {
    const empty = makeCorpus([]);
    expect(words(renderOverview(contextOf({ page: "home" }, "vi", empty)).value)).toContain(
      "Chưa có kế hoạch thực hiện nào.",
    );
  });
});

const noCurve = { texts: "a", texts_en: "a", documents: 0, passages: 0, knots: [] };

describe("renderPointHeatmap", () => {
  const point = corpus.reference.points[0]!;
  const key = { page: "point", id: "1" } as const;
  const printed = renderPointHeatmap(contextOf(key), point).value;

  it("renderPointHeatmap(context, point) gives each cell state, relation and number of passages in words", () => {
    expect(words(printed)).toContain("■ Nêu rõ = Nguyên văn 1 đoạn");
    expect(words(printed)).toContain("⬓ Có đề cập ≈ Điều chỉnh 1 đoạn");
    expect(words(printed)).toContain("□ Chưa nêu");
  });

  it("renderPointHeatmap(context, point) says in words where a match is unsure, and explains it", () => {
    const unsure = { ...corpus, calibration: { with_lexicon: noCurve, words: { certain: 0.95, fairly: 0.65 } } };
    const text = words(renderPointHeatmap(contextOf(key, "vi", unsure), point).value);
    expect(text).toContain("1 đoạn cần rà soát");
    expect(text).toContain("máy chưa chắc về đoạn khớp nhất");
    expect(text).not.toContain("65%");
    expect(words(printed)).not.toContain("cần rà soát");
  });

  it("renderGrounds(context, grounds) says in words where a match is unsure", () => {
    const unsure = { ...corpus, calibration: { with_lexicon: noCurve, words: { certain: 0.95, fairly: 0.65 } } };
    const why = (score: number): string =>
      words(renderGrounds(contextOf(key, "vi", unsure), { score, grounds: [], lowered: [] }).value);
    expect(why(0.64)).toContain("cần rà soát)");
    expect(why(0.65)).not.toContain("cần rà soát");
  });

  it("renderGrounds(context, grounds) marks the reviewer's name as Vietnamese on an English page", () => {
    const ground = { kind: "review" as const, reviewer: "nhóm {words}", date: "2026-11-20", reason: "đúng lời" };
    const printedOf = (language: Language): string =>
      renderGrounds(contextOf(key, language), { score: 1, grounds: [ground], lowered: [] }).value;
    expect(printedOf("en")).toContain('<span lang="vi">nhóm {words}</span> reviewed it on 20 November 2026');
    expect(words(printedOf("vi"))).toContain("nhóm {words} rà soát ngày 20/11/2026: đúng lời");
  });

  it("renderPointHeatmap(context, point) explains no sign where cells of many plans have none, and says what a strip is", () => {
    const many = makeCorpus(Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, states: "FP F F.." })));
    const text = words(renderPointHeatmap(contextOf(key, "vi", many), many.reference.points[0]!).value);
    expect(text).not.toContain("Dấu =");
    expect(text).toContain("mỗi vạch là một kế hoạch");
    expect(words(printed)).toContain("Dấu =");
    expect(words(printed)).not.toContain("mỗi vạch là một kế hoạch");
  });

  it("renderPointHeatmap(context, point) links each cell to the plan's passages in the row below", () => {
    for (const plan of ["a", "b", "c"]) expect(printed).toContain(`href="#nd-1-2--${plan}"`);
  });

  it("renderPointHeatmap(context, point) shows a reviewed cell with the machine's state", () => {
    const [first, ...rest] = corpus.plans;
    const cells = first!.coverage.cells.map((cell, index) =>
      index === 0 ? { ...cell, by: "review" as const, machineState: "partial" as const } : cell,
    );
    const reviewed = { ...corpus, plans: [{ ...first!, coverage: { ...first!.coverage, cells } }, ...rest] };
    expect(words(renderPointHeatmap(contextOf(key, "vi", reviewed), point).value)).toContain(
      "đã rà soát, máy: có đề cập",
    );
  });

  it("figureHere(context) of a point says what one plan alone takes up", () => {
    expect(figureHere(contextOf({ page: "point", id: "3" })).sheet.finding.replaceAll("\u00a0", " ")).toBe(
      "Hai kế hoạch nêu 1 trong 5 lượt, đều nêu rõ. Hai nội dung chưa thấy ở kế hoạch nào: 3.2 và 3.3. Nội dung 3.1 (Ngân sách) mới thấy ở Bình Hải.",
    );
  });
});

describe("renderMatrix", () => {
  const context = contextOf({ page: "heatmap" });
  const matrix = matrixOf(corpus);
  const printed = renderMatrix(context, matrix).value;

  it("renderMatrix(context, matrix) has a row for each provision and a group for each point", () => {
    expect(printed.match(/<tr role="row" id="o-/gu)).toHaveLength(6);
    expect(printed.match(/<tbody role="rowgroup" id="diem-/gu)).toHaveLength(3);
  });

  it("renderMatrix(context, matrix) links every cell", () => {
    expect(printed.match(/index\.html#nd-\d-\d--[abc]"/gu)).toHaveLength(18);
  });

  it("renderMatrix(context, matrix) names every cell by plan, provision and state, each part standing once", () => {
    const parts = new Map(
      [...printed.matchAll(/<span id="(o-t-\d+)">([^<]*)<\/span>/gu)].map(([, id, text]) => [id!, text!]),
    );
    expect(new Set(parts.values()).size).toBe(parts.size);
    const names = [...printed.matchAll(/aria-labelledby="(o-t-[^"]*)"/gu)].map(([, ids]) =>
      ids!
        .split(" ")
        .map((id) => parts.get(id))
        .join(" "),
    );
    expect(new Set(names).size).toBe(18);
    expect(names[0]).toMatch(/^An Sơn, 1\.1 .+: (?:Nêu rõ|Có đề cập|Chưa nêu), /u);
  });

  it("figureHere(context) of the heatmap counts what all and none of the plans take up", () => {
    expect(figureHere(context).sheet.finding.replaceAll("\u00a0", " ")).toBe(
      "Hai kế hoạch nêu 7 trong 11 lượt. Ba nội dung được cả hai kế hoạch nêu; hai nội dung chưa thấy ở kế hoạch nào.",
    );
  });

  it("renderGaps(context, matrix) lists what each plan leaves out, by state", () => {
    expect(words(renderGaps(context, matrix).value)).toContain(
      "An Sơn □ Chưa nêu 2 3.1 Ngân sách 3.2 Xã hội hoá ? Chưa xác định 1 3.3 Kiểm tra ⬓ Có đề cập 1 1.2 Số hoá sách Bình Hải",
    );
  });
});

describe("renderMasthead", () => {
  it("renderMasthead(context) marks the page itself, and the list above a page of a point", () => {
    expect(renderMasthead(contextOf({ page: "heatmap" })).value).toContain(
      '<a href="index.html" aria-current="page">Bản đồ nhiệt',
    );
    expect(renderMasthead(contextOf({ page: "point", id: "2" })).value).toContain('aria-current="true">Ba điểm');
  });

  it("renderMasthead(context) leads to the same page in the other language", () => {
    expect(renderMasthead(contextOf({ page: "point", id: "2" })).value).toContain(
      'href="../en/point-2/index.html" lang="en"',
    );
    expect(renderMasthead(contextOf({ page: "plan", id: "a" }, "en")).value).toContain(
      'href="../../../ke-hoach/a/index.html" lang="vi"',
    );
  });

  it("renderPointNavigation(context) has one link a point, as wide as its provisions", () => {
    const printed = renderPointNavigation(contextOf({ page: "point", id: "3" })).value;
    expect(printed.match(/<li class="n-\d+">/gu)).toEqual(['<li class="n-2">', '<li class="n-1">', '<li class="n-3">']);
    expect(printed).toContain('aria-current="page"');
  });
});

describe("renderBase", () => {
  it("renderBase(context, page) holds no inline style or script, and names no outside address", () => {
    const figures = figuresOf(corpus).map(({ id }) => id);
    for (const key of pageKeys(corpus, figures)) {
      const printed = renderBase(contextOf(key), { title: "T", description: "D", main: html`<p></p>` }).value;
      expect(printed).not.toMatch(/ style=|<style|<script>|https?:\/\//u);
    }
  });

  it("renderBase(context, page) escapes names that come from the data", () => {
    const evil = makeCorpus(
      [{ id: "a", name: '"><script>alert(1)</script>', states: "FFFFFF" }],
      [{ ...threePoints[0]!, label: "<img src=x onerror=alert(1)>" }],
    );
    const context = contextOf({ page: "home" }, "vi", { ...evil, site: { ...evil.site, name: "<b>Tên</b>" } });
    const printed = renderBase(context, { title: "<i>", description: '"', main: renderOverview(context) }).value;
    expect(printed).not.toMatch(/<script>|<img|<b>Tên|<i>/u);
  });
});
