import type { DefaultTreeAdapterTypes } from "parse5";
import { countSyllables } from "../text/syllables.ts";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements that begin a line of their own. */
export const BLOCKS = new Set([
  "p",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "table",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "blockquote",
  "pre",
  "dl",
  "dt",
  "dd",
  "figure",
  "figcaption",
  "address",
  "center",
  "body",
  "html",
  "hr",
  "fieldset",
  "details",
  "summary",
  // Some sites put a whole page into a form.
  "form",
]);

/** Parts of a page that are never its document. */
const APART = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "aside",
  "button",
  "select",
  "iframe",
  "svg",
  "head",
  "title",
  "textarea",
  "object",
  "video",
  "audio",
]);

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** Whether elements stand in each other more than `most` times. */
export function isDeeper(root: Pick<Element, "childNodes">, most: number): boolean {
  let level: readonly Pick<Element, "childNodes">[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap(({ childNodes }) => childNodes.filter(isElement));
  }
  return false;
}

export function isApart(element: Element): boolean {
  const style = attribute(element, "style") ?? "";
  return APART.has(element.tagName) || /display\s*:\s*none/u.test(style) || attribute(element, "hidden") !== undefined;
}

const BESIDE = new Set(["nav", "aside"]);

/** The outermost parts of an element that are shown and are never its document. */
export function elementsBeside(root: Element): readonly Element[] {
  return root.childNodes
    .filter(isElement)
    .flatMap((child) => (BESIDE.has(child.tagName) ? [child] : isApart(child) ? [] : elementsBeside(child)));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((found) => found.name === name)?.value;
}

export function findElement(nodes: readonly Node[], wanted: (element: Element) => boolean): Element | undefined {
  for (const node of nodes.filter(isElement)) {
    const found = wanted(node) ? node : findElement(node.childNodes, wanted);
    if (found) return found;
  }
  return undefined;
}

/** Words that an element shows, in reading order. */
export function textIn(element: Element): string {
  return element.childNodes
    .map((node) => (isElement(node) ? (isApart(node) ? "" : textIn(node)) : valueOf(node)))
    .join(" ");
}

const counts = new WeakMap<Element, number>();

/** How many syllables an element shows; each is counted once, however often elements around it are asked for. */
export function syllablesIn(element: Element): number {
  const known = counts.get(element);
  if (known !== undefined) return known;
  let count = 0;
  for (const node of element.childNodes)
    count += isElement(node) ? (isApart(node) ? 0 : syllablesIn(node)) : countSyllables(valueOf(node));
  counts.set(element, count);
  return count;
}

function valueOf(node: Node): string {
  return node.nodeName === "#text" && "value" in node ? node.value : "";
}
