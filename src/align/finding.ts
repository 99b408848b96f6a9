import type { Adjustment, Evidence } from "../model/alignment.ts";
import type { Thresholds } from "./method.ts";

/** One reason to align a text with a provision, rules applied. */
export interface Piece {
  readonly provision: string;
  /** Pieces of one group count once, the heaviest. */
  readonly group: string;
  readonly weight: number;
  /** Whether a rule keeps the piece from carrying `full`. */
  readonly lowered: boolean;
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  /** Share of the syllables of one quote that the piece keeps, 0 to 1. */
  readonly kept: number;
}

/** What speaks for one provision in one text. */
export interface Finding {
  readonly provision: string;
  readonly score: number;
  /** Heaviest piece that no rule lowered. */
  readonly decisive: number;
  readonly evidence: readonly Evidence[];
  readonly adjustments: readonly Adjustment[];
  readonly kept: number;
}

/** The combination rule of `method.ts`: pieces of each provision as one finding, strongest first. */
export function combinePieces(pieces: readonly Piece[], thresholds: Thresholds): readonly Finding[] {
  const byProvision = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const known = byProvision.get(piece.provision);
    if (known) known.push(piece);
    else byProvision.set(piece.provision, [piece]);
  }
  return [...byProvision]
    .map(([provision, own]) => combine(provision, own, thresholds))
    .toSorted((a, b) => b.score - a.score);
}

function combine(provision: string, pieces: readonly Piece[], thresholds: Thresholds): Finding {
  const heaviest = new Map<string, Piece>();
  for (const piece of pieces) {
    const known = heaviest.get(piece.group);
    if (!known || piece.weight > known.weight) heaviest.set(piece.group, piece);
  }
  const standing = [...heaviest.values()].filter(({ weight }) => weight > 0);
  const counted = standing.length > 0 ? countLoweredOnce(standing, thresholds) : [...heaviest.values()];
  return {
    provision,
    score: 1 - counted.reduce((miss, { weight }) => miss * (1 - weight), 1),
    decisive: Math.max(0, ...counted.filter(({ lowered }) => !lowered).map(({ weight }) => weight)),
    evidence: counted.flatMap(({ evidence }) => evidence),
    adjustments: counted.flatMap(({ adjustments }) => adjustments),
    kept: Math.max(0, ...counted.map(({ kept }) => kept)),
  };
}

/** Pieces that a rule lowered much say the same between them: the heaviest counts. */
function countLoweredOnce(pieces: readonly Piece[], { loweredMuch }: Thresholds): readonly Piece[] {
  const much = pieces.filter(({ adjustments }) => adjustments.some(({ factor }) => factor < loweredMuch));
  const heaviest = much.toSorted((a, b) => b.weight - a.weight)[0];
  return pieces.filter((piece) => piece === heaviest || !much.includes(piece));
}
