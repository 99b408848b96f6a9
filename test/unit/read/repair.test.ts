import { describe, expect, it } from "vitest";
import { convertLegacy } from "../../../src/read/legacy.ts";
import { readFile, type ReadableFormat } from "../../../src/read/readFile.ts";
import { repairText } from "../../../src/read/repair.ts";
import { writeMarkdown } from "../../../src/read/write.ts";
import { docx, p, r } from "./support.ts";

const lines = async (content: string | Uint8Array, format: ReadableFormat): Promise<readonly string[]> => {
  const { blocks } = await readFile(typeof content === "string" ? new TextEncoder().encode(content) : content, format);
  return writeMarkdown(blocks).split("\n\n");
};

/** `text` in the codes of TCVN3, each as the character of Latin-1: the reverse of what is tested, found by trying all codes. */
function toTcvn3(text: string): string {
  const codes = Array.from({ length: 0x5e }, (_, index) => String.fromCharCode(0xa1 + index));
  const known = new Map(codes.map((code) => [convertLegacy(code, "tcvn3"), code]));
  return Array.from(text, (letter) => known.get(letter) ?? letter).join("");
}

const LEFTOVER = "Xây dựng các tuyến đường bộ và cầu, bảo đảm trường học ở các vùng khó khăn của tỉnh";
const UNICODE = ["Chính quyền tỉnh chăm lo y tế", "Vùng núi phía tây", "Bố trí vốn hằng năm"];

describe("repairText(text)", () => {
  it("converts the lines of an old encoding alone, and says so", () => {
    const { text, notices } = repairText([toTcvn3(LEFTOVER), ...UNICODE].join("\n"));
    expect(text.split("\n")).toEqual([LEFTOVER, ...UNICODE]);
    expect(notices).toEqual([{ rule: "read/converted-part", params: { encoding: "TCVN3", count: 1 } }]);
  });

  it("converts all of a text in an old encoding, words that tell nothing too", () => {
    const text = [LEFTOVER, "Một số việc", "bộ"].join("\n");
    expect(repairText(toTcvn3(text)).text).toBe(text);
    expect(repairText(toTcvn3(text)).notices).toEqual([{ rule: "read/converted", params: { encoding: "TCVN3" } }]);
  });

  it("leaves foreign words and signs as they are", () => {
    const text = "Señor, café, naïve, 5 µm, 3 m², Müller, façade: Đường và cầu của tỉnh";
    expect(repairText(text)).toEqual({ text, notices: [] });
  });
});

describe("readFile(bytes, format)", () => {
  it("converts a leftover without its font, and nothing that its font already told", async () => {
    const told = `<w:p>${r(toTcvn3("và"), '<w:rFonts w:ascii=".VnTime"/>')}</w:p>`;
    const body = [toTcvn3(LEFTOVER), ...UNICODE].map((line) => p(line)).join("") + told;
    expect((await lines(docx(body), "docx")).join("\n")).toBe([LEFTOVER, ...UNICODE, "và\n"].join("\n"));
  });

  it("converts a leftover in a page that stands in one line", async () => {
    const page = [toTcvn3(LEFTOVER), ...UNICODE].map((line) => `<p>${line}</p>`).join("");
    expect((await lines(page, "html")).join("\n")).toBe([LEFTOVER, ...UNICODE].join("\n").concat("\n"));
  });

  it("reads the code of ư that pages call a soft hyphen", async () => {
    const page = `<p>${toTcvn3(LEFTOVER).replaceAll("\u00AD", "&shy;")}</p>`;
    expect((await lines(page, "html")).join("\n")).toBe(`${LEFTOVER}\n`);
  });

  it("reads the code of à that PDF fonts call a Greek letter", () => {
    expect(convertLegacy("v\u03BC", "tcvn3")).toBe("và");
  });
});
