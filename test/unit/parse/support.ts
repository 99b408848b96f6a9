import { readdirSync, readFileSync } from "node:fs";
import { madeUpPlan } from "../../../scripts/golden/madeUpPlan.ts";
import type { Document, Unit } from "../../../src/model/document.ts";
import { parseDocument } from "../../../src/parse/document.ts";

const documents = new URL("../../../documents/", import.meta.url);

/** Paths of the corpus documents, relative to the documents folder. */
export const documentPaths: readonly string[] = ["reference", "plans"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, documents))
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => `${folder}/${name}`),
);

export function readText(path: string): string {
  return readFileSync(new URL(path, documents), "utf8");
}

export function corpusDocument(path: string): Document {
  return parseDocument({ path, text: readText(path), sha256: "0".repeat(64) });
}

/** Parses a body under made-up front matter; `changed` gives fields another value, written in YAML. */
export function parseBody(body: string, changed: Readonly<Record<string, string>> = {}): Document {
  return parseDocument(madeUpPlan(body, changed));
}

/** Marker and text of all units in order, without white space and the signs that Markdown may read as marks. */
export function writtenOut(units: readonly Unit[]): string {
  return units
    .map(({ marker, text }) => `${marker ?? ""}${text}`)
    .join("")
    .replace(/[*|\s]/gu, "");
}

/** A Markdown text without its marks and white space: what the units must give back. */
export function withoutMarks(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => line.replace(/^(?:[ \t]*>)+/u, "").replace(/^[ \t]*#{1,6}[ \t]+/u, ""))
    .flatMap((line) => line.split(/\||<br>/u))
    .map((line) => line.replace(/<\/?(?:sup|b|i|u)>|\*/gu, ""))
    .filter((line) => !/^[-–—_=~:\s]+$|^\s*\^\^\s*$/u.test(line))
    .join("")
    .replace(/\s/gu, "");
}
