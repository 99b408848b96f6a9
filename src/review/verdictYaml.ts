import type { Verdict } from "../model/review.ts";

const fields = ["verdict", "strength", "unit", "quote", "provision", "reviewer", "date", "reason"] as const;

/** One verdict as an entry of `reviews/<plan>.yml`. Fields that are not given are left out. */
export function verdictYaml(verdict: Verdict): string {
  const given: { readonly [field in (typeof fields)[number]]?: string | null | undefined } = verdict;
  const lines = fields.flatMap((field) => {
    const value = given[field];
    return value === undefined || value === null
      ? []
      : [`${field}: ${field === "verdict" || field === "strength" ? value : quoted(value)}`];
  });
  return `- ${lines.join("\n  ")}\n`;
}

/** A string in double quotes: JSON's form, which YAML reads the same way. Line and paragraph separators are escaped too. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (character) => {
    return `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`;
  });
}
