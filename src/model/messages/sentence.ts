import type { Diagnostic } from "../diagnostic.ts";

/** Words a problem from its params. */
type Sentence = (params: Diagnostic["params"]) => string;
/** Sentences by rule. */
export type Sentences = Readonly<Record<string, Sentence>>;
