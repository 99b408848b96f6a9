import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import type { PackedReview } from "../../site/components/review/reviewData.ts";
import { languages } from "../../src/model/language.ts";
import { inLanguage } from "../../src/text/inLanguages.ts";
import type { BuiltSite } from "./links.ts";

/** Reads a built site; the entries that stand packed in scripts of review pages stand at their end. */
export function readSite(folder: string): BuiltSite {
  const files = listFiles(folder);
  const texts = (extension: string): ReadonlyMap<string, string> =>
    new Map(
      files
        .filter((file) => file.endsWith(extension))
        .map((file) => [file, readFileSync(path.join(folder, file), "utf8")]),
    );
  const scripts = texts(".js");
  const pages = new Map([...texts(".html")].map(([file, text]) => [file, text + entriesOf(file, text, scripts)]));
  return { pages, styles: texts(".css"), files: new Set(files) };
}

/** The markup of the entries in the script that a review page names; nothing on another. */
function entriesOf(file: string, text: string, scripts: ReadonlyMap<string, string>): string {
  const [, address] = / data-entries="([^"?]*)/u.exec(text) ?? [];
  if (address === undefined) return "";
  const script = scripts.get(path.posix.join(path.posix.dirname(file), address));
  const [, language] = /<html lang="([^"]*)"/u.exec(text) ?? [];
  const review = script === undefined ? null : unpackedReview(script, language!);
  return review?.entries.map(([, markup]) => markup).join("\n") ?? "";
}

/** What the script of a review page holds for the page in `language`; null where it is not one. */
export function unpackedReview(script: string, language: string): PackedReview | null {
  const [, packed] = /^\(self\.planReviews\?\?=\{\}\)\["[^"]*"\]="([^"]*)"/u.exec(script) ?? [];
  if (packed === undefined) return null;
  const text = inflateRawSync(Buffer.from(packed, "base64")).toString();
  const index = languages.findIndex((name) => name === language);
  return JSON.parse(inLanguage(text, index)) as PackedReview;
}

/** All files below `folder`, as sorted relative paths with forward slashes. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** Files in which two folders differ: present in one only, or with other bytes. */
export function differingFiles(first: string, second: string): readonly string[] {
  const all = new Set([...listFiles(first), ...listFiles(second)]);
  return [...all].filter((file) => !sameBytes(path.join(first, file), path.join(second, file)));
}

function sameBytes(first: string, second: string): boolean {
  try {
    return readFileSync(first).equals(readFileSync(second));
  } catch {
    return false;
  }
}
