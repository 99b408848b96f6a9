import type { Scope } from "../model/searching.ts";
import type { Span } from "../model/span.ts";
import type { Language } from "../model/language.ts";

/** A unit as search needs it. */
export interface SearchUnit {
  readonly id: string;
  readonly place: Readonly<Record<Language, string>>;
  readonly text: string;
  readonly scope: Scope;
  /** In the reference's order. */
  readonly provisions: readonly ProvisionAt[];
}

/** A provision that a unit takes up, and the words of the unit that belong to it: in the reference its quote, in a plan all. */
export interface ProvisionAt extends Span {
  readonly id: string;
}

export interface SearchDocument {
  readonly id: string;
  readonly units: readonly SearchUnit[];
}
