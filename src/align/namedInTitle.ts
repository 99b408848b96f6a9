import { decide } from "./decide.ts";
import type { Prepared } from "./prepare.ts";
import type { Token } from "./reading.ts";
import { findingsOf, readUnit } from "./unit.ts";

/**
 * Reads titles of appendices that are not at hand: the provisions that a title names, in no order. A provision is named where the
 * words of the title would take it up, or where those of the reference that stand for it, `standsFor` by its id, are in them.
 */
export function titleReader(
  prepared: Prepared,
  standsFor: Readonly<Record<string, string>>,
): (title: string) => ReadonlySet<string> {
  const words = Object.entries(standsFor).map(([id, text]) => [id, prepared.read(text).tokens] as const);
  return (title) => {
    const read = readUnit({ text: title, kind: "section" }, prepared);
    const takenUp = findingsOf(read, [], prepared).filter((finding) => decide("", finding, prepared).alignment);
    const standing = words.filter(([, tokens]) => holds(read.reading.tokens, tokens));
    return new Set([...takenUp.map(({ provision }) => provision), ...standing.map(([id]) => id)]);
  };
}

/** Whether the words of `part` stand in `whole` one after the other. */
function holds(whole: readonly Token[], part: readonly Token[]): boolean {
  return whole.some((_, from) => part.every(({ key }, index) => whole[from + index]?.key === key));
}
