import type { Diagnostic } from "../model/diagnostic.ts";
import { letterheadUnit, type Document, type DocumentMeta } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { Province, ProvincesFile } from "../model/province.ts";
import type { SourcePosition } from "../model/span.ts";
import { frontMatterPositions } from "../parse/frontMatter.ts";
import { findProvince, provinceNamed } from "../parse/provinces.ts";
import { slugOf } from "../text/slug.ts";

/** The province that issued a document, as it was then; null for a document of none, or without a register. */
export function provinceOf(meta: DocumentMeta, register: ProvincesFile | null): Province | null {
  if (meta.province === null || register === null) return null;
  return findProvince(register, meta.province, dateOf(meta));
}

/** Problems of documents that name a province that the register does not have, with the one that was meant, as far as its name tells. */
export function unknownProvinces(
  documents: readonly Document[],
  files: readonly SourceFile[],
  register: ProvincesFile | null,
): readonly Diagnostic[] {
  return documents.flatMap((document) => {
    const { meta } = document;
    if (meta.province === null || register === null || provinceOf(meta, register) !== null) return [];
    const params = { found: meta.province, meant: nearestId(meta.province, register) ?? "" };
    return [{ ...provincePosition(document, files), rule: "document/unknown-province", severity: "error", params }];
  });
}

/**
 * Doubts about provinces: one that the letterhead or the place of the date does not name, but another of that day; and one that was
 * merged into another before the document was issued.
 */
export function doubtfulProvinces(
  documents: readonly Document[],
  files: readonly SourceFile[],
  register: ProvincesFile | null,
): readonly Diagnostic[] {
  if (register === null) return [];
  return documents.flatMap((document): readonly Diagnostic[] => {
    const { meta } = document;
    const found = meta.province;
    const warn = (rule: string, params: Diagnostic["params"]): readonly Diagnostic[] => [
      { ...provincePosition(document, files), rule, severity: "warning", params },
    ];
    const former = register.former.find(({ id }) => id === found);
    if (former && meta.issued !== null && meta.issued >= former.until) {
      const { id: merged, successor, until } = former;
      return warn("front-matter/province-merged", { found: merged, until, successor });
    }
    const named = namedInHead(document, register);
    if (named === null || named.id === found || meta.issuer_level === "central") return [];
    return warn("front-matter/province-differs", { found: found ?? "null", expected: named.id, words: named.words });
  });
}

/** The province of the letterhead, else of the place before the date; null where neither names one. */
function namedInHead(
  { units, meta }: Document,
  register: ProvincesFile,
): { readonly id: string; readonly words: string } | null {
  const issuer = units.filter(({ kind, role }) => kind === "letterhead" && role === "issuer").map(({ text }) => text);
  const place = letterheadUnit(units, "date")?.text.split(/,\s*ngày/iu)[0];
  for (const words of [...issuer, ...(place === undefined ? [] : [place])]) {
    const id = provinceNamed(words, register, dateOf(meta));
    if (id !== null) return { id, words };
  }
  return null;
}

function provincePosition({ file }: Document, files: readonly SourceFile[]): SourcePosition {
  return frontMatterPositions(files.find(({ path }) => path === file)!)(["province"]);
}

/** Letters in which a code may differ from the one that was meant. */
const MOST_WRONG = 2;

/** The code that `found` was meant for: the same without hyphens and words of type, else one that is a letter or two away. */
function nearestId(found: string, register: ProvincesFile): string | null {
  const bare = (id: string): string =>
    slugOf(id)
      .replace(/^(?:tinh|thanh-pho|tp)-/u, "")
      .replaceAll("-", "");
  const wanted = bare(found);
  const ids = [...register.present, ...register.former].map(({ id }) => id);
  const near = ids
    .map((id) => ({ id, distance: distanceOf(wanted, bare(id)) }))
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))[0];
  return near !== undefined && near.distance <= MOST_WRONG ? near.id : null;
}

/** Letters that have to be changed, added or dropped to make `a` of `b`. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Date of issue; the first day of the year when no more is known. */
function dateOf({ issued, issued_year }: DocumentMeta): string | null {
  return issued ?? (issued_year === null ? null : `${issued_year}-01-01`);
}
