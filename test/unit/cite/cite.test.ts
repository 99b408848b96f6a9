import { describe, expect, it } from "vitest";
import { completeCitation } from "../../../src/cite/accessed.ts";
import { cite } from "../../../src/cite/cite.ts";
import type { CitedWork } from "../../../src/cite/work.ts";

const work: CitedWork = {
  kind: "figure",
  id: "doi-chieu-mau-diem-2",
  language: "vi",
  title: "Hình 3. Năm nội dung của điểm 2 trong từng kế hoạch",
  site: { name: "Đối chiếu mẫu", publisher: null, baseUrl: "https://example.org/mau/", licence: null, contact: null },
  version: "2026-11-20-0123abc",
  date: "2026-11-20",
  path: "hinh/diem-2/index.html",
};
const unpublished: CitedWork = { ...work, site: { ...work.site, baseUrl: null } };
const published: CitedWork = { ...work, site: { ...work.site, publisher: "Vụ Mẫu & Đối chiếu" } };

describe("cite", () => {
  it("cite(work) gives a Vietnamese citation that leaves the date of access open", () => {
    expect(cite(work).vietnamese).toBe(
      "Đối chiếu mẫu (2026), “Hình 3. Năm nội dung của điểm 2 trong từng kế hoạch”, bản dữ liệu 2026-11-20-0123abc ngày 20/11/2026, https://example.org/mau/hinh/diem-2/, truy cập ngày …/…/…….",
    );
  });

  it("cite(work) names the publisher first and the site after the title", () => {
    expect(cite(published).vietnamese).toMatch(/^Vụ Mẫu & Đối chiếu \(2026\), “Hình 3.*”, Đối chiếu mẫu, bản dữ liệu/u);
    expect(cite(published).english).toContain(
      "kế hoạch [Figure; data version 2026-11-20-0123abc]. Đối chiếu mẫu. Retrieved",
    );
  });

  it("cite(work) gives an English citation after APA", () => {
    expect(cite(work).english).toBe(
      "Đối chiếu mẫu. (2026, November 20). Hình 3. Năm nội dung của điểm 2 trong từng kế hoạch [Figure; data version 2026-11-20-0123abc]. Retrieved [date of access], from https://example.org/mau/hinh/diem-2/",
    );
  });

  it("cite(work) names the path within the site and the file while the site has no address", () => {
    const citations = cite({ ...unpublished, file: "hinh-3-diem-2.svg" });
    expect(citations.vietnamese).toMatch(/, trang hinh\/diem-2\/index\.html, tệp hinh-3-diem-2\.svg, truy cập ngày …/u);
    expect(citations.english).toMatch(
      / Retrieved \[date of access\], from hinh\/diem-2\/index\.html, file hinh-3-diem-2\.svg$/u,
    );
    expect(citations.bibtex).toContain("note = {Page hinh/diem-2/index.html, file hinh-3-diem-2.svg}");
    expect(JSON.parse(citations.csl)[0]).not.toHaveProperty("URL");
    expect(cite(unpublished).vietnamese).toContain(", trang hinh/diem-2/index.html, truy cập");
  });

  it("completeCitation(printed, day, address) puts in the day of access and the address of the copy that is read", () => {
    const path = "phien-ban/a_b/index.html";
    const citations = cite({ ...unpublished, path: `${path}#hinh-3` });
    const complete = (text: string, address: string | null): string =>
      completeCitation({ text, path }, "2026-12-05", address);
    const address = "http://localhost/phien-ban/a_b/";
    expect(complete(citations.vietnamese, address)).toMatch(
      /, trang http:\/\/localhost\/phien-ban\/a_b\/#hinh-3, truy cập ngày 05\/12\/2026\.$/u,
    );
    expect(complete(citations.english, address)).toContain("Retrieved December 5, 2026, from http://localhost/");
    expect(complete(citations.bibtex, address)).toContain("note = {Page http://localhost/phien-ban/a_b/\\#hinh-3}");
    expect(complete(citations.vietnamese, null)).toContain(`, trang ${path}#hinh-3, truy cập ngày 05/12/2026.`);
  });

  it("cite(work) escapes what TeX would read as a command", () => {
    const bibtex = cite({ ...published, title: "50% của #1 {a} \\b_c~^$" }).bibtex;
    expect(bibtex).toContain("author = {{Vụ Mẫu \\& Đối chiếu}}");
    expect(bibtex).toContain(
      "title = {{50\\% của \\#1 \\{a\\} \\textbackslash{}b\\_c\\textasciitilde{}\\textasciicircum{}\\$}}",
    );
    expect(bibtex).toMatch(/^@misc\{doi-chieu-mau-diem-2-2026-11-20-0123abc,\n/u);
  });

  it("cite(work) gives CSL-JSON with the fields that reference managers read", () => {
    expect(JSON.parse(cite(published).csl)).toEqual([
      {
        id: "doi-chieu-mau-diem-2-2026-11-20-0123abc",
        type: "graphic",
        title: work.title,
        author: [{ literal: "Vụ Mẫu & Đối chiếu" }],
        "container-title": "Đối chiếu mẫu",
        publisher: "Vụ Mẫu & Đối chiếu",
        issued: { "date-parts": [[2026, 11, 20]] },
        version: "2026-11-20-0123abc",
        language: "vi",
        URL: "https://example.org/mau/hinh/diem-2/",
      },
    ]);
  });

  it("cite(work) keeps the fragment of an address and drops index.html before it", () => {
    expect(cite({ ...work, path: "index.html#hinh-1" }).vietnamese).toContain(", https://example.org/mau/#hinh-1,");
  });
});
