import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Unit } from "../../model/document.ts";
import { syllables } from "../../text/syllables.ts";
import { firstWords, warning, type Checked } from "./checked.ts";

/**
 * Compares the front matter with the head of the text: `front-matter/title-differs`, `front-matter/number-differs`,
 * `front-matter/date-differs`. A fact that the text leaves blank or does not give is not compared.
 */
export function checkFacts(document: Checked): readonly Diagnostic[] {
  const { meta } = document;
  const compare = (
    field: string,
    rule: string,
    found: string | null,
    expected: string | null,
  ): readonly Diagnostic[] =>
    expected === null || (found !== null && keyOf(found) === keyOf(expected))
      ? []
      : [
          warning(document.fieldPosition([field]), rule, {
            found: firstWords(found ?? "null"),
            expected: firstWords(expected),
          }),
        ];
  const text = (role: string): string | null => head(document.units, role)?.text ?? null;
  return [
    ...compare("title", "front-matter/title-differs", meta.title, text("title")),
    ...compare("number", "front-matter/number-differs", meta.number, writtenNumber(text("number"))),
    ...compare("issued", "front-matter/date-differs", meta.issued, writtenDate(text("date"))),
  ];
}

function head(units: readonly Unit[], role: string): Unit | undefined {
  return units.find((unit) => unit.kind === "letterhead" && unit.role === role);
}

/** Same words and figures, whatever the capitals and the spelling of tones. */
function keyOf(text: string): string {
  return syllables(text)
    .map(({ key }) => key)
    .join(" ");
}

function writtenNumber(line: string | null): string | null {
  const number = line?.replace(/^Số\s*[:.]?\s*/iu, "").trim() ?? "";
  return /^\d/u.test(number) ? number : null;
}

function writtenDate(line: string | null): string | null {
  const match = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(line ?? "");
  return match ? `${match[3]}-${match[2]!.padStart(2, "0")}-${match[1]!.padStart(2, "0")}` : null;
}
