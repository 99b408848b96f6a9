import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Document, Unit } from "../../model/document.ts";
import { judgeText, type TextQuality } from "../../text/quality/quality.ts";
import { bodyPosition } from "../position.ts";
import { textWarning, type Checked } from "./checked.ts";

/** Damaged words in one passage, and their share of it, from which nobody can say what the passage states. */
const UNREADABLE = { words: 3, share: 0.1 } as const;

/**
 * Reports damaged words: `text/damaged` where they stand in the tasks, so that a provision may be hidden in them, and
 * `text/doubtful` elsewhere. One warning for each, with examples.
 */
export function checkQuality(document: Checked): readonly Diagnostic[] {
  const [tasks, rest] = [document.units.filter(inTasks), document.units.filter((unit) => !inTasks(unit))];
  return [...report(document, tasks, "text/damaged"), ...report(document, rest, "text/doubtful")];
}

function inTasks({ part }: Unit): boolean {
  return part === "tasks" || part === "organisation";
}

function report(document: Checked, units: readonly Unit[], rule: string): readonly Diagnostic[] {
  const judged = units.map((unit) => ({ unit, quality: judgeText(unit.text) }));
  const touched = judged.filter(({ quality }) => quality.damaged > 0);
  const unreadable = touched.filter(
    ({ quality }) => quality.damaged >= UNREADABLE.words && quality.damaged >= quality.judged * UNREADABLE.share,
  );
  const whole = judgeText(units.map(({ text }) => text).join("\n"));
  if (unreadable.length === 0 && whole.grade === "good") return [];
  // Words that only the whole shows to be damaged (all without marks) stand in every unit alike.
  const first = unreadable[0] ?? touched[0] ?? judged[0];
  if (!first) return [];
  return [
    textWarning(document, first.unit, first.quality.examples[0]?.start ?? 0, rule, {
      damage: whole.damage ?? first.quality.damage ?? "wrong-letters",
      damaged: whole.damaged,
      judged: whole.judged,
      examples: examplesIn(first.unit.text, first.quality),
    }),
  ];
}

/** A text whose words are damaged beyond use, as an error with what it looks like; null for all others. */
export function unusableText(document: Pick<Document, "file" | "body" | "bodyLine">): Diagnostic | null {
  const quality = judgeText(document.body);
  if (quality.grade !== "unusable") return null;
  return {
    rule: "document/unusable-text",
    severity: "error",
    ...bodyPosition(document, quality.examples[0]?.start ?? 0),
    params: {
      damage: quality.damage ?? "wrong-letters",
      damaged: quality.damaged,
      judged: quality.judged,
      examples: examplesIn(document.body, quality),
    },
  };
}

/** Examples longer than this are cut: a run without spaces can be as long as the text. */
const LONGEST_EXAMPLE = 24;

function examplesIn(text: string, { examples }: TextQuality): string {
  return examples.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_EXAMPLE))).join(", ");
}
