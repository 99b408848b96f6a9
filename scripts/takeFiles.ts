import path from "node:path";
import { checkXml } from "../src/files/xml.ts";
import type { TakeFile } from "../src/files/figureFiles.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { versionLabel } from "../src/model/version.ts";
import type { CheckXml } from "../site/site.ts";
import { KeptStore } from "../site/kept/store.ts";
import type { WriteGate } from "./writeGate.ts";
import { writeInto } from "./writeInto.ts";

/** Bytes of the checks that are kept: each is but the hash of nothing. */
const mostChecks = 1024 * 1024;

export interface Taker {
  readonly take: TakeFile;
  /** Throws where the text of a file is not valid XML, which is checked once for each version of the code. */
  readonly checkXml: CheckXml;
  /** Drops the checks that the store has no room for. */
  close(): void;
}

/** Writes files of a site into `folder` as long as `gate` is open. Throws when a drawing is not valid XML. */
export function takeFiles(corpus: Corpus, folder: string, code: string, gate: WriteGate): Taker {
  const checked = new KeptStore("drawings");
  const checkOnce: CheckXml = (text, name) =>
    // A version holds letters, digits and hyphens: a drawing is as sound with one as with another.
    checked.once(`${code}\n${text.replaceAll(versionLabel(corpus), "")}`, () => checkXml(text, name));
  return {
    take(file, contents) {
      if (typeof contents === "string" && file.endsWith(".svg")) checkOnce(contents, file);
      gate.pass(() => writeInto(path.join(folder, file), contents));
    },
    checkXml: checkOnce,
    close: () => checked.prune(mostChecks),
  };
}
