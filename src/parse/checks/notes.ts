import type { Diagnostic } from "../../model/diagnostic.ts";
import { writtenMarks } from "../labels/footnote.ts";
import { textWarning, type Checked } from "./checked.ts";

/** What a mark has that is not raised. */
const SIGNS = /[[⁰¹²³⁴-⁹]/u;

/** Reports marks of notes that point to nothing: `text/note-missing`, once, at the first, with how many there are. */
export function checkNotes(document: Checked): readonly Diagnostic[] {
  const lost = document.units.flatMap((unit) => {
    const { raised } = document.nodeOf.get(unit.id)!.block;
    if (unit.kind === "footnote" || unit.kind === "letterhead") return [];
    if (raised.length === 0 && !SIGNS.test(unit.text)) return [];
    const linked = new Set(unit.footnotes.map(({ at }) => at));
    return writtenMarks(unit.text, raised)
      .filter(({ at, key }) => !linked.has(at) && /^\w{1,8}$/u.test(key))
      .map((mark) => ({ unit, mark }));
  });
  const [first] = lost;
  if (!first) return [];
  const params = { marker: first.mark.marker, times: lost.length };
  return [textWarning(document, first.unit, first.mark.at, "text/note-missing", params)];
}
