import type { Diagnostic } from "../model/diagnostic.ts";
import type { Unit } from "../model/document.ts";
import { checkAppendices } from "./checks/appendices.ts";
import type { Checked } from "./checks/checked.ts";
import { checkFacts } from "./checks/facts.ts";
import { checkNumbering } from "./checks/numbering.ts";
import { checkParts } from "./checks/parts.ts";
import { checkPlaces } from "./checks/places.ts";
import { checkQuality } from "./checks/quality.ts";
import { checkText } from "./checks/text.ts";
import type { OutlineNode } from "./outline.ts";

/** Everything in a document that a careful reader would ask about, as warnings in reading order. */
export function checkDocument(document: Omit<Checked, "nodeOf">, nodes: readonly OutlineNode[]): readonly Diagnostic[] {
  const nodeOf = new Map(document.units.map((unit: Unit, index) => [unit.id, nodes[index]!]));
  const checked: Checked = { ...document, nodeOf };
  return [checkFacts, checkNumbering, checkText, checkParts, checkPlaces, checkAppendices, checkQuality]
    .flatMap((check) => check(checked))
    .toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1));
}
