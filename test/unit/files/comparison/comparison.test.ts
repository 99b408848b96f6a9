import { describe, expect, it } from "vitest";
import { writeComparisonDocx } from "../../../../src/files/comparison/docx.ts";
import { makeComparison } from "../../../../src/files/comparison/makeComparison.ts";
import { writeComparisonXlsx } from "../../../../src/files/comparison/xlsx.ts";
import type { Alignment } from "../../../../src/model/alignment.ts";
import type { Corpus, Plan } from "../../../../src/model/corpus.ts";
import type { CoverageCell } from "../../../../src/model/coverage.ts";
import { makeCorpus } from "../../../fixtures/corpus.ts";
import { planOf, readRegister } from "../../register/support.ts";
import { cellsOf, partNames, partOf, strayParts, textOf } from "../support.ts";

/** A plan with four tasks: 1.1 is taken up by two of them, 1.2 by one, and one answers nothing. */
const document = planOf(
  "a) Sở Tài chính chủ trì, phối hợp với Sở Xây dựng:",
  "- Mở rộng thư viện tỉnh, hoàn thành trước ngày 30/9/2026.",
  "- Mở rộng thư viện xã; số hoá sách quý.",
  "b) Sở Nội vụ chủ trì: đào tạo cán bộ.",
);
const made = makeCorpus([{ id: "a", states: "FP.?-.", score: 0.9 }]);
const units = document.units.filter(({ text }) => /Mở rộng thư viện/u.test(text)).map(({ id }) => id);
const [first] = made.plans[0]!.alignments;
const align = (unit: string, provision: string): Alignment => ({ ...first!, unit, provision });
const alignments = [align(units[0]!, "1.1"), align(units[1]!, "1.1"), align(units[1]!, "1.2")];
const cellWith = (cell: CoverageCell): CoverageCell => ({
  ...cell,
  units: alignments.filter(({ provision }) => provision === cell.provision).map(({ unit }) => unit),
  score: cell.provision === "1.2" ? 0.55 : cell.score,
});
const plan: Plan = {
  ...made.plans[0]!,
  document,
  register: readRegister(document),
  alignments,
  coverage: { ...made.plans[0]!.coverage, cells: made.plans[0]!.coverage.cells.map(cellWith) },
};
const curve = { texts: "a", texts_en: "a", documents: 0, passages: 0, knots: [] };
const corpus: Corpus = {
  ...made,
  calibration: { with_lexicon: curve, words: { certain: 0.9, fairly: 0.6 } },
  plans: [plan],
};
const comparison = makeComparison(corpus, plan, "vi", () => "doi-chieu/a/index.html");
const workbook = await writeComparisonXlsx(comparison);

/** Rows of a sheet from its heads on, by the names of the columns. */
function records(sheet: number): readonly Readonly<Record<string, string | number>>[] {
  const cells = cellsOf(workbook, sheet);
  const rows = new Map<number, Map<string, string | number>>();
  for (const [address, value] of cells) {
    const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(address)!;
    rows.set(Number(row), (rows.get(Number(row)) ?? new Map<string, string | number>()).set(column!, value));
  }
  const heads = rows.get(5)!;
  return [...rows]
    .filter(([row]) => row > 5)
    .map(([, row]) => Object.fromEntries([...row].map(([column, value]) => [String(heads.get(column)), value])));
}

