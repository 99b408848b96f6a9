import { describe, expect, it } from "vitest";
import { originalFiles } from "../../../src/files/originals.ts";

const sha256 = "0".repeat(64);
const made = (original?: string) =>
  originalFiles({
    id: "ke-hoach-a",
    source: {
      file: "sources/a b#.txt",
      sha256,
      ...(original === undefined ? {} : { original: { file: original, sha256 } }),
    },
  }).map(({ from, to, is }) => [from, to, is]);

describe("originalFiles", () => {
  it("originalFiles(meta) names the text after the document, as the original where nothing else arrived", () => {
    expect(made()).toEqual([["sources/a b#.txt", "van-ban/ke-hoach-a.txt", "original"]]);
  });

  it("originalFiles(meta) has the file as it arrived before the text that was read from it", () => {
    expect(made("sources/A.Kế hoạch.DOCX")).toEqual([
      ["sources/A.Kế hoạch.DOCX", "van-ban/ke-hoach-a.docx", "original"],
      ["sources/a b#.txt", "van-ban/ke-hoach-a.txt", "read"],
    ]);
  });

  it.each(["a.html", "a.svg", "a.xml", "a"])(
    "originalFiles(meta) publishes no %s, which a browser might run",
    (file) => {
      expect(made(file)).toEqual([["sources/a b#.txt", "van-ban/ke-hoach-a.txt", "read"]]);
    },
  );
});
