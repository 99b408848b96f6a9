import { describe, expect, it } from "vitest";
import { wholeContents } from "../../../fixtures/contents.ts";
import { figureFiles } from "../../../../src/files/figureFiles.ts";
import { writeOfficeFile } from "../../../../src/files/officeFiles.ts";
import { partNames, partOf, sources, strayParts, textOf } from "../support.ts";

/** A picture of one white pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC",
  "base64",
);

/** All files of the corpus, pictures left blank. */
async function files(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const found = new Map<string, string | Uint8Array>();
  await figureFiles(sources, {
    drawPictures: (_svg, sizes) => Promise.resolve(sizes.map(({ bands }) => bands.map(() => pixel))),
    take: (path, contents) => {
      expect(found.has(path), path).toBe(false);
      found.set(path, wholeContents(contents));
    },
    writeOffice: writeOfficeFile,
  });
  return found;
}

const made = await files();
const version = "2026-11-20-0123456";
const bytes = (path: string): Uint8Array => made.get(path) as Uint8Array;

describe("figureFiles", () => {
  it("figureFiles(sources) names every file by figure, format and data version", () => {
    const names = [...made.keys()].filter((path) => path.includes("hinh-1-"));
    expect(names.toSorted()).toEqual(
      [
        `tai-ve/hinh-1-tong-quan-16x9-2x-${version}.png`,
        `tai-ve/hinh-1-tong-quan-16x9-${version}.svg`,
        `tai-ve/hinh-1-tong-quan-${version}.csv`,
        `tai-ve/hinh-1-tong-quan-${version}.xlsx`,
        `tai-ve/hinh-1-tong-quan-a4-2x-${version}.png`,
        `tai-ve/hinh-1-tong-quan-a4-4x-${version}.png`,
        `tai-ve/hinh-1-tong-quan-a4-${version}.svg`,
      ].toSorted(),
    );
    for (const path of made.keys()) expect(path).toMatch(/^[a-z0-9/.-]+$/u);
  });

  it("figureFiles(sources) makes the same files in English", () => {
    const english = [...made.keys()].filter((path) => path.startsWith("tai-ve/figure-"));
    expect(english.map((path) => path.replace("figure-", "hinh-")).toSorted()).toEqual(
      [...made.keys()].filter((path) => path.startsWith("tai-ve/hinh-")).toSorted(),
    );
    expect(String(made.get(`tai-ve/figure-1-tong-quan-a4-${version}.svg`))).toContain("How far provincial plans cover");
  });

  it("figureFiles(sources) gives the same bytes each time", async () => {
    const again = await files();
    expect([...again.keys()]).toHaveLength(made.size);
    for (const [path, contents] of again)
      expect(Buffer.compare(Buffer.from(contents), Buffer.from(made.get(path)!)), path).toBe(0);
  });
});

