import type { Diagnostic } from "../../model/diagnostic.ts";
import { letterheadUnit, type UnitRole } from "../../model/document.ts";
import { numberKey } from "../../text/mentions.ts";
import { syllableKeys } from "../../text/syllables.ts";
import { carriedOut } from "../carriedOut.ts";
import { dateIn } from "../../text/writtenDate.ts";
import { writtenNumber } from "../writtenNumber.ts";
import { firstWords, textWarning, warning, type Checked } from "./checked.ts";

/**
 * Compares the front matter with the text: `front-matter/title-differs`, `front-matter/number-differs`,
 * `front-matter/date-differs`, `front-matter/implements-unnamed` (an error) for a document that the text never names,
 * `front-matter/implements-unlisted` for one that the text says it carries out, and `front-matter/year-differs` (an error) for two
 * fields that contradict each other. A fact that the text leaves blank or does not give is not compared.
 */
export function checkFacts(document: Checked): readonly Diagnostic[] {
  const { meta } = document;
  const compare = (field: string, rule: string, found: string | null, expected: string | null): readonly Diagnostic[] =>
    expected === null || (found !== null && bareWords(found) === bareWords(expected))
      ? []
      : [
          warning(document.fieldPosition([field]), rule, {
            found: firstWords(found ?? "null"),
            expected: firstWords(expected),
          }),
        ];
  const text = (role: UnitRole): string | null => letterheadUnit(document.units, role)?.text ?? null;
  return [
    ...compare("title", "front-matter/title-differs", meta.title, text("title")),
    ...compare("number", "front-matter/number-differs", meta.number, writtenNumber(text("number") ?? "")),
    ...compare("issued", "front-matter/date-differs", meta.issued, dateIn(text("date") ?? "")?.iso ?? null),
    ...checkYear(document),
    ...checkCarriedOut(document),
  ];
}

function checkYear({ meta, fieldPosition }: Checked): readonly Diagnostic[] {
  const { issued, issued_year: year } = meta;
  if (issued === null || year === null || year === Number(issued.slice(0, 4))) return [];
  const params = { found: year, expected: issued.slice(0, 4), issued };
  return [{ ...warning(fieldPosition(["issued_year"]), "front-matter/year-differs", params), severity: "error" }];
}

/** Listed documents that no words of the text name, and documents that it says it carries out and that are not listed. */
function checkCarriedOut(document: Checked): readonly Diagnostic[] {
  const { meta, units, body } = document;
  const named = meta.implements.length === 0 ? "" : `-${numberKey(body)}-`;
  const carried = carriedOut(units);
  const stated = new Set(carried.map(({ number }) => numberKey(number)));
  const unnamed = meta.implements.flatMap((number, index): readonly Diagnostic[] => {
    if (isNamed(named, numberKey(number)) || stated.has(numberKey(number))) return [];
    const position = document.fieldPosition(["implements", index]);
    return [{ ...warning(position, "front-matter/implements-unnamed", { found: number }), severity: "error" }];
  });
  const listed = new Set(meta.implements.map(numberKey));
  const unlisted = carried.filter(({ number }) => !listed.has(numberKey(number)));
  return [
    ...unnamed,
    ...unlisted.flatMap(({ number, unit }) =>
      textWarning(document, unit, Math.max(0, unit.text.indexOf(number)), "front-matter/implements-unlisted", {
        found: number,
      }),
    ),
  ];
}

/** Whether `key` stands in `text` as a whole number: `3-KH-TW` does not stand in `13-KH-TW`. */
function isNamed(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1) + text.charAt(at + key.length))) return true;
  }
  return false;
}

/** Same words and figures, whatever the capitals and the spelling of tones. */
function bareWords(text: string): string {
  return syllableKeys(text).join(" ");
}
