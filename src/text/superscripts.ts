const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `text` with its figures raised: `12` as `¹²`. */
export function raiseFigures(text: string): string {
  return text.replaceAll(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)]!);
}

/** `text` with its raised figures lowered: `¹²` as `12`. */
export function lowerFigures(text: string): string {
  return text.replaceAll(/[⁰¹²³⁴-⁹]/gu, (raised) => String(SUPERSCRIPTS.indexOf(raised)));
}
