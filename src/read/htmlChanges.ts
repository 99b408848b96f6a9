import type { Block, Change } from "./blocks.ts";
import type { Side } from "./docx/runs.ts";
import { attribute, findElement, isElement, type Element, type Node } from "./htmlTree.ts";

/**
 * The tracked change that an element is: `<ins>` and `<del>`, and the spans by which Word marks them. Null for other elements, for
 * the boxes of advertisements that some sites write as `<ins>` too, and for an element without words.
 */
export function changeOf(element: Element): Change | null {
  const classes = attribute(element, "class") ?? "";
  if (element.tagName === "del" || /(?:^|\s)msoDel(?:\s|$)/u.test(classes)) return { side: "deleted" };
  if (element.tagName === "ins" && !/(?:^|[\s-])ads/u.test(classes)) return { side: "inserted" };
  return /(?:^|\s)msoIns(?:\s|$)/u.test(classes) ? { side: "inserted" } : null;
}

/** Takes out of a page what the other side of its tracked changes has. */
export function removeOtherSide(root: Element, side: Side): void {
  const other = side === "accepted" ? "deleted" : "inserted";
  root.childNodes = root.childNodes.filter((node) => !isElement(node) || changeOf(node)?.side !== other);
  for (const node of root.childNodes) if (isElement(node)) removeOtherSide(node, side);
}

/** Takes the remarks out of a page that Word or Google Docs saved, with their marks in the text, and says how many there were. */
export function removeComments(root: Element): number {
  let count = 0;
  const kept = root.childNodes.filter((node) => {
    if (!isElement(node)) return true;
    if (isCommentText(node)) count += 1;
    else if (!isCommentMark(node)) {
      count += removeComments(node);
      return true;
    }
    return false;
  });
  root.childNodes = kept;
  return count;
}

/** The mark of a remark in the text: `[A1]`, `[a]`. */
function isCommentMark(element: Element): boolean {
  if (element.tagName !== "a") return false;
  return (
    /(?:^|\s)msocomanchor(?:\s|$)/u.test(attribute(element, "class") ?? "") ||
    /^#cmnt\d/u.test(attribute(element, "href") ?? "")
  );
}

function isCommentText(element: Element): boolean {
  if (/mso-element\s*:\s*comment(?!-list)/u.test(attribute(element, "style") ?? "")) return true;
  if (element.tagName !== "div" && element.tagName !== "p") return false;
  const anchor = findElement(element.childNodes, ({ tagName }) => tagName === "a");
  return anchor !== undefined && /^cmnt\d/u.test(attribute(anchor, "id") ?? "");
}

/** How many tracked changes the words of a document are part of. */
export function countChanges(blocks: readonly Block[]): Record<Change["side"], number> {
  const lines = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat(2) : [block]));
  const changes = lines
    .flatMap(({ runs }) => runs)
    .flatMap(({ text, change }) => (change && /[\p{L}\p{N}]/u.test(text) ? [change] : []));
  const count = (side: Change["side"]): number => new Set(changes.filter((change) => change.side === side)).size;
  return { inserted: count("inserted"), deleted: count("deleted") };
}

/** Whether LibreOffice saved a page: it writes both sides of tracked changes, one after the other, and marks neither. */
export function isSavedByLibreOffice({ childNodes }: { readonly childNodes: readonly Node[] }): boolean {
  const generator = findElement(
    childNodes,
    (element) => element.tagName === "meta" && /^generator$/iu.test(attribute(element, "name") ?? ""),
  );
  return /LibreOffice|OpenOffice/u.test(generator === undefined ? "" : (attribute(generator, "content") ?? ""));
}
