import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, Unit } from "../model/document.ts";
import type { Gold, GoldRecord } from "../model/gold.ts";
import { fold } from "../text/normalise.ts";

/** A label with the units of the document that it is about, in order; one label can cover a heading and the text it runs on into. */
export interface MatchedRecord {
  readonly record: GoldRecord;
  readonly units: readonly Unit[];
}

/**
 * Finds the units that labels are about, by their text: letters and digits alone are compared, marks and case dropped.
 * Labels stand in reading order; one that does not (a letterhead's, a footnote's) is found by a text that stands only once.
 * A label whose text does not begin and end with units, or could be about several, is a problem: `gold/unit-not-found`.
 */
export function matchRecords(
  document: Document,
  gold: Gold,
): { matched: readonly MatchedRecord[]; problems: readonly Diagnostic[] } {
  const keys = document.units.map(({ marker, text }) => keyOf(`${marker ?? ""}${text}`));
  const starts: number[] = [];
  let length = 0;
  for (const key of keys) {
    starts.push(length);
    length += key.length;
  }
  const stream = keys.join("");
  const unitAt = new Map<number, number>();
  starts.forEach((start, index) => {
    if (keys[index] !== "") unitAt.set(start, index);
  });
  const matched: MatchedRecord[] = [];
  const problems: Diagnostic[] = [];
  let cursor = 0;
  gold.records.forEach((record, index) => {
    const key = keyOf(record.text);
    const following = findWhole(stream, key, cursor, unitAt, length);
    const start = following < 0 ? findOnly(stream, key, unitAt, length) : following;
    if (start < 0) {
      problems.push(notFound(gold.file, index, record));
      return;
    }
    const end = start + key.length;
    if (following >= 0) cursor = end;
    const units = document.units.filter((_, at) => keys[at] !== "" && starts[at]! >= start && starts[at]! < end);
    matched.push({ record, units });
  });
  return { matched, problems };
}

/** First place from `from` on at which `key` stands as whole units; -1 when there is none. */
function findWhole(
  stream: string,
  key: string,
  from: number,
  unitAt: ReadonlyMap<number, number>,
  length: number,
): number {
  for (let start = stream.indexOf(key, from); start >= 0; start = stream.indexOf(key, start + 1)) {
    const end = start + key.length;
    if (unitAt.has(start) && (end === length || unitAt.has(end))) return start;
  }
  return -1;
}

/** The only place at which `key` stands as whole units; -1 when there is none or more than one. */
function findOnly(stream: string, key: string, unitAt: ReadonlyMap<number, number>, length: number): number {
  const first = findWhole(stream, key, 0, unitAt, length);
  return first >= 0 && findWhole(stream, key, first + 1, unitAt, length) < 0 ? first : -1;
}

function keyOf(text: string): string {
  return fold(text.normalize("NFC")).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function notFound(file: string, index: number, { id, text }: GoldRecord): Diagnostic {
  const found = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return {
    file,
    line: 1,
    column: 1,
    rule: "gold/unit-not-found",
    severity: "error",
    params: { label: id, index, found },
  };
}
