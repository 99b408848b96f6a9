import type { Corpus } from "../../model/corpus.ts";
import type { Language } from "../../model/language.ts";
import { stringsOf } from "../../strings/strings.ts";
import { formatPlace } from "../../views/place.ts";
import { isCounted } from "../../views/manyPlans.ts";
import { planTaskEntries, type TaskEntry } from "../../views/tasks.ts";
import type { WorkSheet } from "../tables/workbook.ts";
import { fitted, headFill, textCell } from "../tables/xlsxSheets.ts";

/** Characters that the name of a sheet may have, and those that it may not. */
const LONGEST_NAME = 31;
const NO_NAME = /[[\]:*?/\\]/gu;
/** Column of the state of a task, counted from 0. */
const STATE_COLUMN = 8;
/** Rows below the last task that have the list of states too: for tasks that are added. */
const SPARE_ROWS = 200;
/** Widths of the columns, in characters: number, task, basis, lead, partners, due, product, target, state, note. */
const widths = [6, 70, 28, 26, 30, 22, 30, 30, 16, 24];

/**
 * The sheets of the workbook by which tasks are followed up: a sheet of all plans and, where plans are not too many to be chosen from
 * tabs, one of each, with filters, a frozen head, and an empty column of the state, filled from a list.
 */
export function registerSheets(corpus: Corpus, language: Language): readonly WorkSheet[] {
  const { all } = stringsOf[language].tasks.workbook;
  const each = corpus.plans.map((plan) => ({ name: plan.document.meta.short_title, rows: planTaskEntries(plan) }));
  const sheets = [{ name: all, rows: each.flatMap(({ rows }) => rows) }, ...(isCounted(corpus) ? [] : each)];
  const names = distinctNames(sheets.map(({ name }) => name));
  return sheets.map(({ rows }, index) => sheetOf(names[index]!, rows, language));
}

function sheetOf(name: string, rows: readonly TaskEntry[], language: Language): WorkSheet {
  const { columns, states } = stringsOf[language].tasks.workbook;
  return {
    name,
    widths,
    heads: { first: 1, last: 1 },
    filterTo: rows.length + 1,
    lists: [{ column: STATE_COLUMN, to: rows.length + 1 + SPARE_ROWS, words: states }],
    rows: [
      columns.map((value) => ({ value, fontWeight: "bold", wrap: true, backgroundColor: headFill })),
      ...rows.map(({ plan, place, works, ...task }, index) =>
        fitted(
          [
            { value: index + 1, alignVertical: "top" },
            textCell(task.text),
            textCell([`${plan.document.meta.short_title}, ${formatPlace(place, language)}`, ...works].join("; ")),
            textCell(task.leads.map(({ name: lead }) => lead).join("; ")),
            textCell(task.partners.map(({ name: partner }) => partner).join("; ")),
            textCell(task.due.join("; ")),
            textCell(task.products.join("; ")),
            textCell(task.targets.join("; ")),
            null,
            null,
          ],
          widths,
        ),
      ),
    ],
  };
}

/** Names that sheets may have, each once. */
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const bare = name.replaceAll(NO_NAME, " ").trim() || "-";
    for (let number = 1; ; number += 1) {
      const tail = number === 1 ? "" : ` ${number}`;
      const tried = `${bare.slice(0, LONGEST_NAME - tail.length)}${tail}`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}
