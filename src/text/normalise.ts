/** A vowel with a tone written before the sign that shapes it (`e`, acute, circumflex): NFC alone leaves the two apart. */
const TONE_FIRST = /([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323]+)([\u0302\u0306\u031B])/gu;
/** Spaces of all widths that do not end a line. */
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** NFC, whatever the order of the marks of a letter. */
function compose(text: string): string {
  const composed = text.normalize("NFC");
  // Marks are left over where the order was wrong, and in no well-made text.
  if (!/\p{M}/u.test(composed)) return composed;
  return composed.normalize("NFD").replaceAll(TONE_FIRST, "$1$3$2").normalize("NFC");
}

/**
 * NFC, whatever the order of marks, with the look-alike Ð (U+00D0) and ð (U+00F0) read as Đ and đ, spaces of all widths as spaces, and without signs that
 * have no width. Every text of the product passes through here once.
 */
export function normalise(text: string): string {
  return compose(text)
    .replaceAll("Ð", "Đ")
    .replaceAll("ð", "đ")
    .replaceAll(SPACES, " ")
    .replaceAll(/\u200B|\u200C|\u200D|\u2060|\uFEFF|\u00AD/gu, "");
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/u;
const OPEN_PAIR = /^(.*?)(o[ae]|uy)$/u;

/**
 * Moves the tone mark of an open `oa`, `oe`, `uy` to the first letter, so that hoà and hòa, uỷ and ủy are one.
 * `syllable` is lower case NFC. After q the u belongs to the consonant (quý), so nothing moves.
 */
function unifyTone(syllable: string): string {
  const decomposed = syllable.normalize("NFD");
  const tone = TONE_MARKS.exec(decomposed)?.[0];
  if (tone === undefined) return syllable;
  const bare = decomposed.replace(TONE_MARKS, "").normalize("NFC");
  const pair = OPEN_PAIR.exec(bare);
  if (!pair || pair[1]!.endsWith("q")) return syllable;
  return `${pair[1]!}${pair[2]![0]!}${tone}${pair[2]!.slice(1)}`.normalize("NFC");
}

const FINAL_Y = /^(.*[bcdđghklmnprstvx])([yỳýỷỹỵ])$/u;
const Y_TO_I: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

/**
 * Key under which spellings of one syllable compare equal: lower case, tone placement and i/y after a consonant unified
 * (tỷ = tỉ, kỹ = kĩ). Marks are kept: `đường` and `duong` stay apart. For names and words alike; never shown.
 */
export function syllableKey(syllable: string): string {
  const known = keys.get(syllable);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = unifyFinalY(unifyTone(syllable.toLowerCase().replaceAll(OI, "ư")));
  keys.set(syllable, key);
  return key;
}

/** A letter of another alphabet that fonts draw like ư, and that old converters write for it. */
const OI = "ƣ";

/** Keys made before: a language has a few thousand syllables, each met again and again. Bounded, whatever the texts hold. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

function unifyFinalY(key: string): string {
  const y = FINAL_Y.exec(key);
  return y ? y[1]! + Y_TO_I[y[2]!]! : key;
}

/**
 * Folds to bare Latin letters for search: marks dropped, đ read as d, lower case. Length-preserving on NFC text,
 * so offsets in the folded text are offsets in the original.
 */
export function fold(text: string): string {
  let folded = "";
  for (const character of text) {
    const bare = character
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("đ", "d")
      .replaceAll(OI, "u");
    folded += bare.length === character.length ? bare : character;
  }
  return folded;
}
