import { strToU8, zipSync } from "fflate";
import { readDocx, type DocxOptions } from "../../../src/read/docx/readDocx.ts";
import type { ReadFile } from "../../../src/read/blocks.ts";
import { writeMarkdown } from "../../../src/read/write.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly settings?: string;
}

/** The bytes of a Word file with `body` and `parts`, written in XML. `namespace` is that of WordprocessingML. */
export function docx(body: string, parts: Parts = {}, namespace = W): Uint8Array {
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${namespace}" xmlns:r="${RELATION}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="wps" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${name}>`;
  const names = {
    numbering: "numbering",
    styles: "styles",
    footnotes: "footnotes",
    endnotes: "endnotes",
    header: "hdr",
    settings: "settings",
  };
  const given = Object.entries(parts) as [keyof Parts, string][];
  const relations = given
    .map(([type], index) => `<Relationship Id="r${index}" Type="${RELATION}/${type}" Target="${type}.xml"/>`)
    .join("");
  const scheme = "http://schemas.openxmlformats.org/package/2006/relationships";
  const files: Record<string, string> = {
    "_rels/.rels": `<Relationships xmlns="${scheme}"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${scheme}">${relations}</Relationships>`,
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...Object.fromEntries(given.map(([type, content]) => [`word/${type}.xml`, root(names[type], content)])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export function read(body: string, parts: Parts = {}, options: DocxOptions = {}): ReadFile {
  return readDocx(docx(body, parts), options);
}

/** The lines of the Markdown that is made of a body, empty ones left out. */
export function lines(body: string, parts: Parts = {}, options: DocxOptions = {}): readonly string[] {
  return writeMarkdown(read(body, parts, options).blocks)
    .split("\n")
    .filter((line) => line !== "");
}

/** A paragraph of one run. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Properties of a paragraph of list `of`. */
export function item(of: number, depth = 0): string {
  return `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${of}"/></w:numPr>`;
}

/** A level of a list definition. */
export function level(index: number, format: string, text: string, more = "", start = 1): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function definition(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

export function list(id: number, of: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}
