import { labelFrom, type LineLabel, type LabelStyle } from "./label.ts";

const DASH = /^([-‐‑‒–—―−]{1,2}\)?)(?:\s+|(?=["“(]?\p{Lu}))/u;
const PLUS = /^(\+)\s*(?=\S)/u;
const STAR = /^(\*(?:\)\s*|\s+))/u;
/** `o` and `ü` are what bullets of symbol fonts become; U+F0B7 and its family are those bullets themselves. */
const DOT = /^([•●○◦▪■□·‣⁃\uF02D\uF0A7\uF0B7\uF0D8\uF0FC\uF076]|[oü§](?=\s+\p{Lu}))\s*/u;
/** Signs of symbol fonts and other marks that no convention names. */
const SYMBOL = /^([\p{So}\p{Sm}\p{Co}§¤¶†‡»›])\s*(?=\S)/u;

const SIGNS: readonly (readonly [RegExp, LabelStyle])[] = [
  [DASH, "dash"],
  [PLUS, "plus"],
  [STAR, "star"],
  [DOT, "dot"],
  [SYMBOL, "symbol"],
];

/** `-` `–` `--` `-)`, `+`, `*` `*)`, `•` and signs of symbol fonts. */
export function bullet(line: string): LineLabel | null {
  for (const [pattern, style] of SIGNS) {
    const match = pattern.exec(line);
    if (match) return labelFrom(match, style, null, null);
  }
  return null;
}
