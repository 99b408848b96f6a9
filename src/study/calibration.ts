import { matchRecords } from "../evaluate/match.ts";
import { alignPrepared } from "../align/align.ts";
import type { Prepared } from "../align/prepare.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Knot } from "../model/calibration.ts";
import type { Document } from "../model/document.ts";
import type { CalibrationBin } from "../model/evaluation.ts";
import { wilson } from "../text/interval.ts";
import type { LabelledPlan } from "./labelled.ts";

type ReaderCount = "all" | "some" | "none";

/** Counts the alignments of the labelled plans that readers have, by score: one bin from each of `starts` to the next. */
export function calibrate(
  plans: readonly LabelledPlan[],
  align: (document: Document) => readonly Pick<Alignment, "unit" | "provision" | "score">[],
  starts: readonly number[],
): readonly CalibrationBin[] {
  const judged = plans.flatMap((plan) => judge(plan, align(plan.document)));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? 1;
    const own = judged.filter(({ score }) => score >= from && (score < to || to === 1));
    const count = (verdict: ReaderCount): number => own.filter((one) => one.verdict === verdict).length;
    const [all, some, none] = [count("all"), count("some"), count("none")];
    return { from, to, all, some, none, bounds: wilson(all + some, own.length) };
  });
}

/** A pair that the method made or nearly made in a labelled text, with what the labels say of it. */
export interface JudgedPair {
  readonly evidence: number;
  readonly score: number;
  readonly right: boolean;
  readonly aligned: boolean;
}

/** The pairs of labelled plans; what one reader alone has is neither right nor wrong, and left out. */
export function judgePairs(plans: readonly LabelledPlan[], prepared: Prepared): readonly JudgedPair[] {
  return plans.flatMap((plan) => {
    const { alignments, rejected } = alignPrepared(plan.document, { ...prepared, score: (evidence) => evidence });
    const pairs = (list: typeof alignments | typeof rejected, aligned: boolean): readonly JudgedPair[] =>
      judge(plan, list)
        .filter(({ verdict }) => verdict !== "some")
        .map(({ score, verdict }) => ({
          evidence: score,
          score: prepared.score(score),
          right: verdict === "all",
          aligned,
        }));
    return [...pairs(alignments, true), ...pairs(rejected, false)];
  });
}

/** Where bins of evidence begin: near misses, one touch, a touch lifted, one phrase, several. */
const STARTS = [0.3, 0.5, 0.65, 0.75, 0.9];
/** Bins with fewer pairs join the one above: a share of so few says nothing. */
const LEAST = 10;
/** A bin is drawn to the share of all bins as by so many pairs more. */
const DRAWN = 4;

/** Pairs of a stretch of evidence. */
interface Bin {
  readonly from: number;
  readonly pairs: readonly JudgedPair[];
}

/**
 * The knots that `pairs` give, one a bin, drawn a little to the share of all matches. Where a bin has a smaller share than the
 * one below it, both score what they have together (pool adjacent violators): between them the score stays as it is.
 */
export function fitCalibration(pairs: readonly JudgedPair[]): readonly Knot[] {
  const aligned = pairs.filter((pair) => pair.aligned);
  const all = aligned.filter(({ right }) => right).length / Math.max(1, aligned.length);
  const shareOf = (bins: readonly Bin[]): number => {
    const own = bins.flatMap((bin) => bin.pairs);
    return (own.filter(({ right }) => right).length + DRAWN * all) / (own.length + DRAWN);
  };
  const levels: Bin[][] = [];
  for (const bin of binsOf(pairs)) {
    let level = [bin];
    while (levels.length > 0 && shareOf(levels.at(-1)!) > shareOf(level)) level = [...levels.pop()!, ...level];
    levels.push(level);
  }
  return levels.flatMap((level) =>
    level.map(({ from, pairs: own }) => {
      const right = own.filter((pair) => pair.right).length;
      const evidence = own.reduce((sum, pair) => sum + pair.evidence, 0) / own.length;
      return { from, evidence: rounded(evidence), right, wrong: own.length - right, score: rounded(shareOf(level)) };
    }),
  );
}

/** The bins, those of few pairs joined with the one above. */
function binsOf(pairs: readonly JudgedPair[]): readonly Bin[] {
  const bins: Bin[] = [];
  for (const [index, from] of STARTS.entries()) {
    const to = STARTS[index + 1] ?? 2;
    const own = pairs.filter(({ evidence }) => evidence >= from && evidence < to);
    if (own.length === 0) continue;
    const last = bins.at(-1);
    if (last && last.pairs.length < LEAST) bins.splice(-1, 1, { from: last.from, pairs: [...last.pairs, ...own] });
    else bins.push({ from, pairs: own });
  }
  return bins;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function judge(
  { document, gold }: LabelledPlan,
  alignments: readonly Pick<Alignment, "unit" | "provision" | "score">[],
): readonly { readonly score: number; readonly verdict: ReaderCount }[] {
  return matchRecords(document, gold).matched.flatMap(({ record, units }) => {
    if (record.kind === "heading") return [];
    const ids = new Set(units.map(({ id }) => id));
    return alignments
      .filter(({ unit }) => ids.has(unit))
      .map(({ provision, score }) => {
        const one = record.permitted.includes(provision) ? "some" : "none";
        return { score, verdict: record.required[provision] ? "all" : one };
      });
  });
}
