import { relations } from "./relations.ts";
import { z } from "zod";
import { unitFieldNames, unitKinds } from "./document.ts";
import { cellStates, stateFacts, type StateColumn } from "./states.ts";
import { readAs, unknownReasons } from "./reading.ts";
import { publicTasksSchema } from "./taskContract.ts";
import { verdictKinds } from "./review.ts";

/** Published data, version 1. What others read: a change here is a change of `schema` and of the documentation of the data. */
export const contractVersion = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const offset = z.int().min(0);
const share = z.number().min(0).max(1);
const decidedBy = z.enum(["machine", "review"]);
const span = z.tuple([offset, offset]).describe("Offsets [start, end) in UTF-16 code units of the unit's text");

const publicEvidence = z.strictObject({
  kind: z.enum(["reuse", "lexicon", "context", "words", "review"]),
  plan: span,
  reference: z
    .strictObject({
      quote: z.int().min(0).describe("Index into the quotes of the provision"),
      start: offset.describe("Offset in that quote"),
      end: offset,
    })
    .describe("Words of the reference"),
  note: z.string().min(1).describe("What matched, as a sentence in Vietnamese"),
});

const publicAdjustment = z.strictObject({
  rule: z.string().min(1).describe("Rule that lowered the score"),
  plan: span,
  factor: share,
});

const publicReview = z
  .strictObject({
    verdict: z.enum(verdictKinds),
    unit: z.string().min(1).nullable().describe("Unit that was judged; null for a verdict on the whole plan"),
    strength: z.enum(["full", "partial"]).nullable().describe("By the reviewer; null where nothing is taken up"),
    machine: z
      .strictObject({
        strength: z.enum(["full", "partial"]),
        relation: z.enum(relations),
        score: share,
      })
      .nullable()
      .describe("What the machine said; null where it made no match"),
    reviewer: z.string().min(1),
    date,
    reason: z.string().min(1),
  })
  .describe("Verdict of a reviewer, beside the machine's");

const publicAlignment = z.strictObject({
  provision: z.string().min(1),
  strength: z.enum(["full", "partial"]),
  relation: z.enum(relations),
  score: share,
  by: decidedBy,
  evidence: z.array(publicEvidence).min(1),
  adjustments: z.array(publicAdjustment),
  review: publicReview.optional(),
});

const publicRejected = z.strictObject({
  provision: z.string().min(1),
  score: share,
  rule: z.string().min(1).describe("Rule that dropped the match"),
  evidence: z.array(publicEvidence),
  review: publicReview.optional(),
});

const publicUnit = z.strictObject({
  id: z.string().min(1),
  parent: z.string().min(1).nullable(),
  kind: z.enum(unitKinds),
  marker: z.string().nullable().describe("Number, letter or dash as written; left out of the text"),
  heading: z.string().nullable(),
  text: z.string().describe("The unit's own text in NFC; markers and texts in order give the source back"),
  fields: z
    .array(
      z.strictObject({
        name: z.enum(unitFieldNames),
        year: z.int().min(0).optional().describe("Year at the end of which a value is to be reached"),
        span,
      }),
    )
    .min(1)
    .optional()
    .describe("Cells of a row of a table of tasks or figures, under the heads of its columns"),
  covering: z
    .array(z.strictObject({ name: z.enum(unitFieldNames), unit: z.string().min(1), span }))
    .min(1)
    .optional()
    .describe("Cells of rows above that are merged with cells of this row: where their words stand"),
  points: z.array(z.string().min(1)).describe("Points of the reference, main one first"),
  alignments: z.array(publicAlignment),
  rejected: z.array(publicRejected).describe("Matches that came near and were dropped"),
});

const readingState = z
  .enum(["whole", "in-part", "not-read"])
  .describe("Whether the tasks of the plan were read; one that was not read stands outside all totals");

const scores = {
  score: share.nullable().describe("Index if nothing of what is unknown is taken up; null when nothing is applicable"),
  score_high: share.nullable().describe("Index if everything unknown is taken up in full"),
};

const count = z.int().min(0);
const counts = Object.fromEntries(cellStates.map((state) => [stateFacts[state].column, count]));

const publicSummary = z.strictObject({ ...(counts as Record<StateColumn, typeof count>), ...scores });

const publicReading = z
  .strictObject({
    state: readingState,
    parts: z
      .array(z.strictObject({ as: z.enum(readAs), units: z.int().min(0), syllables: z.int().min(0) }))
      .describe("What the units of the text were read as; together they are all of it"),
    gaps: z.array(
      z.strictObject({
        reason: z.enum(unknownReasons),
        line: z.int().min(1).describe("Line of the plan's file"),
        appendix: z.string().min(1).nullable().describe("The appendix that it is about; null for a gap of the body"),
        provisions: z
          .array(z.string().min(1))
          .nullable()
          .describe("Provisions that what was not read could take up; null for all of them"),
        note: z.string().min(1).describe("What is missing, as a sentence in Vietnamese"),
      }),
    ),
  })
  .describe("What became of the text: an unmatched provision is absent only where no gap concerns it");

