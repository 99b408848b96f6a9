import { replaceWords } from "../../src/files/office/zip.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { versionLabel } from "../../src/model/version.ts";
import type { KeptStore } from "./store.ts";
import type { KeepFile } from "../../src/files/figureFiles.ts";
import { valueKey } from "./valueKey.ts";

/**
 * Keeps office files by what they show. The version of the data is put into a kept file late, so a change elsewhere in the corpus makes
 * none anew, but for PDF, which prints letter by letter. `code` is the version of the code that makes them.
 */
export function keepOffice(
  store: Pick<KeptStore, "take">,
  code: string,
  corpus: Pick<Corpus, "date" | "inputs">,
): KeepFile {
  const version = versionLabel(corpus);
  return async (kind, value, make) => {
    const key = valueKey([code, kind, value]);
    if (kind === "pdf") return store.take(key, make);
    const shown = key.replaceAll(corpus.inputs, "").replaceAll(version, "");
    const kept = await store.take(shown, async () => Buffer.concat([Buffer.from(version), await make()]));
    const before = Buffer.from(kept.subarray(0, version.length)).toString();
    const file = kept.subarray(version.length);
    return before === version ? file : replaceWords(file, before, version);
  };
}
