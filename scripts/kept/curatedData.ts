import { deserialize, serialize } from "node:v8";
import { curatedDataOf, type CuratedData } from "../../src/corpus/data.ts";
import { isReference, type Inputs } from "../../src/model/inputs.ts";
import { codeVersion } from "./codeVersion.ts";
import { KeptStore } from "../../site/kept/store.ts";

/** Most bytes of curated data: those of one data folder take half a megabyte. */
const mostBytes = 16 * 1024 * 1024;

/** As `curatedDataOf`, kept by the texts and the code that reads and checks them, which takes 0.3 s. */
export function keptCuratedData(inputs: Inputs, store: KeptStore = new KeptStore("data")): CuratedData | null {
  const files = [...inputs.documents.filter(isReference), ...inputs.data];
  const texts = files.map(({ path, sha256 }) => `${sha256}  ${path}`);
  const key = [codeVersion(), process.version, ...texts].join("\n");
  const kept = store.read(key);
  if (kept !== null) return deserialize(kept) as CuratedData;
  const made = curatedDataOf(inputs);
  if (made === null) return null;
  store.write(key, serialize(made));
  store.prune(mostBytes);
  return made;
}
