import type { DocumentMeta } from "../model/document.ts";
import type { Province, ProvincesFile } from "../model/province.ts";
import { findProvince } from "../parse/provinces.ts";

/** The province that issued a document, as it was then; null for a document of none, or without a register. */
export function provinceOf(meta: DocumentMeta, register: ProvincesFile | null): Province | null {
  if (meta.province === null || register === null) return null;
  return findProvince(register, meta.province, dateOf(meta));
}

/** Date of issue; the first day of the year when no more is known. */
function dateOf({ issued, issued_year }: DocumentMeta): string | null {
  return issued ?? (issued_year === null ? null : `${issued_year}-01-01`);
}
