import type { Diagnostic } from "../model/diagnostic.ts";
import type { Unit } from "../model/document.ts";
import { checkAppendices } from "./checks/appendices.ts";
import type { Checked } from "./checks/checked.ts";
import { checkEnd } from "./checks/end.ts";
import { checkFacts } from "./checks/facts.ts";
import { checkNotes } from "./checks/notes.ts";
import { checkNumbering } from "./checks/numbering.ts";
import { checkParts } from "./checks/parts.ts";
import { checkPlaces } from "./checks/places.ts";
import { checkQuality } from "./checks/quality.ts";
import { checkText } from "./checks/text.ts";
import { checkTitle } from "./checks/title.ts";
import type { OutlineNode } from "./outline.ts";

/** Everything in a document that a careful reader would ask about, as warnings in reading order. */
export function checkDocument(document: Omit<Checked, "nodeOf">, nodes: readonly OutlineNode[]): readonly Diagnostic[] {
  const nodeOf = new Map(document.units.map((unit: Unit, index) => [unit.id, nodes[index]!]));
  const checked: Checked = { ...document, nodeOf };
  const found = [
    checkFacts,
    checkTitle,
    checkNumbering,
    checkText,
    checkNotes,
    checkEnd,
    checkParts,
    checkPlaces,
    checkAppendices,
    checkQuality,
  ]
    .flatMap((check) => check(checked))
    .toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1));
  // A text that ends in the middle has a last passage that does, or an empty section: one fault, one message.
  const ends = new Set(found.filter(({ rule }) => rule === "text/cut-off").map(({ line }) => line));
  return oneOfAKind(found.filter(({ rule, line }) => !FOLLOWING.has(rule) || !ends.has(line)));
}

/** Warnings of one rule that are told one by one; of more, the first is told, with how many there are. */
const MOST_ALIKE = 5;

/** Each appendix is a doubt of its own; of every other kind, many say no more than one. */
function oneOfAKind(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const told = new Set<string>();
  return found.flatMap((one): readonly Diagnostic[] => {
    const more = counts.get(one.rule)! - 1;
    if (more < MOST_ALIKE || one.rule.startsWith("appendix/")) return [one];
    if (told.has(one.rule)) return [];
    told.add(one.rule);
    return [{ ...one, params: { ...one.params, more } }];
  });
}

/** What a cut that is reported on the same line explains. */
const FOLLOWING: ReadonlySet<string> = new Set(["text/broken-off", "structure/empty-section"]);
