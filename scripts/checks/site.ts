import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import type { PackedReview } from "../../site/components/review/reviewData.ts";
import type { BuiltSite } from "./links.ts";

/** Reads a built site; the entries that stand packed beside review pages stand at their end. */
export function readSite(folder: string): BuiltSite {
  const files = listFiles(folder);
  const texts = (extension: string): ReadonlyMap<string, string> =>
    new Map(
      files
        .filter((file) => file.endsWith(extension))
        .map((file) => [file, readFileSync(path.join(folder, file), "utf8")]),
    );
  const scripts = texts(".js");
  const entries = (page: string): string => entriesOf(scripts.get(page.replace(/[^/]*$/u, "entries.js")) ?? "");
  const pages = new Map([...texts(".html")].map(([file, text]) => [file, text + entries(file)]));
  return { pages, styles: texts(".css"), files: new Set(files) };
}

/** The markup of the entries in the script of a review page; nothing in another's. */
function entriesOf(script: string): string {
  return (
    unpackedReview(script)
      ?.entries.map(([, markup]) => markup)
      .join("\n") ?? ""
  );
}

/** What the script beside a review page holds; null where it is not one. */
export function unpackedReview(script: string): PackedReview | null {
  const [, packed] = /^\(self\.planReviews\?\?=\{\}\)\["[^"]*"\]="([^"]*)"/u.exec(script) ?? [];
  if (packed === undefined) return null;
  return JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString()) as PackedReview;
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
