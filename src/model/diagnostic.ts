import type { SourcePosition } from "./span.ts";

/** `error` stops the build; `warning` is printed and shown on the site. */
type Severity = "error" | "warning";

/**
 * A problem found in the inputs, as data. `rule` names it (`front-matter/unknown-field`), `params` carries what was found and
 * what was expected; the sentence is made last, by `src/model/messages.ts`.
 */
export interface Diagnostic extends SourcePosition {
  readonly rule: string;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Thrown by readers of curated data and documents. Carries every problem found, never only the first. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} problem(s) in the inputs`);
    this.name = "InputError";
    this.diagnostics = diagnostics;
  }
}
