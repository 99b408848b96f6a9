import { createHash } from "node:crypto";
import { sha256 } from "../../site/sha256.ts";

/** Lists longer than this are printed member by member. */
const long = 64;

/**
 * A hash that differs where `value`, plain data, differs; `late` are words that are left out of it wherever they stand. The value is
 * printed part by part: a table of thousands of plans would be a text of a hundred megabytes.
 */
export function valueKey(value: unknown, late: readonly string[] = []): string {
  const hash = createHash("sha256");
  for (const part of printed(value))
    hash.update(late.reduce((text, words) => text.replaceAll(words, ""), part)).update("\n");
  return hash.digest("hex");
}

/** JSON in parts; bytes count by their hash. */
function* printed(value: unknown): Iterable<string> {
  if (value instanceof Uint8Array) yield sha256(value);
  else if (!isLarge(value)) yield JSON.stringify(value) ?? "";
  else if (Array.isArray(value)) {
    yield "[";
    for (const member of value) yield* printed(member);
    yield "]";
  } else {
    yield "{";
    for (const [name, member] of Object.entries(value as object)) {
      yield JSON.stringify(name);
      yield* printed(member);
    }
    yield "}";
  }
}

/** Whether a value holds bytes or a long list. */
function isLarge(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (value instanceof Uint8Array || (Array.isArray(value) && value.length > long)) return true;
  return Object.values(value).some(isLarge);
}
