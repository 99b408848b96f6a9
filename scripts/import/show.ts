import { describeDiagnostic } from "../../src/model/messages.ts";
import type { Plan } from "../../src/model/corpus.ts";
import type { Unit, UnitRole } from "../../src/model/document.ts";
import { isOfficial } from "../../src/intake/facts.ts";
import { isHeadCovered } from "../../src/intake/unread.ts";
import { holdsNothing } from "../../src/parse/checks/appendices.ts";
import { LOST_SIGN } from "../../src/text/lostSigns.ts";
import { dateIn } from "../../src/text/writtenDate.ts";
import { describeNotice } from "../../src/read/messages.ts";
import { judgeText } from "../../src/text/quality/quality.ts";
import { pageFile } from "../../src/model/routes.ts";
import { summarise } from "../../src/model/totals.ts";
import type { PreparedImport } from "./prepare.ts";
import type { ImportWords } from "./words.ts";

/** What was found, and on which line of the new document it stands: one fact a line. `documents` is the folder of documents. */
export function describePlan(
  { draft, opened }: PreparedImport,
  plan: Plan,
  documents: string,
  language: "vi" | "en",
  say: ImportWords,
): readonly string[] {
  const { meta } = draft;
  const { document, relation } = plan;
  const at = (role: UnitRole): string =>
    place(
      document.units.find((unit) => unit.role === role),
      say,
    );
  const fact = (value: string | number | null, role?: UnitRole): string =>
    value === null ? say.unknown : `${value}${role === undefined ? "" : at(role)}`;
  const isCovered = isHeadCovered(opened.content.notices);
  const figures = (value: string | number | null, role: UnitRole): string => {
    const isLost = document.units.some((unit) => unit.role === role && unit.text.includes(LOST_SIGN));
    return value === null && (isCovered || isLost) ? say.unread : fact(value, role);
  };
  const steps =
    relation.kind === "none"
      ? say.noLead(relation.reason)
      : say.leads(relation.via[0] ?? meta.implements[0] ?? "", relation.via.length);
  const { parts } = plan.coverage.reading;
  const tasks = parts.find(({ as }) => as === "tasks");
  const syllables = parts.reduce((sum, part) => sum + part.syllables, 0);
  const quality = judgeText(document.body);
  const dateLine = document.units.find(({ role }) => role === "date")?.text ?? "";
  const date = dateIn(dateLine);
  const wrongDate = date?.iso === null ? dateLine.slice(date.start, date.end) : null;
  const held = document.units
    .filter((unit) => /^phụ lục/iu.test(unit.marker ?? "") && !holdsNothing(document, unit))
    .map((unit) => `${say.appendix((unit.marker ?? unit.text).replace(/[\s.:]+$/u, ""), true)}${place(unit, say)}`);
  // In one line: a decision may announce dozens.
  const missing = meta.missing_appendices.join(", ");
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["id", [meta.id]],
    ["document", [say.document(`${documents}/plans/${meta.id}.md`)]],
    ["kind", [fact(say.values[meta.kind] ?? meta.kind, "type")]],
    ["number", [figures(meta.number, "number")]],
    ["issued", [figures(meta.issued ?? meta.issued_year, "date")]],
    ["title", [fact(meta.title, "title")]],
    ["short_title", [meta.short_title]],
    ["issuer", [fact(meta.issuer, "issuer")]],
    ["issuer_level", [[meta.issuer_level, meta.issuer_branch].map((value) => say.values[value] ?? value).join(", ")]],
    [
      "province",
      [
        plan.province === null
          ? say.none
          : `${plan.province.type} ${plan.province.name}${plan.province.successor ? ` → ${plan.province.successor.type} ${plan.province.successor.name} (${plan.province.successor.since})` : ""}`,
      ],
    ],
    [
      "implements",
      [
        ...meta.implements.map(
          (number) => `${number}${draft.cited.some((entry) => entry.number === number) ? ` (${say.registered})` : ""}`,
        ),
        ...draft.unregistered.map(say.unregistered),
        steps,
      ],
    ],
    ["missing_appendices", [...held, ...(missing === "" ? [] : [say.appendix(missing, false)])]],
    ["status", [say.values[meta.status] ?? meta.status]],
    ["parts", [countOf(opened, say)]],
    ["tasks", [say.tasks(tasks?.units ?? 0, tasks?.syllables ?? 0, syllables)]],
    ["quality", [say.quality(quality.grade, quality.judged, quality.damaged)]],
    ["notices", opened.content.notices.map((notice) => describeNotice(notice, language))],
    [
      "warnings",
      [
        ...(isOfficial(document.units) ? [] : [say.unofficial]),
        ...(draft.doubtfulIssuer ? [say.doubtfulIssuer(meta.issuer)] : []),
        ...(plan.province === null && meta.issuer_level !== "central" ? [say.noProvince] : []),
        ...(meta.issued === null && wrongDate !== null ? [say.noDay(wrongDate)] : []),
        ...document.diagnostics.map(
          (diagnostic) => `${say.line(diagnostic.line)}: ${describeDiagnostic(diagnostic, language)}`,
        ),
      ],
    ],
  ];
  const width = Math.max(...rows.map(([name]) => (say.found[name] ?? name).length)) + 2;
  return rows.flatMap(([name, values]) =>
    (values.length === 0 ? [say.none] : values).map(
      (value, index) => `  ${(index === 0 ? (say.found[name] ?? name) : "").padEnd(width)}${value}`,
    ),
  );
}

function place(unit: Unit | undefined, say: ImportWords): string {
  return unit === undefined ? "" : ` (${say.line(unit.span.line)})`;
}

function countOf({ content: { blocks } }: PreparedImport["opened"], say: ImportWords): string {
  const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
  return say.parts(count("paragraph"), count("table"), count("note"));
}

/** The plan's coverage in one line, and the page to open after `build`. */
export function describeCoverage(
  { document, coverage }: Plan,
  build: string,
  out: string,
  language: "vi" | "en",
  say: ImportWords,
): readonly string[] {
  const { short_title: name, id } = document.meta;
  const { takenUp, applicable, full, partial, absent, unknown } = summarise(coverage.cells);
  const line =
    coverage.reading.state === "not-read"
      ? say.outside(name)
      : say.coverage(name, takenUp, applicable, full, partial, absent, unknown);
  return [line, say.open(build, `${out}/${pageFile({ page: "plan", id }, language)}`)];
}
