/** Words taken from a document, with what a reader needs to find them again. */
export interface Quotation {
  /** As they stand in the document; what was left out is `[…]`. */
  readonly text: string;
  /** `II.3.a, gạch đầu dòng 2` */
  readonly place: string;
  /** Document with number, date and issuer. */
  readonly source: string;
  /** Permanent address of the passage. */
  readonly address: string;
}

/** A quotation ready to be set into a text: `“…” (II.3.a, Kế hoạch số … ngày … của …). https://…`. */
export function printQuotation({ text, place, source, address }: Quotation): string {
  const words = text.replaceAll(/\s+/gu, " ").trim();
  const where = place === "" ? source : `${place}, ${source}`;
  return `“${words}” (${where}). ${address}`;
}
