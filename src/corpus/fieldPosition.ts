import type { SourceFile } from "../model/inputs.ts";
import type { SourcePosition } from "../model/span.ts";

/** Where a field of the front matter stands: `id`, or `source.sha256` for one a level deeper. The file's start when it is not found. */
export function fieldPosition(file: SourceFile, field: string): SourcePosition {
  const names = field.split(".");
  let line = 0;
  let column = 1;
  const lines = file.text.split("\n");
  for (const [depth, name] of names.entries()) {
    const pattern = new RegExp(`^(${depth === 0 ? "" : "\\s+"})${name}\\s*:`, "u");
    const found = lines.findIndex((text, index) => index > line && pattern.test(text));
    if (found === -1) return { file: file.path, line: line + 1, column };
    line = found;
    column = pattern.exec(lines[found]!)![1]!.length + 1;
  }
  return { file: file.path, line: line + 1, column };
}
