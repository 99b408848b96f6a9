import { z } from "zod";
import { isoDate, visible } from "./fields.ts";
import type { Relation } from "./relations.ts";
import type { SourcePosition } from "./span.ts";

/** What a reviewer may say, in the order of the form. */
export const verdictKinds = ["confirm", "reject", "add", "set-strength", "not-applicable"] as const;
export type VerdictKind = (typeof verdictKinds)[number];

const signed = {
  provision: z.string().min(1),
  /** Who answers for the verdict: a person or a group. */
  reviewer: visible,
  date: isoDate,
  /** Why, as a sentence that the site shows. */
  reason: visible,
};
const passage = {
  unit: z.string().min(1),
  /** Words of the unit, exactly as they stand in its text. Without them the verdict is stale. */
  quote: z.string().regex(/\S/u, "words of the unit"),
};
const strength = z.enum(["full", "partial"]);
/** `full`: the unit takes the provision up. `partial`: it touches it. */
export type Strength = z.infer<typeof strength>;
const nothing = z.null().optional();

const verdict = z.discriminatedUnion(
  "verdict",
  [
    /** The machine is right. */
    z.strictObject({ verdict: z.literal("confirm"), ...passage, ...signed }),
    /** The passage does not take the provision up. */
    z.strictObject({ verdict: z.literal("reject"), ...passage, ...signed }),
    /** The passage takes up a provision that the machine did not find. */
    z.strictObject({ verdict: z.literal("add"), strength, ...passage, ...signed }),
    /** The passage takes the provision up, but more or less than the machine says. */
    z.strictObject({ verdict: z.literal("set-strength"), strength, ...passage, ...signed }),
    /** The provision cannot concern the plan. */
    z.strictObject({ verdict: z.literal("not-applicable"), unit: nothing, quote: nothing, ...signed }),
  ],
  { error: verdictKinds.join(" | ") },
);

/** `data/reviews/<plan id>.yml`: the verdicts on one plan. */
export const reviewFileSchema = z.array(verdict);
/** A verdict as it is written. */
export type Verdict = z.infer<typeof verdict>;

/** A verdict with the place of each of its fields, for messages. */
export interface LocatedVerdict {
  readonly verdict: Verdict;
  position(field: "verdict" | "unit" | "quote" | "provision"): SourcePosition;
}

/**
 * What became of a verdict: `applied`; `stale`, its quote no longer stands in the unit; `idle`, it confirms a match that the
 * machine no longer makes.
 */
export type VerdictStatus = "applied" | "stale" | "idle";

/** A verdict on a plan, with what became of it. */
export interface RecordedVerdict {
  readonly verdict: Verdict;
  readonly status: VerdictStatus;
}

/** What the machine says of a pair that it matches. */
export interface MachineVerdict {
  readonly strength: Strength;
  readonly relation: Relation;
  readonly score: number;
}

/** A verdict that holds, beside the machine's. */
export interface Review {
  readonly verdict: VerdictKind;
  readonly provision: string;
  /** Null for a verdict on the plan as a whole. */
  readonly unit: string | null;
  /** Strength by the reviewer; null where the passage, or the plan, does not take the provision up. */
  readonly strength: Strength | null;
  /** Null where the machine makes no match, and for a verdict on the plan as a whole. */
  readonly machine: MachineVerdict | null;
  readonly reviewer: string;
  readonly date: string;
  readonly reason: string;
}

/** Something to judge. `match`: the machine aligns the two; `near-miss`: it came near; `gap`: the plan as a whole, on a provision not found in it. */
export type ReviewItemKind = "match" | "near-miss" | "gap";
