import { list } from "./numbers.ts";

/** Appendices by their short names, their kind in English: `Appendices 01 and 02`; `an appendix` where none is named. */
export function appendicesOf(names: readonly string[]): string {
  const [first, ...rest] = names;
  if (first === undefined) return "an appendix";
  const kind = rest.length > 0 && !rest.some((name) => kinds.test(name)) ? "Appendices" : "Appendix";
  return list([first.replace(kinds, kind), ...rest.map((name) => name.replace(kinds, "Appendix"))]);
}

const kinds = /^Phụ lục(?!\p{L})/u;
