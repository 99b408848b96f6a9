import { sha256 } from "../inputs.ts";

/** A text that differs where `value` differs; bytes in it count by their hash. */
export function valueKey(value: unknown): string {
  // A buffer would turn itself into a list of numbers before it is seen here, so it is looked up where it stands.
  const replace = function (this: Record<string, unknown>, name: string, part: unknown): unknown {
    const found = this[name];
    return found instanceof Uint8Array ? sha256(found) : part;
  };
  // Most values hold no bytes, and are printed several times as fast without a look at each of their parts.
  return JSON.stringify(value, holdsBytes(value) ? replace : undefined);
}

function holdsBytes(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Uint8Array || Object.values(value).some(holdsBytes);
}
