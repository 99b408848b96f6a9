import { isScalar, visit, type Document } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { onOneLine, refusedIn } from "./door.ts";

/** A place of a YAML text that its grammar allows and data must not have. */
export interface UnsoundNode {
  readonly rule: "alias" | "repeated-field" | "character";
  readonly offset: number;
  readonly params: Diagnostic["params"];
}

/**
 * What is unsound in `document`: the first of its aliases, which can repeat, contain themselves or grow without end; keys that become one name
 * when they are read (`5.1` and `"5.1"`); characters that no text may hold, written as escapes. With `oneLine` strings are put on one line.
 */
export function unsoundNodes(document: Document, oneLine: boolean): readonly UnsoundNode[] {
  const found: UnsoundNode[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      // One message: where there is one alias there are often hundreds.
      if (!found.some(({ rule }) => rule === "alias"))
        found.push({ rule: "alias", offset: start(range), params: { found: source } });
    },
    Map: (_, { items }) => {
      const names = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value).normalize("NFC") : null;
        if (name !== null && names.has(name)) {
          const offset = start(isScalar(key) ? key.range : null);
          found.push({ rule: "repeated-field", offset, params: { field: name } });
        }
        if (name !== null) names.add(name);
      }
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== "string") return;
      const code = refusedIn(scalar.value);
      if (code !== null) found.push({ rule: "character", offset: start(scalar.range), params: { code } });
      if (oneLine) scalar.value = onOneLine(scalar.value);
    },
  });
  return found;
}

function start(range: readonly number[] | null | undefined): number {
  return range?.[0] ?? 0;
}
