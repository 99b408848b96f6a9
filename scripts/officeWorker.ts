import { replaceWords } from "../src/files/office/zip.ts";
import { writeOfficeFile, type OfficeKind, type OfficeValues } from "../src/files/officeFiles.ts";

/** What a thread is asked for: a file of a kind, or a finished one with other words in it. */
export type OfficeOrder =
  | {
      readonly kind: "replace";
      readonly value: { readonly archive: Uint8Array; readonly from: string; readonly to: string };
    }
  | { readonly kind: OfficeKind; readonly value: OfficeValues[OfficeKind] };

export default function run(order: OfficeOrder): Uint8Array | Promise<Uint8Array> {
  if (order.kind !== "replace") return writeOfficeFile(order.kind, order.value as never);
  const { archive, from, to } = order.value;
  return replaceWords(archive, from, to);
}
