import { labelFrom, type Label, type LabelStyle } from "./label.ts";

const DASH = /^([-‐‑‒–—−])(?:\s+|(?=["“(]?\p{Lu}))/u;
const PLUS = /^(\+)\s*(?=\S)/u;
const STAR = /^(\*)\s+/u;
const DOT = /^([•●○◦▪■□·‣⁃]|o(?=\s+\p{Lu}))\s*/u;
/** Signs of symbol fonts and other marks that no convention names. */
const SYMBOL = /^([\p{So}\p{Sm}\p{Co}§¤¶†‡»›])\s*(?=\S)/u;

const SIGNS: readonly (readonly [RegExp, LabelStyle])[] = [
  [DASH, "dash"],
  [PLUS, "plus"],
  [STAR, "star"],
  [DOT, "dot"],
  [SYMBOL, "symbol"],
];

/** `-` `–`, `+`, `*`, `•` and signs of symbol fonts. */
export function bullet(line: string): Label | null {
  for (const [pattern, style] of SIGNS) {
    const match = pattern.exec(line);
    if (match) return labelFrom(match, style, null, null);
  }
  return null;
}
