/** Words taken from a document, with what a reader needs to find them again. */
export interface Quotation {
  /** As they stand in the document; what was left out is `[…]`. */
  readonly text: string;
  /** `II.3.a, gạch đầu dòng 2` */
  readonly place: string;
  /** Document with number, date and issuer. */
  readonly source: string;
  /** The site and its data version: `Đối chiếu mẫu, bản dữ liệu 2026-11-20-0123abc`. */
  readonly edition: string;
  /** Permanent address of the passage. */
  readonly address: string;
  /** `truy cập ngày 26/11/2026` */
  readonly accessed: string;
}

/** A quotation ready to be set into a text: `“…” (II.3.a, Kế hoạch số … ngày … của …). Đối chiếu …, https://…, truy cập ngày ….` */
export function printQuotation({ text, place, source, edition, address, accessed }: Quotation): string {
  const words = text.replaceAll(/\s+/gu, " ").trim();
  const where = place === "" ? source : `${place}, ${source}`;
  return `“${words}” (${where}). ${edition}, ${address}, ${accessed}.`;
}
