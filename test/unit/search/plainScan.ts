/**
 * Counts occurrences of a phrase by one regular expression, made by hand from what a reader expects of spelling. Shares no
 * code with the search that it judges.
 */
export function plainScan(text: string, phrase: string): number {
  const words = phrase
    .normalize("NFC")
    .toLowerCase()
    .split(SEPARATORS)
    .filter((word) => word !== "");
  const marked = words.some((word) => /[^a-z0-9]/u.test(word));
  const pattern = words.map(marked ? markedWord : bareWord).join(SEPARATORS.source);
  const whole = new RegExp(`(?<![\\p{L}\\p{Nd}])${pattern}(?![\\p{L}\\p{Nd}])`, "giu");
  return text.normalize("NFC").match(whole)?.length ?? 0;
}

const SEPARATORS = /[\s/–—&%+*_-]+/u;

/** Every way to write a letter with marks: `[aàáảãạăằ…]`. */
const variants: Readonly<Record<string, string>> = Object.fromEntries(
  "abcdefghijklmnopqrstuvwxyz".split("").map((letter) => {
    let all = letter;
    for (let code = 0xc0; code < 0x1f00; code++) {
      const character = String.fromCharCode(code);
      if (character.normalize("NFD")[0]?.toLowerCase() === letter) all += character;
    }
    return [letter, `[${all}${letter === "d" ? "đĐ" : ""}]`];
  }),
);
const anyI = `[${variants["i"]!.slice(1, -1)}${variants["y"]!.slice(1, -1)}]`;

function bareWord(word: string): string {
  const last = /[bcdghklmnprstvx][iy]$/u.test(word) ? anyI : undefined;
  return word
    .split("")
    .map((letter, index) => (last !== undefined && index === word.length - 1 ? last : (variants[letter] ?? letter)))
    .join("");
}

/** The open pairs, tone on the first letter and on the second. */
const tonePairs: readonly (readonly [string, string])[] = [
  ["òa", "oà"], ["óa", "oá"], ["ỏa", "oả"], ["õa", "oã"], ["ọa", "oạ"],
  ["òe", "oè"], ["óe", "oé"], ["ỏe", "oẻ"], ["õe", "oẽ"], ["ọe", "oẹ"],
  ["ùy", "uỳ"], ["úy", "uý"], ["ủy", "uỷ"], ["ũy", "uỹ"], ["ụy", "uỵ"],
]; // oxfmt-ignore
const iPairs = ["iy", "ìỳ", "íý", "ỉỷ", "ĩỹ", "ịỵ"];

function markedWord(word: string): string {
  const pair = tonePairs.find((forms) => forms.some((form) => word.endsWith(form)));
  if (pair !== undefined && !word.startsWith("q")) return `${word.slice(0, -2)}(?:${pair.join("|")})`;
  const final = iPairs.find((forms) => forms.includes(word.at(-1)!));
  if (final !== undefined && /[bcdđghklmnprstvx]$/u.test(word.slice(0, -1))) return `${word.slice(0, -1)}[${final}]`;
  return word;
}
