import type { Verdict } from "../model/review.ts";
import { verdictYaml } from "./verdictYaml.ts";

/** How far a reviewer says that a passage takes a provision up; `not-applicable` is said of the plan as a whole. */
export const answers = ["full", "partial", "none", "not-applicable"] as const;
export type Answer = (typeof answers)[number];

/** What there is to judge, and what the machine says: null where it matches nothing. */
export interface Judged {
  readonly provision: string;
  readonly passage: { readonly unit: string; readonly quote: string } | null;
  readonly machine: "full" | "partial" | null;
}

/** An answer that is being written. */
export interface ReviewDraft {
  readonly answer: Answer;
  readonly reason: string;
  /** ISO, of the last change. */
  readonly date: string;
  /** The quote that stood in the passage when the answer was given; null for the plan as a whole. */
  readonly quote: string | null;
}

/** Name of what is judged, the same in every build: one verdict a name. */
export function judgedKey({ provision, unit }: { readonly provision: string; readonly unit: string | null }): string {
  return unit === null ? provision : `${provision} ${unit}`;
}

/** The answer that says no more than the machine does; null where there is nothing to agree with. */
export function agreement({ passage, machine }: Judged): Answer | null {
  return passage === null ? null : (machine ?? "none");
}

/** The draft as a verdict; null while it lacks a reason, or when the answer does not fit what is judged. */
export function draftVerdict(judged: Judged, draft: ReviewDraft, reviewer: string): Verdict | null {
  const { provision, passage, machine } = judged;
  const { answer, date } = draft;
  const signed = { provision, reviewer: reviewer.trim(), date, reason: draft.reason.trim().replace(/\s+/gu, " ") };
  if (signed.reason === "") return null;
  if (passage === null) return answer === "not-applicable" ? { verdict: "not-applicable", ...signed } : null;
  const words = { unit: passage.unit, quote: draft.quote ?? passage.quote };
  if (answer === "not-applicable") return null;
  if (answer === "none") return { verdict: "reject", ...words, ...signed };
  if (answer === machine) return { verdict: "confirm", ...words, ...signed };
  return { verdict: machine === null ? "add" : "set-strength", strength: answer, ...words, ...signed };
}

/** The answer that a recorded verdict gives. */
export function verdictAnswer(verdict: Verdict, machine: Judged["machine"]): Answer {
  switch (verdict.verdict) {
    case "confirm":
      return machine ?? "none";
    case "reject":
      return "none";
    case "not-applicable":
      return "not-applicable";
    case "add":
    case "set-strength":
      return verdict.strength;
  }
}

/** Name of what a verdict judges. */
export function verdictKey({ provision, unit }: Verdict): string {
  return judgedKey({ provision, unit: unit ?? null });
}

/**
 * The text of `reviews/<plan>.yml`: recorded verdicts in their order, replaced by newer ones on the same thing, then the new
 * ones. `head` is a line for people.
 */
export function reviewFile(head: string, recorded: readonly Verdict[], added: readonly Verdict[]): string {
  const newer = new Map(added.map((verdict) => [verdictKey(verdict), verdict]));
  const known = new Set(recorded.map(verdictKey));
  const verdicts = [
    ...recorded.map((verdict) => newer.get(verdictKey(verdict)) ?? verdict),
    ...added.filter((verdict) => !known.has(verdictKey(verdict))),
  ];
  return `# ${head.replace(/\s+/gu, " ")}\n${verdicts.map(verdictYaml).join("\n")}`;
}
