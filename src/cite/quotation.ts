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
  /** What the passage is said to take up, and who says so: `Nội dung 1.1: nêu rõ (máy đối chiếu, chưa rà soát)`; null where nothing is. */
  readonly result: string | null;
  /** Permanent address of the passage. */
  readonly address: string;
  /** `truy cập ngày 26/11/2026` */
  readonly accessed: string;
}

/**
 * A quotation ready to be set into a text: `“…” (II.3.a, Kế hoạch số … ngày … của …). Nội dung 1.1: nêu rõ (…). Đối chiếu …, https://…,
 * truy cập ngày ….`
 */
export function printQuotation({ text, place, source, result, edition, address, accessed }: Quotation): string {
  const words = text.replaceAll(/\s+/gu, " ").trim();
  const where = place === "" ? source : `${place}, ${source}`;
  return `“${words}” (${where}). ${result === null ? "" : `${result}. `}${edition}, ${address}, ${accessed}.`;
}

/** What a document says of a provision, or that it was not found to say anything, where there are no words to quote. */
export interface CitedCell extends Pick<Quotation, "source" | "edition" | "address" | "accessed"> {
  /** `nội dung 4.5 (Quỹ phát triển hạ tầng): chưa nêu (máy đối chiếu, chưa rà soát)` */
  readonly result: string;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** A cell ready to be set into a text: `Kế hoạch số …, nội dung 4.5 (…): chưa nêu (…). Đã đối chiếu 41 đoạn; …. Đối chiếu …, https://….` */
export function printCell({ source, result, reason, edition, address, accessed }: CitedCell): string {
  return `${source}, ${result}. ${reason} ${edition}, ${address}, ${accessed}.`;
}
