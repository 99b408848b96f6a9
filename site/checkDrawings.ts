import type { CheckXml } from "./site.ts";

/** Reads every drawing inside a page as the XML that it is when it is saved or copied out of it. Throws as `checkXml` does. */
export function checkDrawings(html: string, page: string, checkXml: CheckXml): void {
  const drawings = drawingsIn(html);
  // In one go: a parser a drawing would cost more than the reading.
  if (drawings.length > 0) checkXml(`<page>${drawings.join("\n")}</page>`, page);
}

/** Each drawing with those inside it; one that does not end goes on to the end of the page. */
function drawingsIn(html: string): readonly string[] {
  const drawings: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of html.matchAll(/<\/?svg\b/gu)) {
    if (tag === "<svg" && depth++ === 0) start = index;
    if (tag === "</svg" && --depth === 0) drawings.push(html.slice(start, index + "</svg>".length));
  }
  return depth > 0 ? [...drawings, html.slice(start)] : drawings;
}
