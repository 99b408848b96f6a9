import { InputError, type Diagnostic } from "../model/diagnostic.ts";

/** Gathers the problems of several steps, so that a reader of the message sees all of them at once. */
export class Problems {
  readonly #found: Diagnostic[] = [];

  add(...problems: readonly Diagnostic[]): void {
    this.#found.push(...problems);
  }

  get areNone(): boolean {
    return this.#found.length === 0;
  }

  /** The value of `step`; undefined when it ended in an `InputError`, whose problems are kept. Other errors go through. */
  attempt<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.add(...error.diagnostics);
      return undefined;
    }
  }

  /** Throws an `InputError` with everything gathered, in the order of files and lines; does nothing when all is well. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new InputError(this.#found.toSorted(byPlace));
  }
}

/** By file, line and column, then by rule. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
