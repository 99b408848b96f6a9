import { deserialize, serialize } from "node:v8";
import type { Document } from "../../src/model/document.ts";
import { isReference, type Inputs, type SourceFile } from "../../src/model/inputs.ts";
import { valueRead } from "../../src/parse/yaml.ts";
import { codeVersion } from "./codeVersion.ts";
import { KeptStore } from "./store.ts";

/** Most bytes of values: those of one data folder take half a megabyte. */
const mostBytes = 16 * 1024 * 1024;

/**
 * What curated data and the reference say, by their text and the code that reads and checks them: reading them takes a build and each of
 * its threads 0.3 s.
 */
export class KeptData {
  readonly #store: KeptStore;
  readonly #code = `${codeVersion()}\n${process.version}`;

  constructor(store: KeptStore = new KeptStore("data")) {
    this.#store = store;
  }

  /** `inputs` with what is kept of its data and its reference. */
  known({ documents, data, ...rest }: Inputs): Inputs {
    return {
      ...rest,
      documents: documents.map((file) => (isReference(file) ? this.#known(file) : file)),
      data: data.map((file) => this.#known(file)),
    };
  }

  #known(file: SourceFile): SourceFile {
    const kept = this.#store.read(this.#key(file));
    return kept === null ? file : { ...file, value: deserialize(kept) as unknown };
  }

  /** Keeps what has been read of `inputs`, whose reference is `reference`. */
  keep({ documents, data }: Inputs, reference: Document): void {
    for (const file of documents.filter(isReference)) this.#keep(file, reference);
    for (const file of data) this.#keep(file, valueRead(file));
    this.#store.prune(mostBytes);
  }

  #keep(file: SourceFile, value: unknown): void {
    if (file.value === undefined && value !== undefined) this.#store.write(this.#key(file), serialize(value));
  }

  #key({ path, sha256 }: SourceFile): string {
    return `${this.#code}\n${sha256}  ${path}`;
  }
}