describe("writeComparisonXlsx(comparison)", () => {
  it("gives a row a provision that can be filtered by its state", () => {
    const rows = records(1);
    const inState = (state: string) => rows.filter((row) => row["Mức nêu"] === state).map((row) => row["TT"]);
    expect(inState("Nêu rõ")).toEqual(["1.1"]);
    expect(inState("Có đề cập")).toEqual(["1.2"]);
    expect(inState("Chưa nêu")).toEqual(["2.1", "3.3"]);
    expect(inState("Chưa xác định")).toEqual(["3.1"]);
    expect(inState("Không áp dụng")).toEqual(["3.2"]);
    expect(rows.find((row) => row["TT"] === "2.1")!["Nội dung kế hoạch (lời trích, vị trí)"]).toBe("Chưa thấy.");
  });

  it("says agencies and deadlines where the plan's words do, behind the numbers of their passages", () => {
    const row = records(1).find((each) => each["TT"] === "1.1")!;
    expect(row["Nội dung kế hoạch (lời trích, vị trí)"]).toMatch(/^\(1\) .*tỉnh.*\n\(2\) .*xã/su);
    expect(row["Đơn vị chủ trì"]).toBe("Sở Tài chính");
    expect(row["Phối hợp"]).toBe("Sở Xây dựng");
    expect(row["Thời hạn"]).toBe("(1) trước ngày 30/9/2026");
    expect(records(1).find((each) => each["TT"] === "2.1")!["Đơn vị chủ trì"]).toBeUndefined();
  });

  it("keeps what needs a review, and why a provision is unknown, in the notes", () => {
    const note = (id: string) => records(1).find((each) => each["TT"] === id)!["Ghi chú"];
    expect(note("1.2")).toBe("Có ý nguyên văn; cần rà soát");
    expect(note("3.1")).toBe("Văn bản bị cắt");
  });

  it("lists provisions without a task, and tasks that answer no provision with their place and page", () => {
    expect(records(2).map((row) => `${row["TT"]} ${row["Mức nêu"]}`)).toEqual([
      "2.1 Chưa nêu",
      "3.1 Chưa xác định",
      "3.3 Chưa nêu",
    ]);
    const tasks = records(3);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]!["Nhiệm vụ (lời trích)"]).toContain("đào tạo cán bộ");
    expect(tasks[0]!["Đơn vị chủ trì"]).toBe("Sở Nội vụ");
    expect(tasks[0]!["Đọc trên trang"]).toMatch(/^ke-hoach\/[a-z0-9-]+\/index\.html#u-/u);
  });

  it("has filters and frozen heads on each list, repeats the heads in print, and fits a page of A4 on its side", () => {
    const names = partOf(workbook, "xl/workbook.xml");
    for (const [number, last] of [
      [1, 14],
      [2, 8],
      [3, 6],
    ] as const) {
      const sheet = partOf(workbook, `xl/worksheets/sheet${number}.xml`);
      expect(sheet).toMatch(new RegExp(`<autoFilter ref="A5:[A-Z]${last}"/>`, "u"));
      expect(sheet).toMatch(/<pane [^>]*ySplit="5"[^>]*state="frozen"/u);
      expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
      expect(names).toMatch(new RegExp(`name="_xlnm.Print_Titles" localSheetId="${number - 1}">[^<]*!\\$5:\\$5<`, "u"));
    }
  });

  it("links tasks to their passages where the site has an address", async () => {
    const site = { ...corpus.site, baseUrl: "https://example.org/d/" };
    const linked = await writeComparisonXlsx(makeComparison({ ...corpus, site }, plan, "en", () => "x/index.html"));
    expect(partOf(linked, "xl/worksheets/sheet3.xml")).toContain('<hyperlink ref="G6" r:id="rId-link-1"/>');
    expect(partOf(linked, "xl/worksheets/_rels/sheet3.xml.rels")).toMatch(
      /Target="https:\/\/example\.org\/d\/en\/plan\/[^"]*#u-[^"]*" TargetMode="External"/u,
    );
  });

  it("gives the same bytes each time", async () => {
    expect(Buffer.compare(workbook, await writeComparisonXlsx(comparison))).toBe(0);
  });
});

describe("writeComparisonDocx(comparison)", () => {
  it("has the table of officials on a page on its side: both documents named, heads repeated, points as groups", async () => {
    const archive = await writeComparisonDocx(comparison);
    const body = partOf(archive, "word/document.xml");
    expect(body).toContain('w:orient="landscape"');
    const tables = body.split("<w:tbl>").slice(1);
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table).toContain("<w:tblHeader/>");
      // The room around the words of each cell, said once a table.
      expect(table.match(/<w:tblCellMar>.*?<\/w:tblCellMar>/gu)).toHaveLength(1);
      expect(table).not.toContain("<w:tcMar>");
    }
    expect(strayParts(archive)).toEqual([]);
    expect(partNames(archive)).not.toContain("word/numbering.xml");
    const rows = tables[0]!.split("<w:tr>").slice(1).map(textOf);
    expect(rows[0]).toBe(comparison.columns.join(""));
    expect(rows.filter((row) => row.startsWith("Điểm "))).toHaveLength(3);
    expect(rows.filter((row) => /^\d\.\d/u.test(row))).toHaveLength(6);
    const text = textOf(body);
    expect(text).toContain("BẢNG ĐỐI CHIẾU");
    expect(text).toContain("với Kết luận số 1-KL/TW ngày 23/02/2024 của");
    expect(text).toContain("Nhiệm vụ của kế hoạch không ứng với nội dung nào");
    expect(Buffer.compare(archive, await writeComparisonDocx(comparison))).toBe(0);
  });
});

describe("makeComparison(corpus, plan, language)", () => {
  it("calls a directive or a resolution by its kind", () => {
    const named = (kind: "directive" | "resolution", language: "vi" | "en"): readonly string[] => {
      const other = { ...plan, document: { ...document, meta: { ...document.meta, kind } } };
      const { missing, unanswered } = makeComparison({ ...corpus, plans: [other] }, other, language, () => "a");
      return [missing.title, unanswered.title];
    };
    expect(named("directive", "vi")).toEqual([
      "Nội dung chưa có nhiệm vụ trong chỉ thị",
      "Nhiệm vụ của chỉ thị không ứng với nội dung nào",
    ]);
    expect(named("resolution", "en")).toEqual([
      "Provisions without a task in the resolution",
      "Tasks of the resolution that answer no provision",
    ]);
  });
});
