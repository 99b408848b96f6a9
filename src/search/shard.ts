import { inflateSync } from "fflate";
import type { ProvisionAt, SearchDocument, SearchUnit } from "./unit.ts";
import { scopes } from "../model/searching.ts";
import { fromBase64 } from "../text/base64.ts";
import { packText } from "../text/packText.ts";

/** A part of the corpus that is shipped as one file. */
export interface Shard {
  readonly documents: readonly SearchDocument[];
}

/** Characters of text that a shard holds at most, unless one document alone is longer. */
const SHARD_LENGTH = 500_000;

/** Name of the global variable in which the shards stand, by number. */
export const SHARDS_VARIABLE = "searchShards";

/** The documents in their order, cut into shards between documents, each made when it is asked for. */
export function* cutShards(documents: Iterable<SearchDocument>, longest = SHARD_LENGTH): Iterable<Shard> {
  let shard: SearchDocument[] = [];
  let length = 0;
  for (const document of documents) {
    const own = document.units.reduce((sum, { text }) => sum + text.length, 0);
    if (shard.length > 0 && length + own > longest) {
      yield { documents: shard };
      shard = [];
      length = 0;
    }
    shard.push(document);
    length += own;
  }
  if (shard.length > 0) yield { documents: shard };
}

/**
 * Unit as shipped: id, place in Vietnamese, place in English, text, index of the scope, provisions with spaces between:
 * `3.7` for one that the whole unit belongs to, `3.7@10-42` for one that has only a part.
 */
type PackedUnit = readonly [string, string, string, string, number, string];
type PackedDocuments = readonly (readonly [id: string, units: readonly PackedUnit[]])[];

/**
 * A classic script that assigns the shard: files opened from disk may load nothing else. Deflated, in base64: texts shrink to a fifth, and
 * are unpacked within the time that a script of their length is read in.
 */
export function printShard({ documents }: Shard, number: number): string {
  const packed: PackedDocuments = documents.map(({ id, units }) => [id, units.map(pack)]);
  const variable = `globalThis.${SHARDS_VARIABLE}`;
  return `(${variable}??=[])[${number}]="${packText(JSON.stringify(packed))}";\n`;
}

/** The shard that a script of `printShard` assigned. Runs in browsers that have no streams to unpack with, too. */
export function unpackShard(assigned: string): Shard {
  const packed = JSON.parse(new TextDecoder().decode(inflateSync(fromBase64(assigned)))) as PackedDocuments;
  return { documents: packed.map(([id, units]) => ({ id, units: units.map(unpack) })) };
}

function pack({ id, place, text, scope, provisions }: SearchUnit): PackedUnit {
  const own = provisions.map((at) =>
    at.start === 0 && at.end === text.length ? at.id : `${at.id}@${at.start}-${at.end}`,
  );
  return [id, place.vi, place.en, text, scopes.indexOf(scope), own.join(" ")];
}

function unpack([id, vi, en, text, scope, provisions]: PackedUnit): SearchUnit {
  const own = provisions === "" ? [] : provisions.split(" ").map((item) => provisionAt(item, text.length));
  return { id, place: { vi, en }, text, scope: scopes[scope]!, provisions: own };
}

function provisionAt(item: string, length: number): ProvisionAt {
  const [id, start = "0", end = String(length)] = item.split(/[@-]/u) as [string, string?, string?];
  return { id, start: Number(start), end: Number(end) };
}
