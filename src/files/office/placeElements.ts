import { SaxesParser } from "saxes";

/** A child of the root element: where it stands in the text. */
interface ChildElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `xml` with `elements` (markup by the name of the element) as children of its root, each at its place in `order`, the sequence
 * that the schema of the part prescribes; one that is there already is replaced. The part is parsed, once from beginning to end.
 * Throws for a child whose name `order` does not have.
 */
export function placeElements(xml: string, order: readonly string[], elements: ReadonlyMap<string, string>): string {
  const { children, start, end } = childrenOf(xml);
  const kept = children.filter(({ name }) => !elements.has(name));
  const all = [
    ...kept.map(({ name, start: from, end: to }) => ({ name, text: xml.slice(from, to) })),
    ...[...elements].map(([name, text]) => ({ name, text })),
  ].map((element) => ({ ...element, at: order.indexOf(element.name) }));
  const unknown = all.find(({ at }) => at < 0);
  if (unknown !== undefined) throw new Error(`invalid part: no place is known for <${unknown.name}>`);
  const sorted = all.toSorted((a, b) => a.at - b.at);
  return xml.slice(0, start) + sorted.map(({ text }) => text).join("") + xml.slice(end);
}

/** The children of the root element, and where its content begins and ends. */
function childrenOf(xml: string): {
  readonly children: readonly ChildElement[];
  readonly start: number;
  readonly end: number;
} {
  const parser = new SaxesParser();
  const children: ChildElement[] = [];
  const content = { start: 0, end: 0 };
  let [depth, from] = [0, 0];
  // An attribute cannot hold `<`, so the nearest one before the end of a tag is its beginning.
  const tagStart = (): number => xml.lastIndexOf("<", parser.position - 1);
  parser.on("opentag", () => {
    if (depth === 0) content.start = parser.position;
    if (depth === 1) from = tagStart();
    depth += 1;
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (depth === 1) children.push({ name, start: from, end: parser.position });
    if (depth === 0) content.end = tagStart();
  });
  parser.write(xml).close();
  return { children, ...content };
}
