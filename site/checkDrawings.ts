import { checkXml } from "../src/files/xml.ts";

/** Reads every drawing inside a page as the XML that it is when it is saved or copied out of it. Throws as `checkXml` does. */
export function checkDrawings(html: string, page: string): void {
  const drawings = html.match(/<svg\b.*?<\/svg>/gsu);
  // In one go: a parser a drawing would cost more than the reading, and no drawing can end inside another.
  if (drawings !== null) checkXml(`<page>${drawings.join("\n")}</page>`, page);
}
