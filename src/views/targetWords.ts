import type { Target, WordPlace } from "../model/register.ts";

/** A target as lists show it. */
interface TargetWords {
  /** What is measured or made, with its quantity. */
  readonly subject: string;
  readonly quantity: string;
}

/** A target in the words of its plan. Those of a row stand in several cells: `Tỷ lệ đô thị hóa: 45%`. */
export function targetWords(target: Target, words: (place: WordPlace) => string): TargetWords {
  const [subject, written] = [words(target.subject), words(target)];
  if (target.rule !== "target-column") return { subject, quantity: written };
  const { measure } = target;
  const whole = written.toLowerCase().endsWith(measure.toLowerCase());
  const quantity = whole ? written : `${written}${measure === "%" ? "" : " "}${measure}`;
  return { subject: `${subject}: ${quantity}`, quantity };
}
