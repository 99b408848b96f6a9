import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeWorkbook, type WorkSheet } from "../../../../src/files/tables/workbook.ts";

const plain: WorkSheet = { name: "Một", widths: [10, 20], rows: [[{ value: "a" }]], heads: null, filterTo: null };

/** A part of the workbook that these sheets make. */
async function partOf(name: string, ...sheets: readonly WorkSheet[]): Promise<string> {
  return strFromU8(unzipSync(await writeWorkbook(sheets, "2026-11-20"))[name]!);
}

describe("writeWorkbook", () => {
  it("writeWorkbook([sheet]) gives a sheet nothing that it did not ask for", async () => {
    const sheet = await partOf("xl/worksheets/sheet1.xml", plain);
    for (const element of ["autoFilter", "dataValidations", "hyperlinks", "pane"])
      expect(sheet).not.toContain(`<${element}`);
    expect(sheet).not.toMatch(/null|undefined/u);
    expect(await partOf("xl/workbook.xml", plain)).not.toContain("<definedName ");
  });

  it("writeWorkbook([sheet]) puts every list below the heads, as far as it is asked", async () => {
    const lists = [
      { column: 0, to: 9, words: ["x", "y & z"] },
      { column: 1, to: 12, words: ["w"] },
    ];
    const sheet = await partOf("xl/worksheets/sheet1.xml", { ...plain, heads: { first: 1, last: 2 }, lists });
    const rule = (range: string, words: string): string =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>&quot;${words}&quot;</formula1></dataValidation>`;
    expect(sheet).toContain(
      `<dataValidations count="2">${rule("A3:A9", "x,y &amp; z")}${rule("B3:B12", "w")}</dataValidations>`,
    );
  });

  it("writeWorkbook([sheet]) leads from every cell with an address to it", async () => {
    const links = [
      { cell: "A1", address: "https://example.org/?a=1&b=2" },
      { cell: "B1", address: "https://example.org/c" },
    ];
    expect(await partOf("xl/worksheets/sheet1.xml", { ...plain, links })).toContain(
      '<hyperlinks><hyperlink ref="A1" r:id="rId-link-1"/><hyperlink ref="B1" r:id="rId-link-2"/></hyperlinks>',
    );
    const relations = await partOf("xl/worksheets/_rels/sheet1.xml.rels", { ...plain, links });
    expect(relations).toContain('Id="rId-link-1"');
    expect(relations).toContain('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"');
    expect(relations).toContain('Target="https://example.org/c" TargetMode="External"');
  });

  it("writeWorkbook(sheets) names filters and repeated rows of each sheet, its quotes doubled", async () => {
    const own = { ...plain, heads: { first: 1, last: 2 }, filterTo: 1 };
    const workbook = await partOf("xl/workbook.xml", plain, { ...own, name: "Hai's" });
    expect(workbook).toContain(
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">&#39;Hai&#39;&#39;s&#39;!$A$2:$B$2</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">&#39;Hai&#39;&#39;s&#39;!$1:$2</definedName></definedNames>',
    );
  });
});
