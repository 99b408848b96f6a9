import { writeOfficeFile, type OfficeKind, type OfficeValues } from "../src/files/officeFiles.ts";
import { packArchive } from "./kept/archive.ts";

/** What a thread is asked for: a file of a kind, packed around the version of the data. */
export interface OfficeOrder {
  readonly kind: OfficeKind;
  readonly value: OfficeValues[OfficeKind];
  readonly version: string;
}

export default async function run({ kind, value, version }: OfficeOrder): Promise<Uint8Array> {
  return packArchive(await writeOfficeFile(kind, value as never), version);
}