/** `data/plans/<id>.json` */
export const publicPlanSchema = z
  .strictObject({
    schema: z.literal(contractVersion),
    id: z.string().min(1),
    units: z.array(publicUnit),
    coverage: z.array(
      z.strictObject({
        provision: z.string().min(1),
        state: z.enum(cellStates),
        by: decidedBy,
        machine: z.enum(cellStates).optional().describe("State by the machine alone, where there are reviews"),
        unknown_reason: z.enum(unknownReasons).optional().describe("Why the state is unknown"),
        reviews: z.array(publicReview).min(1).optional(),
      }),
    ),
    summary: publicSummary.describe("Cells of the plan by state"),
    points: z.array(publicSummary.extend({ point: z.string().min(1) })).describe("The same for each point"),
    reading: publicReading,
  })
  .describe("One plan: its units in reading order, their alignments, and its coverage of the reference");
export type PublicPlan = z.infer<typeof publicPlanSchema>;

/** `data/corpus.json` */
const publicCorpusSchema = z
  .strictObject({
    schema: z.literal(contractVersion),
    inputs: sha256.describe(
      "Hash of all inputs, of the method's version and of what was found in each plan: the version of the data",
    ),
    method: z.strictObject({ version: z.string().min(1) }),
    reference: z.strictObject({
      id: z.string().min(1),
      number: z.string().min(1).nullable(),
      points: z.array(
        z.strictObject({
          id: z.string().min(1),
          label: z.string().min(1),
          provisions: z.array(
            z.strictObject({
              id: z.string().min(1),
              label: z.string().min(1),
              quotes: z.array(z.string().min(1)).min(1),
            }),
          ),
        }),
      ),
    }),
    plans: z.array(
      z.strictObject({
        id: z.string().min(1),
        number: z.string().min(1).nullable(),
        title: z.string().min(1),
        issuer: z.string().min(1),
        issued: date.nullable(),
        relation: z.enum(["direct", "indirect", "none"]).describe("How the plan reaches the reference"),
        status: z.enum(["complete", "truncated", "draft"]),
        file: z.string().min(1).describe("Data of the plan, relative to this file"),
        source_url: z.url().optional().describe("Permanent address of the official text, where one is known"),
        reading: readingState,
        ...scores,
      }),
    ),
  })
  .describe("The reference with its points and provisions, and the plans");
export type PublicCorpus = z.infer<typeof publicCorpusSchema>;

/** One row of `data/coverage.csv`: one plan against one provision. Keys are the column heads, in order. */
export const coverageRowSchema = z
  .strictObject({
    plan: z.string().min(1).describe("Id of the plan"),
    plan_number: z.string().describe("Empty when the plan has none"),
    plan_name: z.string().min(1),
    province: z.string().describe("Name of the issuing province; empty when there is none"),
    issued: z.string().describe("Date of issue; empty when unknown"),
    relation: z.enum(["direct", "indirect", "none"]),
    status: z.enum(["complete", "truncated", "draft"]),
    point: z.string().min(1),
    provision: z.string().min(1),
    provision_label: z.string().min(1),
    state: z.enum(cellStates),
    state_vi: z.string().min(1).describe("The state in Vietnamese"),
    value: z
      .union([z.literal(""), z.literal("0"), z.literal("0.5"), z.literal("1")])
      .describe("What the cell adds to the score; empty when it is unknown or not applicable"),
    by: decidedBy,
    wording: z.enum(["", ...relations]),
    score: z.string().describe("Certainty of the strongest alignment, 0 to 1; empty when there is none"),
    kept: z.string().describe("Share of the provision's syllables that the plan keeps, 0 to 1"),
    units: z.string().describe("Ids of the aligned units, with a space between them"),
    unknown_reason: z.enum(["", ...unknownReasons]).describe("Why the state is unknown; empty for other states"),
    reading: readingState,
  })
  .describe("One row of the table: one plan against one provision");
export type CoverageRow = z.infer<typeof coverageRowSchema>;

/** JSON Schemas of the published files, by file name. */
export function contractSchemas(): Readonly<Record<"corpus" | "plan" | "coverage" | "tasks", object>> {
  return {
    corpus: z.toJSONSchema(publicCorpusSchema),
    plan: z.toJSONSchema(publicPlanSchema),
    coverage: z.toJSONSchema(coverageRowSchema),
    tasks: z.toJSONSchema(publicTasksSchema),
  };
}

/** What a published file holds. */
export type DownloadKind =
  | "corpus"
  | "coverage"
  | "plan"
  | "tasks"
  | "tasksTable"
  | "tasksBookVi"
  | "tasksBookEn"
  | "tasksCalendar"
  | "schema";
