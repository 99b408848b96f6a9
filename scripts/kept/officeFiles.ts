import type { PrintPdf } from "../../src/files/brief/printed.ts";
import type { WriteOffice } from "../../src/files/officeFiles.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { versionLabel } from "../../src/model/version.ts";
import type { KeptStore } from "./store.ts";
import { valueKey } from "./valueKey.ts";

/** A finished office file with the version `to` in place of `from`. */
export type ReplaceVersion = (archive: Uint8Array, from: string, to: string) => Promise<Uint8Array>;

/** What makes files, where none is kept. */
export interface OfficeMakers {
  readonly writeOffice: WriteOffice;
  readonly replaceVersion: ReplaceVersion;
  readonly printPdf: PrintPdf;
}

/**
 * Keeps office files by what they show. The version of the data is put into a kept file late, so a change elsewhere in the corpus makes
 * none anew, but for PDF, which prints letter by letter. `code` is the version of the code that makes them.
 */
export function keepOffice(
  store: Pick<KeptStore, "take">,
  code: string,
  corpus: Pick<Corpus, "date" | "inputs">,
  { writeOffice, replaceVersion, printPdf }: OfficeMakers,
): Pick<OfficeMakers, "writeOffice" | "printPdf"> {
  const version = versionLabel(corpus);
  return {
    printPdf: (printed) => store.take(valueKey([code, "pdf", printed]), () => printPdf(printed)),
    async writeOffice(kind, value) {
      const shown = valueKey([code, kind, value]).replaceAll(corpus.inputs, "").replaceAll(version, "");
      const kept = await store.take(shown, async () =>
        Buffer.concat([Buffer.from(version), await writeOffice(kind, value)]),
      );
      const before = Buffer.from(kept.subarray(0, version.length)).toString();
      const file = kept.subarray(version.length);
      return before === version ? file : replaceVersion(file, before, version);
    },
  };
}
