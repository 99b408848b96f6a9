import type { AnnexPassage, AnnexProvision, Briefing, BriefingFigure, PicturedFigure } from "./briefing.ts";
import { displayTable, type DisplayRow, type DisplayTable } from "../tables/displayTable.ts";
import { isTogether, splitPlans } from "../../model/totals.ts";
import { cite, readable } from "../../cite/cite.ts";
import { workOf } from "../../cite/work.ts";
import { apartReason } from "../../figures/frame.ts";
import type { Corpus, Plan } from "../../model/corpus.ts";
import { provisionsOf, quotedWords } from "../../model/reference.ts";
import { versionLabel } from "../../model/version.ts";
import { pointRows, type ProvisionRow, type RowCell } from "../../views/row.ts";
import { plainText } from "../../views/passage.ts";
import { formatPlace } from "../../views/place.ts";
import type { Language } from "../../model/language.ts";
import { ownFacts } from "../fileFacts.ts";
import type { PermanentPath } from "../drawn.ts";
import { numberedName, planLine } from "../../strings/documents.ts";
import { relationText } from "../../strings/relation.ts";
import { wordsIn, type Words } from "../../strings/strings.ts";
import { formatDate } from "../../text/dates.ts";
import { formatFraction, formatPercentRange } from "../../text/format.ts";

/** Passages of a plan on a provision that the annex quotes. */
const mostPassages = 2;
/** Up to this many plans the annex quotes their passages; more would be a book. */
const mostAnnexPlans = 12;
/** A larger table is left to its own file. */
const mostRows = 60;
const mostColumns = 10;

/** What the briefing and the slides of one language hold. */
export function makeBriefing(
  corpus: Corpus,
  language: Language,
  pictured: readonly PicturedFigure[],
  permanentPath: PermanentPath,
): Briefing {
  const words = wordsIn(language);
  const { strings } = words;
  const { briefing: own } = strings.files;
  const date = formatDate(corpus.date, language);
  const figures = pictured.map((figure) => briefingFigure(figure, words));
  const { reference } = corpus;
  const title = own.title(reference.document.meta.short_title);
  const version = versionLabel(corpus);
  const path = permanentPath(language, { page: "figures" });
  return {
    ...ownFacts(corpus, language),
    title,
    annexTitle: own.annexTitle(corpus.reference.document.meta.short_title),
    subject: own.subject(corpus.site.name, date, version),
    version,
    findings: findingsOf(pictured, words),
    facts: [
      [own.reference, numberedName(words, reference.document.meta)],
      [own.structure, own.structureText(reference.points.length, provisionsOf(reference).length)],
      [own.plans, own.plansText(corpus.plans.filter(isTogether).length, corpus.plans.length)],
      [strings.files.exports.facts.date, date],
      [strings.files.exports.facts.version, version],
    ],
    plans: planTable(corpus, words),
    method: own.methodText,
    figures,
    annex: corpus.plans.length > mostAnnexPlans ? [] : annexOf(corpus, words),
    citation: cite(workOf(corpus, { kind: "dataset", id: "bao-cao", language, title, path }))[readable[language]],
  };
}

function briefingFigure(figure: PicturedFigure, words: Words): BriefingFigure {
  const table = displayTable(figure.file.sheet, words);
  const fits = table.rows.length <= mostRows && table.head.length <= mostColumns;
  return { ...figure, table: fits ? table : null };
}

/** What the figures of all plans and all points show: the whole in a few lines. */
function findingsOf(series: readonly PicturedFigure[], words: Words): Briefing["findings"] {
  return series
    .filter(({ file }) => file.sheet.opens)
    .map(({ file: { sheet } }) => ({
      text: sheet.finding.replace(/\.$/u, ""),
      figure: words.strings.terms.figure(sheet.number),
      id: sheet.id,
    }));
}

function planTable(corpus: Corpus, words: Words): DisplayTable {
  const { briefing } = words.strings.files;
  const { terms } = words.strings;
  const { together, apart } = splitPlans(corpus);
  const heads = [briefing.plan, briefing.document, briefing.takenUp, terms.states.absent, terms.states.unknown];
  const cell = (text: string, bold = false, numeric = false) => ({ text, fill: null, bold, numeric });
  const row = (plan: Plan): DisplayRow => {
    const { takenUp, applicable, absent, unknown, score, scoreHigh } = plan.coverage.total;
    const numbers = [
      formatFraction(takenUp, applicable, words.language),
      `${absent}`,
      `${unknown}`,
      formatPercentRange(score, scoreHigh, words.language),
    ];
    return {
      kind: "row",
      cells: [
        cell(plan.document.meta.short_title, true),
        cell(planLine(plan, words)),
        ...numbers.map((text) => cell(text, false, true)),
      ],
    };
  };
  return {
    head: [...heads, briefing.index].map((text) => ({ text, short: text, name: text })),
    widths: [1.5, 3.4, 1, 0.9, 0.9, 0.9],
    rows: [
      ...together.map(row),
      ...apart.flatMap((plan, index): readonly DisplayRow[] => {
        const text = apartReason(corpus, words, plan);
        const known = index > 0 && text === apartReason(corpus, words, apart[index - 1]!);
        return known ? [row(plan)] : [{ kind: "heading", text }, row(plan)];
      }),
    ],
  };
}

function annexOf(corpus: Corpus, words: Words): Briefing["annex"] {
  return corpus.reference.points.map((point) => ({
    heading: words.strings.sheet.pointHeading(point.id, point.label[words.language]),
    provisions: pointRows(corpus, point).map((row) => annexProvision(row, corpus, words)),
  }));
}

function annexProvision({ provision, cells }: ProvisionRow, corpus: Corpus, words: Words): AnnexProvision {
  return {
    id: provision.id,
    label: provision.label[words.language],
    quote: quotedWords(provision),
    plans: cells.map((cell) => annexPassage(cell, corpus, words)),
  };
}

function annexPassage(cell: RowCell, corpus: Corpus, { strings, language }: Words): AnnexPassage {
  const { briefing } = strings.files;
  const plan = corpus.plans.find(({ document }) => document.meta.id === cell.plan)!;
  const more = cell.passages.length - mostPassages;
  const relation =
    cell.relation === null ? "" : `, ${relationText(strings, cell.relation, cell.clauses).toLowerCase()}`;
  const state = `${strings.terms.states[cell.state]}${relation}`;
  return {
    plan: plan.document.meta.short_title,
    stateText: isTogether(plan) ? state : briefing.apart(state),
    passages: cell.passages.slice(0, mostPassages).map((passage) => ({
      place: formatPlace(passage.place, language),
      text: plainText(passage),
    })),
    note: cell.passages.length === 0 ? briefing.noPassage : more > 0 ? briefing.more(more) : null,
  };
}
