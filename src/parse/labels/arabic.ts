import { labelFrom, type LineLabel } from "./label.ts";

const PLAIN = /^(\d{1,2}\s?(?:[./]\s?[-–]?|[-–]\/))(?:\s+|$|(?=\p{Lu}))/u;
const DASHED = /^(\d{1,2}\s?[-–])\s+(?=\p{Lu})/u;
const BRACKET = /^(\(?\d{1,2}\))\s*/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?:\s?[-–])?)\s*(?=["“(]?\p{Lu})/u;
const MARKED_DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3}[.)])\s+/u;

/** `II.1.`: the number of the part is written again. */
const COMPOSITE = /^([IVX]{1,5}\.(\d{1,2})[.)]?)\s+(?=["“(]?\p{Lu})/u;

/** `1.` `1/` `1-` `1.-` `1/-` `1-/`, `1)` `(1)`, `II.1.`, and `1.1.` `1.2.3`. Figures in running text (`1.500 tỷ`, `05/5/2023`, `2030 đạt`) are none. */
export function arabic(line: string): LineLabel | null {
  const composite = COMPOSITE.exec(line);
  if (composite) return labelFrom(composite, "arabic", Number(composite[2]), composite[2]!);
  const decimal = DECIMAL.exec(line) ?? MARKED_DECIMAL.exec(line);
  if (decimal) return decimalLabel(decimal);
  const plain = PLAIN.exec(line) ?? DASHED.exec(line);
  if (plain) return numberLabel(plain, "arabic");
  const bracket = BRACKET.exec(line);
  return bracket && numberLabel(bracket, "arabic-bracket");
}

function numberLabel(match: RegExpExecArray, style: "arabic" | "arabic-bracket"): LineLabel {
  const value = Number(match[1]!.replace(/\D/gu, ""));
  return labelFrom(match, style, value, String(value));
}

function decimalLabel(match: RegExpExecArray): LineLabel {
  const numbers = match[1]!.match(/\d+/gu)!.map(Number);
  const style = (["decimal-2", "decimal-3", "decimal-4"] as const)[numbers.length - 2]!;
  return labelFrom(match, style, numbers.at(-1)!, String(numbers.at(-1)));
}
