import { SaxesParser } from "saxes";
import { ReadError } from "./blocks.ts";

/** An element; `name` and the keys of `attributes` carry the prefix that `PREFIXES` gives their namespace, whatever the file's own is. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Namespaces of Word files; "strict" files name the same things by other addresses. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
  "urn:schemas-microsoft-com:vml": "v:",
};

/** No word processor nests deeper; what does is made to exhaust a reader. */
const DEEPEST = 400;

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/**
 * Parses an XML part into a tree. Throws a `ReadError` for text that is not XML, and for document types: entities are never
 * expanded. `part` names the part in messages.
 */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  parser.on("error", () => {
    throw new ReadError("read/broken-xml", { part });
  });
  parser.on("doctype", () => {
    throw new ReadError("read/broken-xml", { part });
  });
  parser.on("opentag", (tag) => {
    if (open.length > DEEPEST) throw new ReadError("read/broken-xml", { part });
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes[(PREFIXES[uri] ?? "") + local] = value;
    const element = { name: (PREFIXES[tag.uri] ?? "") + tag.local, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (content: string): void => {
    open.at(-1)!.children.push(content);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text.replace(/^\uFEFF/u, "")).close();
  const element = root.children.find(isElement);
  if (!element) throw new ReadError("read/broken-xml", { part });
  return element;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** Child elements, all or those called `name`. */
export function elements(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found = parent?.children.filter(isElement) ?? [];
  return name === undefined ? found : found.filter((element) => element.name === name);
}

/** The first child called by the first of `path`, in it the first called by the next, and so on. */
export function child(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path)
    found = found?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
  return found;
}

/** `w:val` of the element at `path`. */
export function valueAt(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return child(parent, ...path)?.attributes["w:val"];
}

/** `w:val` at `path` as a whole number; undefined when it is none. */
export function numberAt(parent: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  const value = Number.parseInt(valueAt(parent, ...path) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}

/** An on/off property: there and not `0`, `false`, `off` means on; undefined when it is not there. */
export function flagAt(parent: XmlElement | undefined, ...path: readonly string[]): boolean | undefined {
  const found = child(parent, ...path);
  return found && !/^(?:0|false|off|none)$/u.test(found.attributes["w:val"] ?? "");
}

/** Whether an element called one of `names` stands anywhere in the tree. */
export function holds(root: XmlElement, names: ReadonlySet<string>): boolean {
  return names.has(root.name) || root.children.some((node) => isElement(node) && holds(node, names));
}
