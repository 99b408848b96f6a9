import type { Strength } from "../model/alignment.ts";
import type { Plan } from "../model/corpus.ts";
import type { Unit } from "../model/document.ts";
import type { Point } from "../model/reference.ts";
import type { Span } from "../model/span.ts";
import { syllables } from "../text/syllables.ts";
import { indexPlan } from "./planIndex.ts";
import { bareMarker } from "../text/marker.ts";

/** A stretch of the document, from its top (0) to its end (1). */
interface MinimapBlock extends Span {
  readonly unit: string;
}
/** A block aligned with a point. */
export interface MinimapMark extends MinimapBlock {
  /** Position of the point in the reference, from 0. */
  readonly point: number;
  readonly strength: Strength;
}
/** The number of a section, at its height. */
interface MinimapLabel {
  readonly unit: string;
  readonly label: string;
  readonly at: number;
}

/** A document from top to end: its text, what is aligned with each point, and where its sections begin. */
export interface Minimap {
  readonly points: readonly string[];
  readonly blocks: readonly MinimapBlock[];
  readonly marks: readonly MinimapMark[];
  readonly labels: readonly MinimapLabel[];
}

/** Units are as high as they have syllables, but never lower than this many. */
const LEAST = 12;
/** White space between units, in syllables; more before a section. */
const GAP = 5;
const SECTION_GAP = 12;
/** Least distance between labels, as a share of the whole. */
const LABEL_ROOM = 0.02;

/** The minimap of a plan's text against the points of the reference. */
export function minimapOf(plan: Plan, points: readonly Point[]): Minimap {
  const { blocks, sections } = layOut(plan.document.units);
  const { byUnit } = indexPlan(plan);
  const marks = blocks.flatMap((block) =>
    points.flatMap(({ id }, point): readonly MinimapMark[] => {
      const found = (byUnit.get(block.unit) ?? []).filter(({ provision }) => provision.startsWith(`${id}.`));
      if (found.length === 0) return [];
      return [{ ...block, point, strength: found.some(({ strength }) => strength === "full") ? "full" : "partial" }];
    }),
  );
  return { points: points.map(({ id }) => id), blocks, marks, labels: spacedLabels(sections) };
}

interface Section extends MinimapLabel {
  readonly depth: number;
}

function layOut(units: readonly Unit[]): {
  readonly blocks: readonly MinimapBlock[];
  readonly sections: readonly Section[];
} {
  const blocks: MinimapBlock[] = [];
  const sections: Section[] = [];
  let at = 0;
  for (const unit of units) {
    if (unit.kind === "section") {
      at += SECTION_GAP;
      if (unit.marker !== null) sections.push({ unit: unit.id, label: bare(unit.marker), at, depth: unit.depth });
    } else if (unit.text !== "") {
      const end = at + Math.max(LEAST, syllables(unit.text).length);
      blocks.push({ unit: unit.id, start: at, end });
      at = end + GAP;
    }
  }
  const whole = Math.max(1, blocks.at(-1)?.end ?? 0, sections.at(-1)?.at ?? 0);
  return {
    blocks: blocks.map((block) => ({ ...block, start: block.start / whole, end: block.end / whole })),
    sections: sections.map((section) => ({ ...section, at: section.at / whole })),
  };
}

/** `II` of `II.` and of `Phần II`; of a marker without a number the first letters of its words, `PL` of `Phụ lục`: there is no room for them. */
function bare(marker: string): string {
  const words = bareMarker(marker).split(/\s+/u);
  const last = words.at(-1)!;
  return words.length === 1 || isNumber(last) ? last : words.map((word) => word[0]!.toUpperCase()).join("");
}

/** Figures, a Roman number, or one letter; of ordinals in words, `Phần thứ nhất`, the last word serves as well. */
function isNumber(word: string): boolean {
  return /^(?:\d.*|[IVXL]+|\p{L}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)$/iu.test(word);
}

/** Labels of the two outer levels. One moves down to clear the label above it; an inner one that would move too far is left out. */
function spacedLabels(sections: readonly Section[]): readonly MinimapLabel[] {
  const labels: MinimapLabel[] = [];
  for (const { unit, label, at, depth } of sections) {
    const free = (labels.at(-1)?.at ?? -1) + LABEL_ROOM;
    if (depth === 0 || (depth === 1 && free - at <= LABEL_ROOM)) labels.push({ unit, label, at: Math.max(at, free) });
  }
  return labels;
}
