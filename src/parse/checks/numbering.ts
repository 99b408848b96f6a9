import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Unit } from "../../model/document.ts";
import type { LineLabel, LabelStyle } from "../labels/label.ts";
import { letterAt, nextLetters } from "../labels/letter.ts";
import { romanNumeral } from "../labels/roman.ts";
import { type Checked, unitWarning } from "./checked.ts";

/**
 * Reports labels that break their list: `structure/numbering-gap` where one is left out or a list does not begin with its first,
 * `structure/duplicate-label` where one occurs again, `structure/unknown-marker` for a sign that no convention names.
 */
export function checkNumbering(document: Checked): readonly Diagnostic[] {
  const lists = new Map<string, Numbers>();
  const latest = new Map<LabelStyle, number>();
  return document.units.flatMap((unit) => {
    const label = document.nodeOf.get(unit.id)!.block.label;
    if (label?.style === "symbol")
      return [unitWarning(document, unit, "structure/unknown-marker", { marker: label.marker })];
    if (!label || label.ordinal === null) return [];
    const list = `${unit.parent ?? ""} ${label.style}`;
    const runsOn = latest.get(label.style) === label.ordinal - 1 && isInDivision(document, unit);
    const before = lists.get(list) ?? { last: runsOn ? label.ordinal - 1 : 0, all: new Set() };
    latest.set(label.style, label.ordinal);
    const found = checkLabel(document, unit, label, before);
    before.last = label.ordinal;
    before.all.add(label.ordinal);
    lists.set(list, before);
    return found;
  });
}

/** Styles of parts that numbers may run on through: `Mục 2` goes on with the 3 after the 2 of `Mục 1`. */
const DIVISIONS: ReadonlySet<LabelStyle | undefined> = new Set(["part", "chapter", "division"]);

function isInDivision({ nodeOf }: Checked, { parent }: Unit): boolean {
  return parent !== null && DIVISIONS.has(nodeOf.get(parent)?.block.label?.style);
}

/** Numbers of a list so far. */
interface Numbers {
  last: number;
  readonly all: Set<number>;
}

function checkLabel(document: Checked, unit: Unit, label: LineLabel, { last, all }: Numbers): readonly Diagnostic[] {
  const ordinal = label.ordinal!;
  if (all.has(ordinal)) return [unitWarning(document, unit, "structure/duplicate-label", { marker: label.marker })];
  const allowed = label.inLetters ? nextLetters(last) : [last + 1];
  if (allowed.includes(ordinal)) return [];
  const expected = labelText(label, allowed[0]!);
  return [unitWarning(document, unit, "structure/numbering-gap", { marker: label.marker, expected })];
}

/** What the label of `ordinal` would say in the list of a label with this style. */
function labelText({ style, inLetters }: LineLabel, ordinal: number): string {
  if (style === "roman") return romanNumeral(ordinal);
  if (style === "roman-small") return romanNumeral(ordinal).toLowerCase();
  if (style === "letter") return letterAt(ordinal);
  if (inLetters) return letterAt(ordinal).toUpperCase();
  return String(ordinal);
}
