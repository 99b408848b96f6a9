import type { Verdict } from "../model/review.ts";
import { quoted } from "../text/yamlText.ts";

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
