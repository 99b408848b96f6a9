/** Encodings of Vietnamese from before Unicode, still met in old files: their letters are codes of Latin-1 under special fonts. */
export type LegacyEncoding = "tcvn3" | "tcvn3-capitals" | "vni";

/** TCVN 5712:1993 VN3 as Latin-1 characters, from U+00A1 on; a space where the encoding has nothing Vietnamese. */
const TCVN3_FROM = 0xa1;
const TCVN3 = [
  "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệì",
  "ỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ",
].join("");

/** The encoding of text typed under a font `.VnTime` (capitals: `.VnTimeH`) or `VNI-Times`, in any case; null for other fonts. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.Vn/iu.test(font)) return /H$/iu.test(font) ? "tcvn3-capitals" : "tcvn3";
  return /^VNI[- ]/iu.test(font) ? "vni" : null;
}

/** Whether `text` has letters of Vietnamese that the old encodings do not have, so that it is Unicode. */
export function holdsVietnamese(text: string): boolean {
  return /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u.test(text);
}

/** Whether `text` has codes with which the old encodings write letters; without one, it reads alike in all. */
export function isCoded(text: string): boolean {
  return /[\u00A1-\u00FF\u03BC]/u.test(text);
}

/** `text`, Latin-1 characters that stand for `encoding`, in Unicode (NFC). */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === "vni") return convertVni(text);
  // Fonts of PDF files name the micro sign, the code of à, by the Greek letter.
  const converted = Array.from(text.replaceAll("\u03BC", "\u00B5"), (sign) => {
    const letter = TCVN3[sign.codePointAt(0)! - TCVN3_FROM];
    return letter === undefined || letter === " " ? sign : letter;
  }).join("");
  return encoding === "tcvn3-capitals" ? converted.toUpperCase() : withCapitals(converted);
}

/**
 * TCVN3 has codes for small letters with a tone only; fonts for headings draw them as capitals. Where the font is lost, the plain
 * letters beside them tell: a line, or a word of at least two, whose plain letters are all capitals is in capitals.
 */
function withCapitals(text: string): string {
  const inCapitals = (piece: string, least: number): boolean => {
    const plain = piece.match(/[A-Za-z]/gu) ?? [];
    return plain.length >= least && !plain.some((letter) => letter >= "a");
  };
  return text
    .split("\n")
    .map((line) =>
      inCapitals(line, 3)
        ? line.toUpperCase()
        : line.replaceAll(/\p{L}+/gu, (word) => (inCapitals(word, 2) ? word.toUpperCase() : word)),
    )
    .join("\n");
}

/** Signs that VNI puts after a vowel: a tone, or a hat or breve with or without a tone; capitals have their own. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

function convertVni(text: string): string {
  const letters = text.replaceAll(
    /([aeouyAEOUYôöÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñôöíìæóòîÑÔÖÍÌÆÓÒÎ]/gu,
    (sign, vowel?: string, mark?: string) =>
      vowel === undefined || mark === undefined
        ? vniLetter(sign)
        : `${vniLetter(vowel)}${VNI_MARKS[mark.toLowerCase()]!}`,
  );
  return letters.normalize("NFC");
}

function vniLetter(sign: string): string {
  const letter = VNI_LETTERS[sign.toLowerCase()];
  if (letter === undefined) return sign;
  return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
}
