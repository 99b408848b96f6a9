import { agencyName } from "../../model/agency.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Point } from "../../model/reference.ts";
import { isTogether } from "../../model/totals.ts";
import type { Words } from "../../strings/strings.ts";
import { leadGroups, leadPoints, type LeadRow, type PointCounts } from "../../views/leadPoints.ts";
import { makeColumn, makeRow, pointColumns, pointName, sentences, type SheetContent } from "../frame.ts";
import type { FigureCell, FigureGroup, FigureRow } from "../sheet.ts";

/** As many agencies as a slide holds beside those who are named by nobody. */
const mostWideRows = 14;

/** As many agencies may share the first place and be named. */
const mostNamed = 2;

/** Agencies x points: how many tasks of the implementing plans each leads, and how many name nobody in charge. */
export function leads(corpus: Corpus, words: Words): SheetContent {
  const { sheet, terms } = words.strings;
  const plans = corpus.plans.filter(isTogether);
  const facts = leadPoints(corpus, plans);
  const nameOf = (lead: LeadRow): string => agencyName(corpus.agencies, lead, words.language).text;
  const cellsOf = ({ points, none, tasks }: PointCounts): readonly FigureCell[] => [
    ...[...points, none].map((value) => ({ kind: "amount" as const, value, of: null })),
    { kind: "amount", value: tasks, of: facts.tasks },
  ];
  const rowOf = (lead: LeadRow): FigureRow =>
    makeRow({ id: lead.slug, label: nameOf(lead), page: { page: "agency", id: lead.slug }, cells: cellsOf(lead) });
  const unled: FigureGroup = {
    label: sheet.leads.unnamed,
    apart: true,
    rows: [makeRow({ id: "-", label: sheet.leads.unled, page: { page: "tasks" }, cells: cellsOf(facts.unled) })],
  };
  const head = {
    rowHead: words.strings.tasks.agency,
    columns: [
      ...pointColumns(corpus.reference.points, words),
      makeColumn({ id: "rest", label: sheet.rest }),
      makeColumn({ id: "total", label: terms.total }),
    ],
  };
  const groups = leadGroups.flatMap((group): FigureGroup[] => {
    const own = facts.leads.filter((lead) => lead.group === group);
    return own.length === 0 ? [] : [{ label: sheet.leads.groups[group], apart: false, rows: own.map(rowOf) }];
  });
  const most = facts.leads.slice(0, mostWideRows);
  const all = facts.leads.length;
  return {
    title: sheet.leads.title,
    finding: () => leadsSentence(facts, corpus.reference.points, plans.length, nameOf, words),
    table: { ...head, groups: facts.tasks === 0 ? [] : [...groups, unled] },
    wide: {
      table: {
        ...head,
        groups: facts.tasks === 0 ? [] : [{ label: null, apart: false, rows: most.map(rowOf) }, unled],
      },
      legend: [],
      note: all > mostWideRows ? sheet.leads.shown(mostWideRows, all) : null,
    },
    legend: [],
    notes: [sheet.leads.note],
  };
}

/** How many tasks name who leads, who leads most, and how many name nobody. */
function leadsSentence(
  facts: ReturnType<typeof leadPoints>,
  points: readonly Point[],
  plans: number,
  agencyOf: (lead: LeadRow) => string,
  words: Words,
): string {
  const { sheet } = words.strings;
  const { tasks, leads: all, unled } = facts;
  if (tasks === 0) return sheet.deadlines.noTasks;
  const first = all.filter((lead) => lead.tasks === all[0]?.tasks);
  const most = Math.max(...unled.points);
  const point =
    most > 0 && unled.points.filter((count) => count === most).length === 1 ? unled.points.indexOf(most) : -1;
  return sentences([
    sheet.leads.led(tasks - unled.tasks, tasks, plans, all.length),
    first.length <= mostNamed && all.length > first.length
      ? sheet.leads.most(first.map(agencyOf), first[0]!.tasks)
      : "",
    sheet.leads.unledTasks(unled.tasks, point < 0 ? null : pointName(points[point]!, words), most),
  ]);
}
