import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, DocumentMeta } from "../model/document.ts";
import type { SourceFile } from "../model/inputs.ts";
import type { Province, ProvincesFile } from "../model/province.ts";
import { frontMatterPositions } from "../parse/frontMatter.ts";
import { findProvince } from "../parse/provinces.ts";

/** The province that issued a document, as it was then; null for a document of none, or without a register. */
export function provinceOf(meta: DocumentMeta, register: ProvincesFile | null): Province | null {
  if (meta.province === null || register === null) return null;
  return findProvince(register, meta.province, dateOf(meta));
}

/** Problems of documents that name a province that the register does not have. */
export function unknownProvinces(
  documents: readonly Document[],
  files: readonly SourceFile[],
  register: ProvincesFile | null,
): readonly Diagnostic[] {
  return documents.flatMap(({ meta, file }) => {
    if (meta.province === null || register === null || provinceOf(meta, register) !== null) return [];
    const position = frontMatterPositions(files.find(({ path }) => path === file)!)(["province"]);
    return [{ ...position, rule: "document/unknown-province", severity: "error", params: { found: meta.province } }];
  });
}

/** Date of issue; the first day of the year when no more is known. */
function dateOf({ issued, issued_year }: DocumentMeta): string | null {
  return issued ?? (issued_year === null ? null : `${issued_year}-01-01`);
}
