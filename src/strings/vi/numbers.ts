import { capitalised } from "../../text/capitals.ts";
import { formatCount } from "../../text/count.ts";

const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** A count in words from 0 to 99, `hai mươi mốt`; larger counts in digits. */
export function countWord(count: number): string {
  if (count > 99 || count < 0 || !Number.isInteger(count)) return digits(count);
  const tens = Math.floor(count / 10);
  const unit = count % 10;
  if (tens === 0) return UNITS[unit]!;
  const head = tens === 1 ? "mười" : `${UNITS[tens]!} mươi`;
  if (unit === 0) return head;
  if (unit === 5) return `${head} lăm`;
  if (unit === 1 && tens > 1) return `${head} mốt`;
  return `${head} ${UNITS[unit]!}`;
}

/** `count` with its first letter in capital, for the start of a sentence. */
export function countWordCapital(count: number): string {
  const word = countWord(count);
  return capitalised(word);
}

/** A count in digits, its thousands parted: `2.835`. */
export function digits(count: number): string {
  return formatCount(count, "vi");
}

/** `21 trong 24`, kept on one line. */
export function outOf(part: number, whole: number): string {
  return `${digits(part)}\u00a0trong\u00a0${digits(whole)}`;
}

/** `một`, `một và hai`, `một, hai và ba`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)!}`;
}
