/**
 * The Vietnamese syllable as the spelling writes it: an onset, a rime and a tone. A rime that ends in c, ch, p or t carries the
 * tone sắc or nặng; k, gh and ngh stand before e, ê, i, y, and c, g and ng before the other vowels.
 */
const ONSETS = "ngh ng nh n th tr t ch c gh gi g kh k ph p qu b đ d h l m r s v x".split(" ");

/** Rimes without their tone. */
const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uơn up ut " +
    "uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu " +
    "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu yn ynh yt yp ych"
  ).split(" "),
);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Sắc and nặng. */
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
const FRONT_ONLY = new Set(["k", "gh", "ngh"]);
const BACK_ONLY = new Set(["c", "ng"]);

const known = new Map<string, boolean>();
/** A language has a few thousand syllables, each met again and again; bounded, whatever the texts hold. */
const MOST_KNOWN = 20_000;
/** `nghiêng` with its tone: no syllable is longer. */
const LONGEST = 7;

/** Whether a lower-case NFC word can be a syllable of Vietnamese. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const valid = judge(word);
  known.set(word, valid);
  return valid;
}

function judge(word: string): boolean {
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONE, "").normalize("NFC");
  const onsets = ["", ...ONSETS.filter((onset) => bare.startsWith(onset))];
  return onsets.some((onset) => fits(onset, bare.slice(onset.length), tones[0] ?? ""));
}

function fits(onset: string, rime: string, tone: string): boolean {
  // gi alone, and gin, gìn: the i is both the onset's and the rime's.
  const written = onset === "gi" && (rime === "" || /^[mnp]/u.test(rime)) ? `i${rime}` : rime;
  if (!RIMES.has(written)) return false;
  if (/(?:c|ch|p|t)$/u.test(written) && !SHARP_OR_HEAVY.test(tone)) return false;
  const front = /^[eêiy]/u.test(written);
  if (FRONT_ONLY.has(onset)) return front;
  return !(BACK_ONLY.has(onset) && front) && !(onset === "g" && /^[eêy]/u.test(written));
}

/** Rimes that ask for a tone, as they stand without any marks. */
const BARE_STOPS = new Set(
  [...RIMES]
    .filter((rime) => /(?:c|ch|p|t)$/u.test(rime))
    .map((rime) => rime.normalize("NFD").replaceAll(/\p{M}/gu, "")),
);

/** Whether a plain word in small letters is a syllable that lost its marks: its end asks for a tone, `thuc`, `nuoc`, `viec`. */
export function lacksTone(word: string): boolean {
  return ["", ...ONSETS].some((onset) => word.startsWith(onset) && BARE_STOPS.has(word.slice(onset.length)));
}

const MARKED = /[^\p{ASCII}]/u;

/** Whether a word has a letter that plain Latin lacks. */
export function isMarked(word: string): boolean {
  return MARKED.test(word);
}

/** Whether a word without spaces is two or more Vietnamese syllables: `nhiệmvụ`. */
export function isJoinedSyllables(word: string): boolean {
  if (word.length < 4 || !isMarked(word) || isVietnameseSyllable(word)) return false;
  // Ends reached by whole syllables; a word is short, a syllable too.
  const reached = new Set([0]);
  const bounded = word.slice(0, MOST_JOINED);
  for (let end = 1; end <= bounded.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      if (reached.has(start) && isVietnameseSyllable(bounded.slice(start, end))) reached.add(end);
    }
  }
  return (
    reached.has(bounded.length) || (bounded.length < word.length && Math.max(...reached) > bounded.length - LONGEST)
  );
}

/** Letters of a run that are looked at: what goes on after them is joined as well. */
const MOST_JOINED = 60;
