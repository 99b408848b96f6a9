import matter from "gray-matter";
import { InputError, type Diagnostic } from "../model/diagnostic.ts";
import { documentMetaSchema, type DocumentMeta } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { SourcePosition } from "../model/span.ts";
import { parseYaml, positionsIn, type YamlPath } from "./yaml.ts";

/** A file split at the end of its front matter. `body` is a suffix of the text. */
interface FrontMatter {
  readonly meta: DocumentMeta;
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  /** Where a field stands. */
  readonly fieldPosition: (path: YamlPath) => SourcePosition;
}

/**
 * Splits a document into checked front matter and body. Throws an `InputError` for a file without front matter or body, for
 * front matter in another language than YAML (`---js` is never run), and for every field that does not fit the schema.
 */
export function splitFrontMatter(file: string, text: string): FrontMatter {
  if (text.trim() === "") throw problem(file, "document/empty", 1);
  if (!/^---[ \t]*(yaml)?[ \t]*\n/u.test(text)) {
    throw text.startsWith("---")
      ? problem(file, "front-matter/language", 1, { found: text.slice(3).split("\n", 1)[0]!.trim(), expected: "yaml" })
      : problem(file, "front-matter/missing", 1);
  }
  if (!/\n---[ \t]*(\n|$)/u.test(text.slice(3))) throw problem(file, "front-matter/unclosed", 1);
  const { content: body, matter: yaml } = matter(text, { engines });
  const source = { file, text: yaml, firstLine: 1, ruleGroup: "front-matter" };
  const meta = parseYaml(source, documentMetaSchema);
  const bodyLine = text.slice(0, text.length - body.length).split("\n").length;
  if (body.trim() === "") throw problem(file, "document/empty", bodyLine);
  const fieldPosition = positionsIn(source);
  checkId(file, meta, fieldPosition);
  return { meta, body, bodyLine, fieldPosition };
}

/** Where the fields of the front matter of `file` stand, which was read without a fault. */
export function frontMatterPositions({ path, text }: SourceFile): FrontMatter["fieldPosition"] {
  return positionsIn({ file: path, text: matter(text, { engines }).matter, firstLine: 1, ruleGroup: "front-matter" });
}

const refuse = {
  parse(): never {
    throw new Error("invalid front matter language: only YAML is read");
  },
};
/** gray-matter only cuts the text; the values are read by `parseYaml`, which knows their lines. */
const engines = { yaml: { parse: () => ({}) }, json: refuse, javascript: refuse, js: refuse };

function checkId(file: string, { id }: DocumentMeta, fieldPosition: FrontMatter["fieldPosition"]): void {
  const expected = file.replace(/^.*\//u, "").replace(/\.md$/u, "");
  if (id !== expected)
    throw problem(file, "front-matter/id-not-file-name", fieldPosition(["id"]).line, { found: id, expected });
}

function problem(file: string, rule: string, line: number, params: Diagnostic["params"] = {}): InputError {
  return new InputError([{ rule, severity: "error", file, line, column: 1, params }]);
}
