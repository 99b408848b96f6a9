import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { siteFolder } from "./site.ts";

/** A page of the built site. */
export interface BuiltPage {
  /** From the root of the site. */
  readonly file: string;
  readonly kind: string;
  readonly language: string;
  readonly html: string;
}

let read: readonly BuiltPage[] | undefined;

/** Every page of the built site, in the order of their paths. A process reads them once. */
export function builtPages(): readonly BuiltPage[] {
  return (read ??= readPages());
}

function readPages(): readonly BuiltPage[] {
  const files = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".html"))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return files.map((file) => {
    const html = readFileSync(path.join(siteFolder, file), "utf8");
    return {
      file,
      html,
      kind: /<body class="page-([a-z-]+)/u.exec(html)?.[1] ?? file,
      language: /<html lang="([a-z]+)"/u.exec(html)?.[1] ?? "",
    };
  });
}

/**
 * Of each kind and language one page. The largest, because what fails anywhere tends to fail there; the smallest for what the
 * template and the hosting decide alone.
 */
export function samplePages(size: "largest" | "smallest" = "largest"): readonly BuiltPage[] {
  const samples = new Map<string, BuiltPage>();
  for (const page of builtPages()) {
    const key = `${page.language} ${page.kind}`;
    const sample = samples.get(key);
    if (sample === undefined || sample.html.length < page.html.length === (size === "largest")) samples.set(key, page);
  }
  return [...samples.values()];
}
