/** The Vietnamese alphabet, with the letters of other languages where dictionaries have them. */
const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** Tones in the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng. */
const TONES = "\u0300\u0309\u0303\u0301\u0323";
/** Where numbers stand among letters: behind spaces and signs. */
const DIGITS = 0x100000;
const SHAPES = /[\u0302\u0306\u031B]/u;

/**
 * Orders Vietnamese names as dictionaries do: by letters, then by tones, then small letters first; digits before letters, a
 * number by its value: 2 before 10. The order stands here and not in the platform, whose tables differ between versions.
 */
export function collate(a: string, b: string): number {
  const [x, y] = [keysOf(a), keysOf(b)];
  return compare(x.letters, y.letters) || compare(x.tones, y.tones) || compare(x.cases, y.cases) || plain(a, b);
}

interface SortKeys {
  readonly letters: readonly number[];
  readonly tones: readonly number[];
  readonly cases: readonly number[];
}

const known = new Map<string, SortKeys>();

function keysOf(text: string): SortKeys {
  const found = known.get(text);
  if (found) return found;
  const [letters, tones, cases]: [number[], number[], number[]] = [[], [], []];
  const marks = text.normalize("NFD").replaceAll(/(.)([\u0300-\u031A]*)([\u0302\u0306\u031B])/gu, "$1$3$2");
  for (const [mark, number] of marks.matchAll(/0*(\d+)|./gsu)) {
    if (number !== undefined) {
      // Of numbers without leading zeros the longer is the larger.
      letters.push(DIGITS + number.length, ...Array.from(number, Number));
      tones.push(0);
      cases.push(0);
      continue;
    }
    const tone = TONES.indexOf(mark);
    if (tone >= 0 && letters.length > 0) tones[tones.length - 1] = tone + 1;
    else if (SHAPES.test(mark) && letters.length > 0) letters[letters.length - 1] = rank(previous(letters) + mark);
    else if (!/\p{M}/u.test(mark)) {
      const small = mark.toLowerCase();
      letters.push(rank(small));
      tones.push(0);
      cases.push(small === mark ? 0 : 1);
    }
  }
  const keys = { letters, tones, cases };
  known.set(text, keys);
  return keys;
}

/** Spaces and signs, then digits, then the alphabet, then all other letters. */
function rank(letter: string): number {
  const place = LETTERS.indexOf(letter.normalize("NFC"));
  if (place >= 0) return 0x110000 + place;
  const code = letter.codePointAt(0)!;
  return /\p{L}/u.test(letter) ? 0x220000 + code : /\p{Nd}/u.test(letter) ? DIGITS + code : code;
}

function previous(letters: readonly number[]): string {
  return LETTERS[letters.at(-1)! - 0x110000] ?? "";
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? a.length - b.length : a[index]! - (b[index] ?? -1);
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
