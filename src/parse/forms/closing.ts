import { isUpperCase } from "../../text/sentence.ts";
import { namesPost } from "./posts.ts";

const AUTHORITY = /^(?:T\/?M|K\/?T|T\/?L|TUQ|T\/UQ|QUYỀN|Q)\s*[./\s]\s*\p{Lu}/u;

/** `Nơi nhận:`, over the list of those who receive the document. */
export function isRecipientsHead(line: string): boolean {
  return /^Nơi nhận\s*(?::|$)/iu.test(line);
}

/** `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`: for whom somebody signs. */
export function isSigningAuthority(line: string): boolean {
  return AUTHORITY.test(line) && isUpperCase(line);
}

/** `PHÓ BÍ THƯ`: in what office somebody signs. */
export function isSigningPosition(line: string): boolean {
  return isUpperCase(line) && namesPost(line);
}

/** `SAO Y`, `SAO LỤC`: the mark of a copy. */
export function isCopyMark(line: string): boolean {
  return /^SAO (?:Y|LỤC)(?!\p{L})/u.test(line);
}

/** Characters of the longest name: six syllables of seven letters. */
const LONGEST_NAME = 60;

/** A personal name and nothing else: two to six words that begin with a capital, or one in capitals. */
export function isPersonalName(line: string): boolean {
  if (line.length > LONGEST_NAME) return false;
  const words = line.trim().split(/\s+/u);
  const named = words.every((word) => /^\p{Lu}\p{L}*\.?$/u.test(word));
  return named && words.length <= 6 && (words.length > 1 || /^\p{Lu}{2,}$/u.test(line.trim()));
}