describe("writeDocx", () => {
  const archive = bytes(`bao-cao/doi-chieu-mau-${version}.docx`);
  const document = partOf(archive, "word/document.xml");
  const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? null,
    text: textOf(paragraph),
  }));
  const ofStyle = (style: string): readonly string[] =>
    paragraphs.filter((each) => each.style === style).map(({ text }) => text);

  it("writeDocx(briefing) has title, headings and captions as styles that an official can change", () => {
    expect(ofStyle("Title")).toEqual(["Phụ lục kết quả đối chiếu các kế hoạch thực hiện Kết luận 1"]);
    expect(ofStyle("Heading1")).toEqual([
      "Kết quả chính",
      "Phạm vi đối chiếu",
      "Kế hoạch",
      "Cách làm và giới hạn",
      "Các hình và bảng",
      "Các đoạn của kế hoạch theo từng điểm",
    ]);
    expect(ofStyle("Caption")).toHaveLength(11);
    expect(ofStyle("Caption")[7]).toBe("Hình 8. Ba nội dung của điểm 3 trong từng kế hoạch");
  });

  it("writeDocx(briefing) opens with what the figures show, each sentence linked to its figure", () => {
    const links = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/gu)].map(([, anchor]) => anchor!);
    expect(links).toHaveLength(4);
    for (const anchor of links) expect(document).toContain(`<w:bookmarkStart w:name="${anchor}"`);
    expect(ofStyle("KeyFinding")[0]).toMatch(/có tỷ lệ nêu cao nhất.* \(Hình 1\)\.$/u);
    const ids = [...document.matchAll(/<w:bookmark(Start|End) [^>]*w:id="(\d+)"/gu)].map(([, kind, id]) => kind! + id!);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("writeDocx(briefing) numbers captions by the field that Word lists figures by", () => {
    const numbers = [...document.matchAll(/w:instr="SEQ Hình [^"]*"[^>]*>.*?<w:t[^>]*>(\d+)</gu)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(ofStyle("Caption").map((_, index) => index + 1));
  });

  it("writeDocx(briefing) sets the plan that stands apart under its reason", () => {
    const text = paragraphs.map((each) => each.text);
    const apart = text.findIndex((each) => each.startsWith("Để tham khảo, không cộng vào số chung"));
    expect(text.slice(0, apart)).not.toContain("Tỉnh Ất, 2020");
    expect(text[apart + 1]).toBe("Tỉnh Ất, 2020");
    expect(text.filter((each) => /^Nêu rõ.* \(để tham khảo\)$/u.test(each))).not.toHaveLength(0);
  });

  it("writeDocx(briefing) repeats the heads of tables and cuts no row in two", () => {
    const tables = document.split("<w:tbl>").slice(1);
    expect(tables.filter((table) => table.includes("<w:tblHeader/>")).length).toBe(tables.length - 1);
    for (const row of document.split("<w:tr>").slice(1)) expect(row).toContain("<w:cantSplit/>");
  });

  it("writeDocx(briefing) says under each figure how to read it and where it is from, and at the foot of pages which data", () => {
    expect(ofStyle("Notes").filter((text) => text.startsWith("Cách đọc: "))).toHaveLength(11);
    expect(ofStyle("Source").filter((text) => text.startsWith("Nguồn: "))).toHaveLength(11);
    const feet = partNames(archive).filter((name) => /^word\/footer\d+\.xml$/u.test(name));
    for (const name of feet) expect(textOf(partOf(archive, name))).toContain("bản 2026-11-20-0123456");
  });

  it("writeDocx(briefing) describes each picture in words, and sets the margins of official papers", () => {
    const described = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/gu)];
    expect(described.length).toBeGreaterThanOrEqual(8);
    expect(document).toContain('w:left="1701"');
    expect(document).toContain('w:w="11906" w:h="16838"');
  });

  it("writeDocx(briefing) quotes the passages of each plan in the annex, with their places", () => {
    const text = paragraphs.map((each) => each.text).join("\n");
    expect(text).toContain("3.1. Ngân sách");
    expect(text).toContain("Mở rộng thư viện tỉnh.");
    expect(text).toContain("chưa thấy");
  });

  it("writeDocx(briefing) has the parts that it names, and none that holds nothing", () => {
    expect(strayParts(archive)).toEqual([]);
    const parts = partNames(archive);
    // Its dashes are numbered; it has no notes, comments or properties of its own.
    expect(parts).toContain("word/numbering.xml");
    expect(parts.filter((name) => /comments|notes|custom/u.test(name))).toEqual([]);
    for (const name of parts.filter((each) => each.endsWith(".rels")))
      expect(partOf(archive, name), name).toContain("<Relationship ");
  });

  it("writeDocx(briefing) holds no time but the date of the data", () => {
    expect(partOf(archive, "docProps/core.xml")).toContain(">2026-11-20T00:00:00Z<");
    expect(partOf(archive, "docProps/core.xml")).not.toContain(String(new Date().getFullYear() + 1));
    expect(document).toMatch(/<wp:docPr id="1"/u);
  });
});

describe("writePptx", () => {
  const archive = bytes(`bao-cao/doi-chieu-mau-${version}.pptx`);
  const slides = partNames(archive).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  const texts = slides.map((name) => textOf(partOf(archive, name)));

  it("writePptx(briefing) has a slide a figure with title and finding as text, and its table", () => {
    const titled = texts.filter((text) => text.includes("Hình 1. Độ bao phủ ba điểm"));
    expect(titled.some((text) => text.includes("có tỷ lệ nêu cao nhất"))).toBe(true);
    expect(texts.some((text) => text.includes("Bảng của hình 8") && text.includes("■ Nêu rõ"))).toBe(true);
  });

  it("writePptx(briefing) describes each picture in words, and keeps the citation in the notes", () => {
    const pictures = slides.flatMap((name) =>
      [...partOf(archive, name).matchAll(/<p:cNvPr [^>]*descr="([^"]*)"/gu)].map(([, text]) => text!),
    );
    expect(pictures.filter((text) => text.startsWith("Hình "))).toHaveLength(11);
    const notes = partNames(archive).filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/u.test(name));
    expect(notes.some((name) => textOf(partOf(archive, name)).includes("bản dữ liệu 2026-11-20-0123456"))).toBe(true);
  });

  it("writePptx(briefing) opens with the main results and closes with the method and how to cite", () => {
    expect(texts[1]).toContain("Kết quả chính");
    expect(texts[1]).toContain("(Hình 1).");
    expect(texts.at(-1)).toContain("Cách làm và giới hạn");
    expect(texts.at(-1)).toContain("Trích dẫn: ");
  });

  it("writePptx(briefing) is spelled in its own language", () => {
    for (const name of slides) expect(partOf(archive, name)).not.toContain('lang="en-US"');
  });

  it("writePptx(briefing) has titles as placeholders, which the outline shows", () => {
    for (const name of slides) expect(partOf(archive, name)).toMatch(/<p:ph[^>]*type="title"/u);
  });
});
