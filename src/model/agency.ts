import { z } from "zod";
import { partialDate, slug, visible } from "./fields.ts";
import type { Language } from "./language.ts";
import { phraseSchema } from "./phrase.ts";

/** What an agency is: `collective` names many at once ("các sở, ban, ngành"). */
const agencyKinds = [
  "department",
  "unit",
  "central-unit",
  "enterprise",
  "state",
  "central",
  "ministry",
  "party",
  "organisation",
  "collective",
] as const;

/** A phrase of the lexicon, behind which ` *` may ask for a word with a capital. */
const namePhrase = z
  .string()
  .refine(
    (phrase) => phraseSchema.safeParse(phrase.replace(/ \*$/u, "")).success,
    "a phrase, then * where a name follows",
  );

const agencySchema = z
  .strictObject({
    /** The seat, whatever the province. */
    id: slug,
    kind: z.enum(agencyKinds),
    name: visible,
    /** The name on English pages; where it is missing they show `name`. */
    name_en: visible.optional(),
    /** Other ways of writing the name. */
    phrases: z.array(namePhrase).min(1).optional(),
    /** Ways in which documents of a province with cities under it write the name, whatever they name elsewhere. */
    phrases_in_province: z.array(namePhrase).min(1).optional(),
    /** First day without the agency; the month or the year alone where no more is certain. */
    until: partialDate.optional(),
    /** The agency that has its tasks; null where they went to several. */
    successor: slug.nullable().optional(),
    /** Document that ended it. */
    basis: visible.optional(),
  })
  .refine(
    ({ until, successor, basis }) => (until === undefined) === (successor === undefined && basis === undefined),
    "until, successor and basis stand together",
  );
export type Agency = z.infer<typeof agencySchema>;

/**
 * What readers of `language` call the agency with this id, and the language of that name: Vietnamese for one that has no English
 * name, and for one that the register does not hold (`name`, the words of a text).
 */
export function agencyName(
  agencies: readonly Agency[],
  { slug: id, name }: { readonly slug: string; readonly name: string },
  language: Language,
): { readonly text: string; readonly language: Language } {
  const english = language === "en" ? agencies.find((agency) => agency.id === id)?.name_en : undefined;
  return english === undefined ? { text: name, language: "vi" } : { text: english, language: "en" };
}

const phrases = z.array(phraseSchema).min(1);

/** `data/agencies.yml`: who plans tell to act. */
export const agenciesFileSchema = z
  .strictObject({
    source: visible,
    agencies: z.array(agencySchema).min(1),
    /** Words with which names begin that are no entry; the name goes on with a capital. */
    heads: phrases,
    /** Office holders who stand for their agency. */
    titles: phrases,
    /** Verbs by which one who is told to act goes on. */
    acts: phrases,
  })
  .superRefine(({ agencies }, context) => {
    const ids = new Set<string>();
    for (const [index, { id }] of agencies.entries()) {
      if (ids.has(id)) context.addIssue({ code: "custom", path: ["agencies", index, "id"], message: `${id} twice` });
      ids.add(id);
    }
    for (const [index, { successor }] of agencies.entries()) {
      if (successor !== undefined && successor !== null && !ids.has(successor))
        context.addIssue({
          code: "custom",
          path: ["agencies", index, "successor"],
          message: `${successor} is no agency of this file`,
        });
    }
  });
export type AgenciesFile = z.infer<typeof agenciesFileSchema>;
