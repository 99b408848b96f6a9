import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseQuery } from "../src/search/query.ts";
import { searchDocument, tally, type IndexedDocument } from "../src/search/results.ts";
import { indexTexts } from "../src/search/textIndex.ts";
import { runCommand } from "./command.ts";
import { projectFolder } from "./folders.ts";

/**
 * `npx tsx scripts/bench-search.ts [megabytes]`: measures search over a made corpus of that size, 30 MB unless told. The corpus
 * repeats the lines of the source texts in another order each time, cut into documents of the usual length.
 */
function main(): void {
  const documents = timed("made", () => makeDocuments(Number(process.argv[2] ?? 30) * 1_000_000));
  const indexed = timed("indexed", () => documents.map(indexDocument));
  for (const text of queries) {
    const query = parseQuery(text);
    const started = performance.now();
    let first = Infinity;
    const results = indexed.map((own) => {
      const found = searchDocument(own, query);
      if (found.phrase.length > 0) first = Math.min(first, performance.now() - started);
      return found;
    });
    const took = performance.now() - started;
    const { places, units, scattered } = tally(results);
    const seen = first === Infinity ? "" : `, first after ${first.toFixed(1)} ms`;
    print(`“${text}”`, took, `${places} places in ${units} units, ${scattered} units apart${seen}`);
  }
}

/** A phrase without marks, with marks, a frequent one, a number, one that many units hold apart, a bare word, nothing. */
const queries = [
  "duong sat",
  "giải phóng mặt bằng",
  "ha tinh",
  "154/KH-UBND",
  "phát triển hạ tầng",
  "và",
  "khong co trong van ban",
];
const LINES_A_DOCUMENT = 90;

function makeDocuments(bytes: number): readonly (readonly string[])[] {
  const folder = path.join(projectFolder, "documents/sources");
  const lines = readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFileSync(path.join(folder, file), "utf8").normalize("NFC").split("\n"))
    .filter((line) => line.trim() !== "");
  const made: string[][] = [];
  // A generator of Lehmer: the same corpus on every machine.
  for (let written = 0, seed = 1; written < bytes;) {
    const texts = Array.from({ length: LINES_A_DOCUMENT }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return lines[seed % lines.length]!;
    });
    made.push(texts);
    written += Buffer.byteLength(texts.join(""));
  }
  return made;
}

function indexDocument(texts: readonly string[], number: number): IndexedDocument {
  const units = texts.map((text, unit) => ({
    id: String(unit),
    place: { vi: "", en: "" },
    text,
    scope: "outside" as const,
    provisions: [],
  }));
  return { id: String(number), units, index: indexTexts(texts) };
}

function timed<T>(what: string, make: () => readonly T[]): readonly T[] {
  const started = performance.now();
  const made = make();
  print(what, performance.now() - started, `${made.length} documents`);
  return made;
}

function print(what: string, milliseconds: number, found: string): void {
  console.log(`${what.padEnd(26)} ${milliseconds.toFixed(0).padStart(6)} ms   ${found}`);
}

await runCommand(main);
