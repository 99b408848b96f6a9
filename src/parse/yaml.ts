import { LineCounter, parseDocument, isMap, isNode, isPair, isScalar, type Document as YamlDocument } from "yaml";
import { InputError, type Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/inputs.ts";
import { SLUG_FORM, type Schema, type SchemaIssue } from "../model/schema.ts";
import type { SourcePosition } from "../model/span.ts";
import { slugOf } from "../text/slug.ts";
import { admitData } from "./door.ts";
import { unsoundNodes } from "./yamlNodes.ts";

/** Path of keys and indices to a value: `["points", 0, "provisions", 2]`. */
export type YamlPath = readonly (string | number)[];

/** A YAML text inside a file. `ruleGroup` begins the name of each rule: `front-matter`, `data`. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which `text` begins, from 1. */
  readonly firstLine: number;
  readonly ruleGroup: string;
}

/**
 * Reads curated data: YAML checked by `schema`. Throws an `InputError` with every problem and its line and column:
 * `data/syntax`, `data/empty`, `data/unknown-field`, `data/missing-field`, `data/wrong-type`, `data/invalid-value`.
 */
export function readYaml<T>(file: SourceFile, schema: Schema<T>): T {
  return parseYaml({ file: file.path, text: admitData(file), firstLine: 1, ruleGroup: "data" }, schema);
}

/** As `readYaml`, for a YAML text that is a part of a file. */
export function parseYaml<T>(source: YamlText, schema: Schema<T>): T {
  const { document, positionAt } = load(source);
  const syntax = document.errors.map((error) =>
    problem(source, "syntax", positionAt(error.pos[0]), { found: firstLine(error.message) }),
  );
  if (syntax.length > 0) throw new InputError(syntax);
  const unsound = unsoundNodes(document, isNamed(source)).map(({ rule, offset, params }) =>
    problem(source, rule, positionAt(offset), params),
  );
  if (unsound.length > 0) throw new InputError(unsound);
  const value: unknown = document.toJS();
  if (value === null || value === undefined) throw new InputError([problem(source, "empty", positionAt(0), {})]);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => describe(source, document, positionAt, issue, value));
  throw new InputError(problems.toSorted((a, b) => a.line - b.line || a.column - b.column));
}

/** Where a value of a YAML file stands: `yamlPositions(file)(["points", 0, "id"])`. An unknown path gives its nearest parent. */
export function yamlPositions(file: SourceFile): (path: YamlPath) => SourcePosition {
  return positionsIn({ file: file.path, text: file.text, firstLine: 1, ruleGroup: "data" });
}

/** As `yamlPositions`, for a YAML text that is a part of a file. Nothing is read before a position is asked for. */
export function positionsIn(source: YamlText): (path: YamlPath) => SourcePosition {
  let loaded: ReturnType<typeof load> | null = null;
  return (path) => {
    loaded ??= load(source);
    return loaded.positionAt(offsetOf(loaded.document, path));
  };
}

type PositionAt = (offset: number) => SourcePosition;

function load(source: YamlText): { document: YamlDocument; positionAt: PositionAt } {
  const lineCounter = new LineCounter();
  const document = parseWithin(source, lineCounter);
  const positionAt: PositionAt = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: source.file, line: Math.max(line, 1) + source.firstLine - 1, column: Math.max(col, 1) };
  };
  return { document, positionAt };
}

/** Whether the values are names and titles, which stand on one line wherever the site shows them. */
function isNamed({ file, ruleGroup }: YamlText): boolean {
  return ruleGroup === "front-matter" || /^(?:provisions\/|site\.yml$|cited-documents\.yml$)/u.test(file);
}

/** Throws an `InputError` for a text that nests deeper than the reader can follow. */
function parseWithin(source: YamlText, lineCounter: LineCounter): YamlDocument {
  try {
    return parseDocument(source.text, { lineCounter, prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError([problem(source, "too-deep", { file: source.file, line: source.firstLine, column: 1 }, {})]);
  }
}

function problem(source: YamlText, rule: string, position: SourcePosition, params: Diagnostic["params"]): Diagnostic {
  return { rule: `${source.ruleGroup}/${rule}`, severity: "error", ...position, params };
}

/** One zod issue as diagnostics; an issue about several keys gives one each. */
function describe(
  source: YamlText,
  document: YamlDocument,
  positionAt: PositionAt,
  issue: SchemaIssue,
  value: unknown,
): Diagnostic[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const field = path.join(".");
  const position = positionAt(offsetOf(document, path));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      problem(source, "unknown-field", positionAt(offsetOf(document, [...path, key])), {
        field: [...path, key].join("."),
      }),
    );
  }
  const found = valueAt(value, path);
  if (found === undefined) {
    return [problem(source, "missing-field", position, { field, expected: expectation(issue) })];
  }
  const rule = issue.code === "invalid_type" ? "wrong-type" : "invalid-value";
  const params = { field, found: show(found), expected: expectation(issue) };
  return [problem(source, rule, position, { ...params, ...suggestionFor(issue, found) })];
}

/** The value in the form that is asked for, where the form is one that any words can be put into. */
function suggestionFor(issue: SchemaIssue, found: unknown): { readonly meant?: string } {
  if (typeof found !== "string" || issue.message !== SLUG_FORM) return {};
  const meant = slugOf(found);
  return meant === "" ? {} : { meant };
}

function expectation(issue: SchemaIssue): string {
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "invalid_value") return issue.values.map(String).join(" | ");
  if (issue.code === "too_small") return `>= ${issue.minimum} (${issue.origin})`;
  if (issue.code === "too_big" && issue.origin === "string") return `at most ${issue.maximum} characters`;
  if (issue.code === "too_big") return `<= ${issue.maximum} (${issue.origin})`;
  return issue.message;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (parent, key) => (typeof parent === "object" && parent !== null ? Reflect.get(parent, key) : undefined),
    value,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Offset of the node at `path`, of its key when it is a field, or of its nearest parent that exists. */
function offsetOf(document: YamlDocument, path: YamlPath): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0]!;
}
