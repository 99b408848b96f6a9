/** Markup that is safe to print. Made only by `html`, `svg`, `json`, `attributes`, `join` and `unsafe`. */
export class Html {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

/** What a template may interpolate. Strings and numbers are escaped; null, undefined and booleans print nothing. */
export type HtmlValue = Html | string | number | boolean | null | undefined | readonly HtmlValue[];

/** Escapes every interpolated text, for element content and for attributes in double quotes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(interpolate(strings, values, printValue));
}

/** As `html`, for drawings: numbers are rounded to hundredths, so that coordinates are the same on every machine. */
export function svg(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(interpolate(strings, values, printCoordinate));
}

/** The one way to print text as markup. Only for text that this project wrote itself. */
export function unsafe(markup: string): Html {
  return new Html(markup);
}

/** JSON for a script element, which nothing in it can end. */
export function json(value: unknown): Html {
  return new Html(JSON.stringify(value).replaceAll("<", "\\u003c"));
}

/** The attributes with a leading space each: `true` prints the bare name; false, null and undefined leave it out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): Html {
  let printed = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === false || value === null || value === undefined) continue;
    printed += value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  }
  return new Html(printed);
}

/** A share as a length in a drawing, to hundredths: `33.33%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100_00) / 100}%`;
}

/** The parts with `separator` between them; parts that print nothing are left out with their separator. */
export function join(parts: readonly HtmlValue[], separator: HtmlValue): Html {
  return new Html(
    parts
      .map(printValue)
      .filter((part) => part !== "")
      .join(printValue(separator)),
  );
}

/** `text` with the five special characters of markup written as references. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character]!);
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function interpolate(strings: TemplateStringsArray, values: readonly HtmlValue[], print: (value: HtmlValue) => string) {
  let printed = strings[0]!;
  for (const [index, value] of values.entries()) printed += print(value) + strings[index + 1]!;
  return printed;
}

function printValue(value: HtmlValue): string {
  if (value instanceof Html) return value.value;
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  if (value === null || value === undefined || typeof value === "boolean") return "";
  return value.map(printValue).join("");
}

function printCoordinate(value: HtmlValue): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  return Array.isArray(value) ? value.map(printCoordinate).join("") : printValue(value);
}
