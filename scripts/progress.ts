/** A stage that is shown only when it takes longer than this: short builds print nothing that they would take back at once. */
const QUIET_MS = 1500;
/** Between two changes of the line. */
const STEP_MS = 100;

/** Where the line goes; `isTTY` is false or missing where output is piped. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that says what is being done, how many of how many are done, and how long the rest will take. Says nothing where output is piped. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #stage: { readonly what: string; readonly of: number; readonly started: number } | null = null;
  #done = 0;
  #shown = 0;

  constructor(terminal: Terminal = process.stderr, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
  }

  /** Begins a stage of `of` things. The one before it is over. */
  start(what: string, of: number): void {
    this.end();
    this.#stage = { what, of, started: this.#now() };
    this.#done = 0;
  }

  /** There are `count` things more in this stage than was known. */
  more(count: number): void {
    if (this.#stage !== null) this.#stage = { ...this.#stage, of: this.#stage.of + count };
  }

  /** One more thing is done. */
  step(): void {
    this.#done += 1;
    const now = this.#now();
    if (this.#terminal.isTTY !== true || this.#stage === null) return;
    if (now - this.#stage.started < QUIET_MS || now - this.#shown < STEP_MS) return;
    this.#shown = now;
    this.#terminal.write(
      `\r\u001B[K${progressLine(this.#stage.what, this.#done, this.#stage.of, now - this.#stage.started)}`,
    );
  }

  /** Takes the line away, so that whatever is printed next stands at its beginning. */
  end(): void {
    if (this.#shown > 0) this.#terminal.write("\r\u001B[K");
    this.#shown = 0;
    this.#stage = null;
  }
}

/** `pages 120 of 980 (12 %), 45 s left` */
export function progressLine(what: string, done: number, of: number, elapsed: number): string {
  const left = Math.ceil(((elapsed / done) * (of - done)) / 1000);
  const time = left < 90 ? `${left} s` : `${Math.round(left / 60)} min`;
  return `${what} ${done} of ${of} (${Math.floor((done / of) * 100)} %), ${time} left`;
}
