import { writeOfficeFile, type OfficeKind, type OfficeValues } from "../src/files/officeFiles.ts";
import type { PrintedDocument } from "../src/files/brief/printed.ts";
import { packArchive } from "./kept/archive.ts";
import type { FontFiles } from "./pdf.ts";

/** What a thread is asked for: a file of a kind, packed around the version of the data, or pages as PDF. */
export type OfficeOrder =
  | { readonly kind: OfficeKind; readonly value: OfficeValues[OfficeKind]; readonly version: string }
  | { readonly kind: "pdf"; readonly document: PrintedDocument; readonly fonts: FontFiles };

export default async function run(order: OfficeOrder): Promise<Uint8Array> {
  // Loaded when the first page is printed: most orders are none.
  if (order.kind === "pdf") return (await import("./pdf.ts")).printPdf(order.document, order.fonts);
  return packArchive(await writeOfficeFile(order.kind, order.value as never), order.version);
}
