import { SaxesParser } from "saxes";

/**
 * Reads `text`, an XML file that the program made, from beginning to end. Throws for one that is not well formed, or holds a
 * character that XML 1.0 cannot: no program would open it.
 */
export function checkXml(text: string, name: string): void {
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  parser.on("error", (error) => {
    throw new Error(`not valid XML: ${error.message}`);
  });
  parser.write(text).close();
}
