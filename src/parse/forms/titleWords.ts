/** Words behind which a title names what the document carries out. */
const CARRYING = "TRIỂN KHAI|THỰC HIỆN|THI HÀNH|QUÁN TRIỆT|CỤ THỂ H(?:ÓA|OÁ)";
/** `THI HÀNH ÁN` is the business of courts and their offices. */
const OPENING = new RegExp(
  `^(?:(?:${CARRYING}|TỔ CHỨC|TIẾP TỤC|ĐẨY MẠNH) ){0,3}(?:${CARRYING}|VỀ VIỆC|VỀ|NHẰM)(?!\\p{L}|(?<=THI HÀNH) ÁN(?!\\p{L}))`,
  "u",
);
/** Words that a sentence or a title does not end in. */
const OPEN_END = new RegExp(`(?<!\\p{L})(?:${CARRYING}|VỀ|VIỆC|CỦA|THEO|VÀ|SỐ|ĐỊA BÀN)$`, "iu");
/** Characters at the end of a line that tell whether it ends open. */
const LONGEST_END = 24;

/** Length of the words in capitals with which a title begins, before what it is about: `TRIỂN KHAI THỰC HIỆN`, `VỀ`; 0 without. */
export function titleOpening(line: string): number {
  return OPENING.exec(line)?.[0].length ?? 0;
}

/** Where in a line in capitals that names an issuer the title begins; -1 where it does not. A steering committee has such words in its name. */
export function titleStart(line: string): number {
  if (/BAN CHỈ ĐẠO/u.test(line)) return -1;
  const words = [...line.matchAll(/\S+/gu)];
  return words.find(({ index }) => titleOpening(line.slice(index)) > 0)?.index ?? -1;
}

/** Whether a line of a title ends in a word that asks for the next line: `… TRIỂN KHAI THỰC HIỆN`, `… VỀ`. */
export function titleGoesOn(line: string): boolean {
  return OPEN_END.test(line.trimEnd().slice(-LONGEST_END));
}
