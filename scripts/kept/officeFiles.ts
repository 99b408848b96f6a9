import type { PrintPdf } from "../../src/files/brief/printed.ts";
import type { WriteOfPlan, WriteOffice } from "../../src/files/officeFiles.ts";
import { shownOfPlan } from "../../site/keptPages.ts";
import type { Site } from "../../site/site.ts";
import { versionLabel } from "../../src/model/version.ts";
import { replaceLate } from "./archive.ts";
import type { KeptStore } from "../../site/kept/store.ts";
import { valueKey } from "./valueKey.ts";

/** What makes files, where none is kept: office files are packed around the version of the data. */
export interface OfficeMakers {
  readonly writeOffice: WriteOffice;
  readonly printPdf: PrintPdf;
}

/**
 * Keeps office files by what they show; those of one plan by what is shown of it, so that not even their value is made again. The
 * version of the data is put into a kept file late, so a change elsewhere in the corpus makes none anew, but for PDF, which prints
 * letter by letter. `code` is the version of the code that makes them.
 */
export function keepOffice(
  store: Pick<KeptStore, "take">,
  code: string,
  { corpus, frozen }: Pick<Site, "corpus" | "frozen">,
  { writeOffice, printPdf }: OfficeMakers,
): OfficeMakers & { readonly writeOfPlan: WriteOfPlan } {
  const version = versionLabel(corpus);
  const take = async (shown: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const kept = await store.take(shown, async () => Buffer.concat([Buffer.from(version), await make()]));
    const before = Buffer.from(kept.subarray(0, version.length)).toString();
    const file = kept.subarray(version.length);
    return before === version ? file : replaceLate(file, before, version);
  };
  return {
    printPdf: (printed) => store.take(valueKey([code, "pdf", printed]), () => printPdf(printed)),
    writeOffice(kind, value) {
      return take(valueKey([code, kind, value], [corpus.inputs, version]), () => writeOffice(kind, value));
    },
    writeOfPlan: (kind, plan, language, make) =>
      take(valueKey([code, kind, language, shownOfPlan({ corpus, frozen }, plan)]), () => writeOffice(kind, make())),
  };
}
