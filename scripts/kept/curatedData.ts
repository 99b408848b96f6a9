import { deserialize, serialize } from "node:v8";
import { valueRead } from "../../src/parse/yaml.ts";
import type { Inputs, SourceFile } from "../../src/model/inputs.ts";
import { codeVersion } from "./codeVersion.ts";
import { KeptStore } from "./store.ts";

/** Most bytes of values: those of one data folder take half a megabyte. */
const mostBytes = 16 * 1024 * 1024;

/** What curated data say, by their text and the code that reads and checks them: reading them takes a build and each of its threads 0.2 s. */
export class KeptData {
  readonly #store: KeptStore;
  readonly #code = `${codeVersion()}\n${process.version}`;

  constructor(store: KeptStore = new KeptStore("data")) {
    this.#store = store;
  }

  /** `inputs` with what is kept of its data. */
  known(inputs: Inputs): Inputs {
    const data = inputs.data.map((file) => {
      const kept = this.#store.read(this.#key(file));
      return kept === null ? file : { ...file, value: deserialize(kept) as unknown };
    });
    return { ...inputs, data };
  }

  /** Keeps what has been read of these data. */
  keep({ data }: Inputs): void {
    for (const file of data) {
      const value = valueRead(file);
      if (file.value === undefined && value !== undefined) this.#store.write(this.#key(file), serialize(value));
    }
    this.#store.prune(mostBytes);
  }

  #key({ path, sha256 }: SourceFile): string {
    return `${this.#code}\n${sha256}  ${path}`;
  }
}
