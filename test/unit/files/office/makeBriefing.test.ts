import { describe, expect, it } from "vitest";
import { figureSeries } from "../../../../src/figures/series.ts";
import type { Briefing, PicturedFigure } from "../../../../src/files/office/briefing.ts";
import { makeBriefing } from "../../../../src/files/office/makeBriefing.ts";
import type { FigureFile } from "../../../../src/files/tables/facts.ts";
import type { Corpus, Plan } from "../../../../src/model/corpus.ts";
import type { Language } from "../../../../src/model/language.ts";
import { wordsIn } from "../../../../src/strings/strings.ts";
import { makeCorpus, older } from "../../../fixtures/corpus.ts";

const corpus = makeCorpus([
  { id: "a", name: "Tỉnh Ất", states: "FP?-.F", relations: "=~+", meta: { number: "1/KH", issued: "2024-05-05" } },
  { id: "b", name: "Tỉnh Bính", states: "......" },
  { id: "c", name: "Tỉnh Cũ", states: "FFFFFF", relation: older },
  { id: "d", name: "Tỉnh Đã Cũ", states: "......", relation: older },
]);

function briefingOf(from: Corpus = corpus, language: Language = "vi"): Briefing {
  const figures = figureSeries(from, wordsIn(language)).map((sheet): PicturedFigure => {
    const file = { sheet, heading: `Hình ${sheet.number}. ${sheet.title}` } as FigureFile;
    return { file, tall: [], wide: [] };
  });
  return makeBriefing(from, language, figures, () => "hinh/index.html");
}
/** So many plans like the first. */
const many = (count: number): Corpus =>
  makeCorpus(Array.from({ length: count }, (_, at) => ({ id: `p${at}`, states: "FFFFFF", relations: "=" })));

describe("makeBriefing(corpus, language, figures, path)", () => {
  it("opens with what was compared, and what figures of all plans show", () => {
    const { facts, findings, subject, version, date, author, language } = briefingOf();
    expect(facts.map(([, text]) => text)).toEqual([
      "Kết luận 1-KL/TW",
      "Ba điểm, tách thành 6 nội dung",
      "Hai kế hoạch thực hiện, thêm hai kế hoạch để tham khảo",
      "20/11/2026",
      version,
    ]);
    expect(subject).toContain(version);
    expect({ date, author, language }).toEqual({ date: "2026-11-20", author: "Đối chiếu mẫu", language: "vi" });
    expect(findings.map(({ id, figure }) => `${figure} ${id}`)).toEqual([
      "Hình 1 tong-quan",
      "Hình 3 con-thieu",
      "Hình 4 cach-neu",
      "Hình 5 ty-trong",
    ]);
    for (const { text } of findings) expect(text).toMatch(/[^.]$/u);
  });

  it("names the publisher as the author where there is one", () => {
    const site = { ...corpus.site, publisher: "Nơi công bố" };
    expect(briefingOf({ ...corpus, site }).author).toBe("Nơi công bố");
  });

  it("lists the plans with their numbers, those apart behind them, once under each reason", () => {
    const { plans } = briefingOf();
    const rows = plans.rows.map((row) => (row.kind === "heading" ? row.text : row.cells.map(({ text }) => text)));
    expect(rows[0]).toEqual(["Tỉnh Ất", expect.stringContaining("1/KH, 05/05/2024"), "3/5", "1", "1", "50-70%"]);
    expect(rows[1]).toEqual(["Tỉnh Bính", expect.any(String), "0/6", "6", "0", "0%"]);
    expect(rows.map((row) => (typeof row === "string" ? "reason" : row[0]))).toEqual([
      "Tỉnh Ất",
      "Tỉnh Bính",
      "reason",
      "Tỉnh Cũ",
      "Tỉnh Đã Cũ",
    ]);
    const [first] = plans.rows;
    const looks = first!.kind === "row" ? first!.cells.map(({ bold, numeric, fill }) => [bold, numeric, fill]) : [];
    const number = [false, true, null];
    expect(looks).toEqual([[true, false, null], [false, false, null], number, number, number, number]);
    expect(plans.head).toHaveLength(plans.widths.length);
  });

  it("quotes at most two passages of a plan on a provision, and says what is left out or why there is none", () => {
    const [first] = briefingOf().annex;
    expect(first).toMatchObject({ heading: "Điểm 1. Phát triển thư viện", provisions: [{ id: "1.1" }, { id: "1.2" }] });
    const [a, b, c] = first!.provisions[0]!.plans;
    expect(first!.provisions[0]).toMatchObject({ label: "Mở rộng thư viện", quote: "Mở rộng thư viện" });
    expect(a).toMatchObject({ plan: "Tỉnh Ất", stateText: "Nêu rõ, nguyên văn", note: null });
    expect(a!.passages.map(({ text }) => text)).toEqual(["Mở rộng thư viện tỉnh."]);
    expect(b).toMatchObject({ stateText: "Chưa nêu", passages: [] });
    expect(b!.note).not.toBeNull();
    expect(c!.stateText).toContain("tham khảo");

    const [plan] = corpus.plans;
    const units = plan!.document.units.flatMap((unit) => ["u1", "u2", "u3"].map((id) => ({ ...unit, id })));
    const three: Plan = {
      ...plan!,
      document: { ...plan!.document, units },
      alignments: units.map(({ id }) => ({ ...plan!.alignments[0]!, unit: id })),
      coverage: {
        ...plan!.coverage,
        cells: plan!.coverage.cells.map((cell, at) =>
          at === 0 ? { ...cell, units: units.map(({ id }) => id) } : { ...cell, units: [] },
        ),
      },
    };
    const [long] = briefingOf({ ...corpus, plans: [three] }).annex[0]!.provisions[0]!.plans;
    expect(long!.passages).toHaveLength(2);
    expect(long!.note).toBe(wordsIn("vi").strings.files.briefing.more(1));
  });

  it("leaves the passages of more than twelve plans to the site", () => {
    expect(briefingOf(many(12)).annex).toHaveLength(3);
    expect(briefingOf(many(13)).annex).toEqual([]);
  });

  it("leaves out a table of more than sixty rows or ten columns", () => {
    const tables = (from: Corpus): readonly boolean[] => briefingOf(from).figures.map(({ table }) => table !== null);
    expect(tables(corpus)).not.toContain(false);
    expect(tables(many(60))[0]).toBe(true);
    expect(tables(many(61))[0]).toBe(false);
    const wide = (points: number): Corpus =>
      makeCorpus(
        [{ id: "a", states: "F".repeat(points) }],
        Array.from({ length: points }, (_, at) => ({ label: `Điểm ${at}`, provisions: [`Việc ${at}`] })),
      );
    expect(tables(wide(8))[0]).toBe(true);
    expect(tables(wide(9))[0]).toBe(false);
  });
});
