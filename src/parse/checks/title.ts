import type { Diagnostic } from "../../model/diagnostic.ts";
import { titleGoesOn } from "../forms/titleWords.ts";
import { lastWords, unitWarning, type Checked } from "./checked.ts";

/** Reports a title that ends in a word that asks for another, `structure/title-open`: the next line may belong to it. */
export function checkTitle(document: Checked): readonly Diagnostic[] {
  return document.units
    .filter(({ kind, role, text }) => kind === "letterhead" && role === "title" && titleGoesOn(text))
    .map((unit) => unitWarning(document, unit, "structure/title-open", { end: lastWords(unit.text) }));
}
