import type { Span } from "../../model/span.ts";
import { legacyEncoding } from "./legacy.ts";
import { judgeWords, type Damage } from "./words.ts";

/** `good`: nothing to say; `doubtful`: words are damaged in places; `unusable`: too many to compare. */
type QualityGrade = "good" | "doubtful" | "unusable";

export interface TextQuality {
  readonly grade: QualityGrade;
  /** The commonest damage; null for a good text. */
  readonly damage: Damage | null;
  /** Words judged: names, numbers and abbreviations are left aside. */
  readonly judged: number;
  /** Those of them that are no Vietnamese and no plain Latin word. */
  readonly damaged: number;
  /** The first damaged words, in order. */
  readonly examples: readonly Span[];
}

/** Shares of damaged words. A dozen plans as they were published have none at all; a page of a bad scan has above 2 %. */
const DOUBTFUL = 0.005;
const UNUSABLE = 0.08;
/** Fewer damaged words than these are misprints, however short the text. */
const FEWEST_DAMAGED = 4;
/** Four words in five of Vietnamese prose carry a mark; below this share the marks are lost. */
const FEWEST_MARKED = 0.5;
/** Texts shorter than this tell nothing by their share of marks. */
const ENOUGH_WORDS = 30;
const MOST_EXAMPLES = 5;

/** Judges a text, or a part of one, by what a Vietnamese syllable can be. Time grows as the text. */
export function judgeText(text: string): TextQuality {
  const words = judgeWords(text);
  const legacy = legacyEncoding(text);
  const counts = new Map<Damage, number>();
  const examples: Span[] = [];
  const plain: Span[] = [];
  let judged = 0;
  let damaged = 0;
  let marked = 0;
  let foreign = 0;
  for (const { span, damage, isMarked: hasMark, isForeign } of words) {
    judged += 1;
    if (hasMark) marked += 1;
    if (isForeign) foreign += 1;
    if (isForeign && plain.length < MOST_EXAMPLES) plain.push(span);
    if (damage === null) continue;
    damaged += 1;
    const kind = legacy !== null && damage !== "lost-letters" && damage !== "joined" ? legacy : damage;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (examples.length < MOST_EXAMPLES) examples.push(span);
  }
  const markless = judged >= ENOUGH_WORDS && marked < judged * FEWEST_MARKED && foreign > judged * DOUBTFUL;
  if (markless && damaged - (counts.get("no-marks") ?? 0) < judged * UNUSABLE) {
    return { grade: "unusable", damage: "no-marks", judged, damaged: judged - marked, examples: plain };
  }
  const grade = gradeOf(judged, damaged);
  return { grade, damage: grade === "good" ? null : commonest(counts, damaged), judged, damaged, examples };
}

/** Letters torn apart leave scraps that look like lost letters, so a share of them tells. */
const SPLIT_SHARE = 0.2;

function commonest(counts: ReadonlyMap<Damage, number>, damaged: number): Damage | null {
  if ((counts.get("split") ?? 0) > damaged * SPLIT_SHARE) return "split";
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function gradeOf(judged: number, damaged: number): QualityGrade {
  if (damaged < FEWEST_DAMAGED || damaged < judged * DOUBTFUL) return "good";
  return judged >= ENOUGH_WORDS && damaged >= judged * UNUSABLE ? "unusable" : "doubtful";
}
