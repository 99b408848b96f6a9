import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, Unit } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import { unitPosition } from "../parse/position.ts";
import { normalise } from "../text/normalise.ts";
import { syllables, type Syllable } from "../text/syllables.ts";

/** Syllables shown from where two texts part. */
const SHOWN = 6;

/**
 * Compares the words of a document with its source, syllable by syllable and in order: a warning where they part first, null where
 * they are the same. A source without text (the file as it arrived) is not compared. Linear.
 */
export function comparedWithSource(document: Document, source: Pick<SourceFile, "text">): Diagnostic | null {
  if (source.text === "") return null;
  const text = normalise(source.text.replaceAll("**", " "));
  const written = document.units.map((unit) => `${unit.marker ?? ""} ${unit.text}`).join("\n");
  // Spelt alike, as nearly always: no need to read syllables.
  if (wordsOf(written) === wordsOf(text)) return null;
  const [own, theirs] = [syllables(written), syllables(text)];
  const at = own.findIndex(({ key }, index) => key !== theirs[index]?.key);
  if (at < 0 && own.length === theirs.length) return null;
  const parted = at < 0 ? own.length : at;
  return {
    rule: "source/words-differ",
    severity: "warning",
    ...positionOf(document, parted),
    params: {
      found: shown(written, own, parted),
      expected: shown(text, theirs, parted),
      sourceLine: text.slice(0, theirs[parted]?.start ?? text.length).split("\n").length,
    },
  };
}

function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{Nd}\p{M}]+/gu, " ").trim();
}

function shown(text: string, all: readonly Syllable[], from: number): string {
  const first = all[from];
  if (first === undefined) return "";
  const part = text.slice(first.start, all[Math.min(from + SHOWN, all.length) - 1]!.end);
  // A part of a text holds on to the whole: the few words of a warning kept 40 KB of each plan in memory.
  return Array.from(part).join("");
}

/** Where the syllable numbered `index` of the units stands in the file; the last unit's end for one after the last. */
function positionOf(document: Document, index: number): ReturnType<typeof unitPosition> {
  let left = index;
  for (const unit of document.units) {
    const inMarker = syllables(unit.marker ?? "").length;
    const inText = syllables(unit.text);
    if (left < inMarker) return unitPosition(document, unit, 0);
    const syllable = inText[left - inMarker];
    if (syllable) return unitPosition(document, unit, syllable.start);
    left -= inMarker + inText.length;
  }
  const last: Unit | undefined = document.units.at(-1);
  return last ? unitPosition(document, last, last.text.length) : { file: document.file, line: 1, column: 1 };
}
