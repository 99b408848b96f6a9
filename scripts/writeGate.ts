const [free, writing, closed] = [0, 1, 2];

/** Lets a thread write a file only until another closes the gate, which waits for the file that is just being written. */
export class WriteGate {
  /** What both threads share: four bytes, of zeros at first. */
  readonly memory: SharedArrayBuffer;
  readonly #state: Int32Array;

  constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#state = new Int32Array(memory);
  }

  /** Does `write`, which writes a file; not where the gate is closed. */
  pass(write: () => void): void {
    if (Atomics.compareExchange(this.#state, 0, free, writing) === closed) return;
    try {
      write();
    } finally {
      Atomics.store(this.#state, 0, free);
      Atomics.notify(this.#state, 0);
    }
  }

  /** From here on nothing is written. */
  close(): void {
    while (Atomics.compareExchange(this.#state, 0, free, closed) === writing) Atomics.wait(this.#state, 0, writing);
  }
}
