import { strFromU8, unzipSync } from "fflate";
import type { DrawnFigure } from "../../../src/files/drawn.ts";
import { drawable, drawFigures } from "../../../site/drawn.ts";
import { wordsIn } from "../../../src/strings/strings.ts";
import { permanentPath } from "../../../site/permanent.ts";
import type { FigureSources } from "../../../src/files/figureFiles.ts";
import { smallCorpus } from "../figures/support.ts";

const corpus = smallCorpus();
const drawn = { vi: drawFigures(corpus, "vi", null), en: drawFigures(corpus, "en", null) };
export const sources: FigureSources = {
  corpus,
  drawn,
  permanentPath: permanentPath(null),
  drawable,
};
export const words = wordsIn("vi");

export function figureNamed(id: string): DrawnFigure {
  return drawn.vi.find(({ sheet }) => sheet.id === id)!;
}

/** Text of a part of an Office file. */
export function partOf(archive: Uint8Array, name: string): string {
  return strFromU8(unzipSync(archive)[name]!);
}

export function partNames(archive: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(archive));
}

/** What the parts of an Office file and its lists of parts say of each other: names without a part, parts without a name. */
export function strayParts(archive: Uint8Array): readonly string[] {
  const parts = partNames(archive);
  const types = partOf(archive, "[Content_Types].xml");
  const kinds = [...types.matchAll(/<Default [^>]*Extension="([^"]*)"/gu)].map(([, kind]) => kind!);
  const typed = [...types.matchAll(/<Override [^>]*PartName="\/([^"]*)"/gu)].map(([, name]) => name!);
  const lists = parts.filter((name) => name.endsWith(".rels"));
  const related = lists.flatMap((list) => {
    const folder = list.replace(/_rels\/[^/]*$/u, "");
    return [
      ...partOf(archive, list).matchAll(/<Relationship (?![^>]*TargetMode="External")[^>]*Target="([^"]*)"/gu),
    ].map(([, target]) => `${folder}${target!}`);
  });
  const own = parts.filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml");
  return [
    ...[...typed, ...related].filter((name) => !parts.includes(name)).map((name) => `missing: ${name}`),
    ...own.filter((name) => !related.includes(name)).map((name) => `unrelated: ${name}`),
    ...own
      .filter((name) => !typed.includes(name) && !kinds.includes(name.split(".").at(-1)!))
      .map((name) => `untyped: ${name}`),
  ];
}

/** Text between tags, references resolved. */
export function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Cells of a worksheet by address, `B4`; numbers as numbers. */
export function cellsOf(archive: Uint8Array, sheet: number): ReadonlyMap<string, string | number> {
  const strings = [...partOf(archive, "xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gsu)].map(([, item]) =>
    textOf(item!),
  );
  const cells = new Map<string, string | number>();
  for (const [, address, attributes, value] of partOf(archive, `xl/worksheets/sheet${sheet}.xml`).matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)><v>(.*?)<\/v><\/c>/gsu,
  )) {
    cells.set(address!, attributes!.includes('t="s"') ? strings[Number(value)]! : Number(value));
  }
  return cells;
}
