import { z } from "zod";
import type { AgenciesFile } from "./agency.ts";
import type { CalibrationFile } from "./calibration.ts";
import type { LearntWordsFile } from "./learntWords.ts";
import { phraseSchema } from "./phrase.ts";

const phrases = z.array(phraseSchema).min(1);
const note = z.string().min(1);

/** How much one phrase says; the figures are in `src/align/method.ts`. */
export const phraseWeights = ["strong", "touch", "cue"] as const;
export type PhraseWeight = (typeof phraseWeights)[number];

const lexiconEntrySchema = z.strictObject({
  weight: z.enum(phraseWeights),
  phrases,
  with: phrases.optional(),
  without: phrases.optional(),
  under: phrases.optional(),
  not_under: phrases.optional(),
  /** The phrases count wherever they stand in a sentence: what they name is itself a kind of place. */
  anywhere: z.literal(true).optional(),
  at_least: z.int().min(2).optional(),
  /** The phrases count in headings only. */
  heading: z.literal(true).optional(),
  /** The phrases count only under a heading that takes their provision up. */
  under_subject: z.literal(true).optional(),
  /** Words of the reference that the phrases of this entry stand for, where they are not those of `stands_for`. */
  quote: z.string().min(1).optional(),
  note,
});
export type LexiconEntry = z.infer<typeof lexiconEntrySchema>;

/** `data/lexicon/<reference>.yml`: what plans call the things that the provisions ask for. */
export const lexiconFileSchema = z.strictObject({
  reference: z.string().min(1),
  /** Expressions whose parts must not be read as a subject. */
  masks: z.array(z.strictObject({ phrases, note })),
  /** By provision, the words of the reference that its phrases stand for, where they share no words with it. */
  stands_for: z.record(z.string().regex(/^\d+\.\d+$/), z.string().min(1)),
  /** Points whose provisions are works, and single provisions that are: a policy on them, or money for them, is not yet the work. */
  works: z.array(z.string().regex(/^\d+(?:\.\d+)?$/)),
  /**
   * Words of the reference's own field, and of others that documents speak of: a clause on another field has its words in its own sense.
   * `making` are the verbs by which works come about: a clause with neither these nor a word of the field only mentions works.
   */
  field: z.strictObject({ own: phrases, others: phrases, making: phrases.optional(), note }).optional(),
  provisions: z.record(z.string().regex(/^\d+\.\d+$/), z.array(lexiconEntrySchema).min(1)),
});
export type LexiconFile = z.infer<typeof lexiconFileSchema>;

/** `data/language/abbreviations.yml`. */
export const abbreviationsFileSchema = z.strictObject({
  abbreviations: z.record(z.string().regex(/^[\p{L}&.,-]+$/u), z.string().min(1)),
  /** Ways of saying the same: the first is read as the second. Words of both are parted by single spaces. */
  variants: z.record(z.string().min(1), z.string().min(1)),
});

/** `data/language/roles.yml`: words that tell what a stretch of text does in its sentence. */
export const rolesFileSchema = z.strictObject({
  agencies: z.strictObject({
    /** Whole names and name patterns. */
    phrases,
    /** Words before a department's field: `sở`, `bộ`. */
    openers: phrases,
    /** Words that end like an opener and name no agency: `cơ sở`, `cán bộ`. */
    except: phrases,
    /** Fields that name a department after an opener, and after a comma or `và` in a list of departments. */
    fields: phrases,
    note,
  }),
  citations: z.strictObject({
    /** Kinds of document: `quyết định`, `nghị quyết`. */
    kinds: phrases,
    /** Words that open the title of a cited document: `về việc`, `phê duyệt`. */
    openers: phrases,
    /** Verbs before a cited document that make it the task itself: `triển khai thực hiện`. */
    carriers: phrases,
    note,
  }),
  /** What a document says of its own course, each from the phrase to the next task; `except` are phrases that are tasks all the same. */
  administration: z.strictObject({ phrases, except: phrases, note }),
  /** Spreading a document or a cause, each from the phrase to the clause's end or to a phrase of `until`. */
  publicity: z.strictObject({ phrases, until: phrases, except: phrases, note }),
  /** What was found so far, the whole clause round the phrase; `except` are words that order something in it all the same. */
  assessment: z.strictObject({ phrases, except: phrases, note }),
  /** What is there already, each from the phrase to the next comma. */
  existing: z.strictObject({ phrases, note }),
  /** Words after which a stretch states a purpose, a place or a beneficiary; `except` are phrases in which they do not. */
  scopes: z.array(
    z.strictObject({
      role: z.enum([
        "policy",
        "funded",
        "service",
        "handled",
        "negated",
        "frame",
        "purpose",
        "place",
        "beneficiary",
        "link",
      ]),
      openers: phrases,
      except: phrases.optional(),
      /** Openers that state the task where they open a clause. */
      leading: phrases.optional(),
      note,
    }),
  ),
  /** Words that end a scope where no comma does. */
  /** Where a place or who is served ends; `works` are nouns that begin the name of a work. */
  ends: z.strictObject({ phrases, works: phrases, note }),
  hollow: z.strictObject({
    /** Words before the opener of a purpose that leave the task to it: `các giải pháp nhằm`. */
    before: phrases,
    /** The same where they open a clause: `tạo thuận lợi để`. */
    opening: phrases,
    note,
  }),
  /** Words that open a list of examples. */
  enumerations: z.strictObject({ openers: phrases, note }),
  /** Verbs that open a new task after a comma and so end a scope. */
  tasks: z.strictObject({ phrases, note }),
});
export type RolesFile = z.infer<typeof rolesFileSchema>;
export type ScopeRole = RolesFile["scopes"][number]["role"];

/** `data/language/boilerplate.yml`: runs of words so common in administrative prose that sharing them says nothing. */
export const boilerplateFileSchema = z.strictObject({ phrases, note });

/** `data/language/subjects.yml`: fields of state management, and the words that name a part of one. */
export const subjectsFileSchema = z.strictObject({
  note,
  subjects: z.array(
    z.strictObject({
      /** What documents call the field. */
      names: phrases,
      /** Words that name a part of it. */
      words: phrases,
    }),
  ),
});
export type Subject = z.infer<typeof subjectsFileSchema>["subjects"][number];

/** What is true of the language of the documents, whatever the reference. */
export interface LanguageKnowledge {
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly variants: Readonly<Record<string, string>>;
  readonly roles: RolesFile;
  readonly boilerplate: readonly string[];
  readonly subjects: readonly Subject[];
}

/** Everything that alignment knows beside the reference itself. `lexicon` is null for a reference that has none. */
export interface Knowledge {
  readonly language: LanguageKnowledge;
  readonly lexicon: LexiconFile | null;
  /** What words say of provisions beside the lexicon; null where nothing was learnt. Without a lexicon they are not used. */
  readonly words: LearntWordsFile | null;
  /** Who plans tell to act; null where no register of agencies is given. */
  readonly agencies: AgenciesFile | null;
  /** How often evidence is right; null where it was not measured: scores are then the evidence itself. */
  readonly calibration: CalibrationFile | null;
}
