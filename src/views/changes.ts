import { diffArrays } from "diff";
import { syllables } from "../text/syllables.ts";
import type { PassagePiece } from "./passage.ts";

/** A stretch of a comparison: words that both texts have (as the plan writes them), words left out, words put in, or a gap. */
export type Change =
  | { readonly kind: "kept"; readonly text: string }
  | { readonly kind: "out"; readonly text: string }
  | { readonly kind: "in"; readonly text: string }
  | { readonly kind: "gap" };

/** A kept run of fewer syllables between two changes says nothing: it is shown as changed too. */
const LEAST_KEPT = 2;

/**
 * What a plan changed in the reference's sentences: `quotes` against the words of `pieces`, syllable by syllable. Capitals,
 * spelling variants and punctuation are no change. Printed in order, kept and put-in stretches are the plan's words, kept and
 * left-out ones the reference's. Pieces without words of both texts follow no sentence: they are left aside, as gaps are.
 */
export function changesOf(quotes: readonly string[], pieces: readonly PassagePiece[]): readonly Change[] {
  const before = quotes.flatMap((quote) => tokensOf(quote));
  const after = pieces.flatMap(tokensOfPiece);
  const parts = diffArrays(keysOf(before), keysOf(after));
  const runs: ChangeRun[] = [];
  let from = 0;
  let to = 0;
  for (const { removed, added, value } of parts) {
    const { length } = value;
    const out = added ? [] : before.slice(from, from + length);
    const put = removed ? [] : after.slice(to, to + length);
    runs.push({ kept: !removed && !added, out, put });
    from += out.length;
    to += put.length;
  }
  const end = pieces.at(-1);
  const last = end !== undefined && !follows(end) && after.length > 0 ? [{ kind: "gap" } as const] : [];
  return [...joined(runs).flatMap(changesOfRun), ...last];
}

interface ChangeToken {
  readonly key: string;
  /** The syllable with what follows it, up to the next one. */
  readonly text: string;
  /** Whether words were left aside before it. */
  readonly gap: boolean;
}

/** Tokens that stand opposite each other. */
interface ChangeRun {
  readonly kept: boolean;
  readonly out: readonly ChangeToken[];
  readonly put: readonly ChangeToken[];
}

function tokensOfPiece(piece: PassagePiece, index: number, pieces: readonly PassagePiece[]): readonly ChangeToken[] {
  if (!follows(piece)) return [];
  const tokens = tokensOf(piece.segments.map(({ text }) => text).join(""));
  const before = pieces[index - 1];
  return before === undefined || follows(before)
    ? tokens
    : tokens.map((token, at) => (at === 0 ? { ...token, gap: true } : token));
}

function follows(piece: PassagePiece): piece is Extract<PassagePiece, { readonly kind: "words" }> {
  return piece.kind === "words" && piece.segments.some(({ mark }) => mark?.shared === true);
}

/** Cuts all of `text` into tokens; it ends with a space, so that texts can follow one another. */
function tokensOf(text: string): readonly ChangeToken[] {
  const found = syllables(text);
  return found.map(({ key }, index) => {
    const start = index === 0 ? 0 : found[index]!.start;
    const next = found[index + 1];
    return { key, text: next === undefined ? `${text.slice(start)} ` : text.slice(start, next.start), gap: false };
  });
}

function keysOf(tokens: readonly ChangeToken[]): string[] {
  return tokens.map(({ key }) => key);
}

/** Short kept runs between changes become changes, and changes that follow one another become one. */
function joined(runs: readonly ChangeRun[]): readonly ChangeRun[] {
  const found: ChangeRun[] = [];
  for (const [index, run] of runs.entries()) {
    const between = runs[index - 1]?.kept === false && runs[index + 1]?.kept === false;
    const kept = run.kept && !(between && run.put.length < LEAST_KEPT);
    const last = found.at(-1);
    if (last !== undefined && !last.kept && !kept)
      found[found.length - 1] = { kept, out: [...last.out, ...run.out], put: [...last.put, ...run.put] };
    else found.push({ ...run, kept });
  }
  return found;
}

function changesOfRun({ kept, out, put }: ChangeRun): readonly Change[] {
  return [
    ...(kept || out.length === 0 ? [] : [{ kind: "out", text: textOf(out) } as const]),
    ...stretches(put).flatMap((tokens): readonly Change[] => {
      const words: Change = { kind: kept ? "kept" : "in", text: textOf(tokens) };
      return tokens[0]!.gap ? [{ kind: "gap" }, words] : [words];
    }),
  ];
}

/** Cuts before each token that words were left aside before. */
function stretches(tokens: readonly ChangeToken[]): readonly (readonly ChangeToken[])[] {
  const found: ChangeToken[][] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (last === undefined || token.gap) found.push([token]);
    else last.push(token);
  }
  return found;
}

function textOf(tokens: readonly ChangeToken[]): string {
  return tokens.map(({ text }) => text).join("");
}
