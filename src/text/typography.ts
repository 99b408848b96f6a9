const NO_BREAK_SPACE = "\u00a0";
const BEFORE_NUMBER = /(?<=\p{L}) (?=\d)/gu;
/** Names of more syllables may break: they would not fit a narrow column. */
const longestName = 4;

/**
 * `text` with the spaces inside each of `compounds`, and those before a number, made unbreakable: no line of a heading ends
 * inside a word or between `điểm` and `3`.
 * Compounds are matched whole and whatever their case; longer ones win over shorter ones that they contain.
 */
export function joinCompounds(text: string, compounds: readonly string[]): string {
  const numbered = text.replace(BEFORE_NUMBER, NO_BREAK_SPACE);
  if (compounds.length === 0) return numbered;
  return numbered.replace(pattern(compounds), (compound) => compound.replaceAll(" ", NO_BREAK_SPACE));
}

/** A short name on one line: `Tỉnh A`. */
export function joinWords(name: string): string {
  return name.split(" ").length > longestName ? name : name.replaceAll(" ", NO_BREAK_SPACE);
}

const patterns = new WeakMap<readonly string[], RegExp>();

function pattern(compounds: readonly string[]): RegExp {
  const known = patterns.get(compounds);
  if (known) return known;
  const longestFirst = compounds.toSorted((a, b) => b.length - a.length);
  const made = new RegExp(`(?<!\\p{L})(?:${longestFirst.join("|")})(?!\\p{L})`, "giu");
  patterns.set(compounds, made);
  return made;
}
