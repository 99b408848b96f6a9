import type { Diagnostic } from "../../model/diagnostic.ts";
import { isFigures, statesNothing, type Unit } from "../../model/document.ts";
import { partOfHeading } from "../parts.ts";
import { firstWords, unitWarning, warning, type Checked } from "./checked.ts";

/**
 * Reports what the headings leave open: `structure/no-tasks` when no part states tasks, `structure/no-known-heading` when no
 * heading tells what its section does, `structure/unknown-heading` for a single one that does not, whose section counts as tasks.
 */
export function checkParts(document: Checked): readonly Diagnostic[] {
  const start = { file: document.file, line: document.bodyLine, column: 1 };
  if (!document.units.some(statesTask)) return [warning(start, "structure/no-tasks", {})];
  const sections = document.units.filter(({ depth, kind }) => depth === 0 && kind === "section");
  const numbered = sections.filter(({ marker }) => marker !== null);
  // Unnumbered lines in capitals are headings where nothing is numbered, and those that do not tell may be no headings.
  const headings = numbered.length > 0 ? numbered : sections.filter(({ text }) => partOfHeading(text) !== null);
  const unknown = headings.filter(({ text }) => partOfHeading(text) === null);
  // A plan that is one table of tasks says by the heads of its columns what it does.
  if (headings.length === 0 && document.units.some(isRowOfTasks)) return [];
  if (unknown.length === headings.length) return [warning(start, "structure/no-known-heading", {})];
  return unknown.map((unit) =>
    unitWarning(document, unit, "structure/unknown-heading", { heading: firstWords(unit.text) }),
  );
}

function isRowOfTasks({ role, fields }: Unit): boolean {
  return role === "row" && (fields ?? []).some(({ name }) => name === "task");
}

/** A passage of the tasks: headings alone state nothing. */
function statesTask({ part, kind, role, text }: Unit): boolean {
  if (statesNothing({ role }) || isFigures({ role }) || role === "header") return false;
  return part === "tasks" && (kind === "item" || kind === "paragraph" || kind === "table") && text !== "";
}
