/**
 * Measures search over a made corpus: `npx tsx scripts/bench-search.ts [megabytes]`. The corpus repeats the lines of the
 * source texts in another order each time, cut into documents of the usual length.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseQuery } from "../src/search/query.ts";
import { searchDocument, tally, type IndexedDocument } from "../src/search/results.ts";
import { indexTexts } from "../src/search/textIndex.ts";

const megabytes = Number(process.argv[2] ?? 30);
const queries = ["duong sat", "giải phóng mặt bằng", "ha tinh", "154/KH-UBND", "phát triển hạ tầng", "và", "khong co trong van ban"];
const SLICE = 10;

const started = performance.now();
const documents = makeDocuments(megabytes * 1_000_000);
const characters = documents.flat().reduce((sum, text) => sum + text.length, 0);
report("made", `${documents.length} documents, ${(characters / 1e6).toFixed(1)} M characters`, started);

const indexing = performance.now();
const indexed = documents.map((texts, number): IndexedDocument => ({
  id: String(number),
  units: texts.map((text, unit) => ({ id: String(unit), place: { vi: "", en: "" }, text, scope: "outside", provisions: [] })),
  index: indexTexts(texts),
}));
report("indexed", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`, indexing);

for (const text of queries) {
  const query = parseQuery(text);
  const from = performance.now();
  let longest = 0;
  let sliceFrom = from;
  let first: number | null = null;
  const results = indexed.map((own) => {
    const found = searchDocument(own, query);
    const now = performance.now();
    if (first === null && found.phrase.length > 0) first = now - from;
    if (now - sliceFrom > SLICE) {
      longest = Math.max(longest, now - sliceFrom);
      sliceFrom = now;
    }
    return found;
  });
  const { places, units, scattered } = tally(results);
  const firstSeen = first === null ? "none" : `${(first as number).toFixed(1)} ms`;
  report(text, `${places} places in ${units} units, ${scattered} apart; first result ${firstSeen}, longest slice ${longest.toFixed(0)} ms`, from);
}

function makeDocuments(bytes: number): readonly (readonly string[])[] {
  const folder = "documents/sources";
  const lines = readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFileSync(path.join(folder, file), "utf8").normalize("NFC").split("\n"))
    .filter((line) => line.trim() !== "");
  const made: string[][] = [];
  for (let written = 0, seed = 1; written < bytes; ) {
    const texts: string[] = [];
    for (let count = 0; count < 90; count++) {
      seed = (seed * 48_271) % 2_147_483_647;
      const line = lines[seed % lines.length]!;
      texts.push(line);
      written += Buffer.byteLength(line);
    }
    made.push(texts);
  }
  return made;
}

function report(what: string, found: string, from: number): void {
  console.log(`${what.padEnd(24)} ${(performance.now() - from).toFixed(0).padStart(6)} ms   ${found}`);
}
