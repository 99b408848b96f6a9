/** Encodings that were used before Unicode, and that still come out of old files. */
export type Mojibake = "tcvn3" | "vni" | "utf8-as-latin1";

/** UTF-8 whose bytes were read one by one: `Káº¿ hoáº¡ch`. */
const BYTES = /[ÃÂÄÅÆ][\u0080-\u00BF‘’“”•–—™š›œžŸ]|á[º»]/gu;

/** Signs that TCVN3 uses for letters and that stand inside words of no other text. */
const TCVN3 = /[\p{L}](?:[¨©ª«¬®µ¶·¸¹»¼½¾])|(?:[¨©ª«¬®µ¶·¸¹»¼½¾])\p{L}/gu;
/** VNI writes a mark as a letter of its own after the vowel: `Nhieäm vuï`, `ñöôøng`. */
const VNI = /[aeiouyöôAEIOUYÖÔ](?:[äïøùûõâêëåéèáàüúñÄÏØÙÛÕÂÊËÅÉÈÁÀÜÚ])|ñ|ö[ôûùøõïï]/gu;
/** Fewest places that tell an encoding, and their least share of all letters. */
const LEAST = { places: 8, share: 0.02 } as const;

/** The encoding that a text was written in when its letters were read as Unicode by mistake; null for other texts. */
export function legacyEncoding(text: string): Mojibake | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const telling = (pattern: RegExp): boolean => {
    const places = text.match(pattern)?.length ?? 0;
    return places >= LEAST.places && places >= letters * LEAST.share;
  };
  if (telling(BYTES)) return "utf8-as-latin1";
  if (telling(TCVN3)) return "tcvn3";
  // Letters that Vietnamese has, in words that have no other of its letters: VNI leaves no đ, ạ, ế.
  const own = text.match(/[đăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]/gu)?.length ?? 0;
  return telling(VNI) && own < letters * LEAST.share ? "vni" : null;
}
