import { sha256 } from "../inputs.ts";

/** A text that differs where `value` differs; bytes in it count by their hash. */
export function valueKey(value: unknown): string {
  // A buffer would turn itself into a list of numbers before it is seen here, so it is looked up where it stands.
  const replace = function (this: Record<string, unknown>, name: string, part: unknown): unknown {
    const found = this[name];
    return found instanceof Uint8Array ? sha256(found) : part;
  };
  return JSON.stringify(value, replace);
}
