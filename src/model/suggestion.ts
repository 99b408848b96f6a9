import { z } from "zod";
import { phraseWeights } from "./knowledge.ts";
import { phraseSchema } from "./phrase.ts";

/** What a person makes of a suggested phrase: a weight takes it into the lexicon, `no` drops it. */
const suggestionDecisions = [...phraseWeights, "no"] as const;

/** The form that `npm run lexicon -- suggest` writes: a decision left empty is open. */
export const suggestionFileSchema = z.array(
  z.strictObject({
    provision: z.string().regex(/^\d+\.\d+$/),
    phrase: phraseSchema,
    decision: z.enum(suggestionDecisions).nullable(),
  }),
);
export type SuggestionFile = z.infer<typeof suggestionFileSchema>;

/** Name of a suggestion among those decided on. */
export function suggestionKey({ provision, phrase }: { readonly provision: string; readonly phrase: string }): string {
  return `${provision} ${phrase}`;
}
