import { cite, readable } from "../../cite/cite.ts";
import { addressOf, workOf } from "../../cite/work.ts";
import { sentences } from "../../figures/frame.ts";
import { apartReasonOf, type Corpus, type Plan } from "../../model/corpus.ts";
import { anchors, pageFile } from "../../model/routes.ts";
import { quotedWords } from "../../model/reference.ts";
import { isOpen, stateFacts } from "../../model/states.ts";
import type { Language } from "../../model/language.ts";
import { versionLabel } from "../../model/version.ts";
import { kindName, referenceName, tellingName } from "../../strings/documents.ts";
import { planFinding } from "../../strings/planFinding.ts";
import { wordsIn, type Words } from "../../strings/strings.ts";
import { capitalised } from "../../text/capitals.ts";
import { formatDate } from "../../text/dates.ts";
import { formatPercentRange } from "../../text/format.ts";
import { comparisonOf, type ComparedPassage, type ComparedProvision } from "../../views/comparison.ts";
import { formatPlace } from "../../views/place.ts";
import type { TaskEntry } from "../../views/tasks.ts";
import { accuracySentences } from "../accuracy.ts";
import { ownFacts, toldFacts, type FileFacts, type ToldFacts } from "../fileFacts.ts";
import type { PermanentPath } from "../drawn.ts";
import type { ComparisonDocument, ComparisonRow, ListCell } from "./document.ts";

/** The comparison table of `plan` in one language. Words of the documents stay as they are. */
export function makeComparison(
  corpus: Corpus,
  plan: Plan,
  language: Language,
  permanentPath: PermanentPath,
): ComparisonDocument {
  const saying = wordsIn(language);
  const { comparison: words, figure } = saying.strings;
  const found = comparisonOf(corpus, plan);
  const kinds = {
    reference: figure.kinds[corpus.reference.document.meta.kind],
    plan: figure.kinds[plan.document.meta.kind],
  };
  const kind = kindName(saying, plan.document.meta);
  const { columns } = words;
  return {
    ...headOf(corpus, plan, saying),
    columns: [
      columns.order,
      columns.reference(kinds.reference),
      columns.plan(kinds.plan),
      columns.state,
      columns.lead,
      columns.partners,
      columns.due,
      columns.note,
    ],
    groups: found.points.map(({ point, rows }) => ({
      heading: words.point(point.id, point.label[language]),
      rows: rows.map((row) => rowOf(row, saying)),
    })),
    missing: {
      title: words.missing(kind),
      intro: found.missing.length === 0 ? words.noneMissing : "",
      columns: [columns.order, columns.label, columns.reference(kinds.reference), columns.state, columns.why],
      rows: found.missing.map((row) => missingRow(row, saying)),
    },
    unanswered: {
      title: words.unanswered(kind),
      intro:
        found.unanswered.length === 0
          ? words.noneUnanswered(kind)
          : words.unansweredIntro(kind, found.unanswered.length, plan.register.tasks.length),
      columns: [columns.order, columns.task, columns.place, columns.lead, columns.partners, columns.due, columns.link],
      rows: found.unanswered.map((task, index) => taskRow(corpus, task, index + 1, saying)),
    },
    notesTitle: words.notesTitle,
    notes: words.notes,
    facts: factsOf(corpus, plan, saying, permanentPath),
    sheets: words.sheets,
  };
}

type DocumentHead = FileFacts & Pick<ComparisonDocument, "titleCapitals" | "data" | "finding">;

function headOf(corpus: Corpus, plan: Plan, saying: Words): DocumentHead {
  const { strings, language } = saying;
  const { comparison: words, figure } = strings;
  const apart = apartReasonOf(plan);
  return {
    ...ownFacts(corpus, language),
    title: words.of(plan.document.meta.short_title),
    titleCapitals: words.titleCapitals,
    subject: subjectOf(corpus, plan, saying),
    data: words.data(corpus.site.name, formatDate(corpus.date, language), versionLabel(corpus), corpus.method.version),
    finding: sentences([
      planFinding(plan, saying),
      apart === null ? "" : `${figure.apart[apart](corpus.reference.document.meta.short_title)}.`,
    ]),
  };
}

function subjectOf(corpus: Corpus, { document }: Plan, saying: Words): string {
  const reference = referenceName({ corpus, ...saying });
  return saying.strings.comparison.subtitle(tellingName(saying, document.meta), reference);
}

function rowOf({ provision, cell, unsure, passages }: ComparedProvision, { strings, language }: Words): ComparisonRow {
  const { comparison: words, terms } = strings;
  const notes = [
    cell.relation === null ? null : terms.relations[cell.relation],
    unsure ? terms.unsure : null,
    cell.unknownReason === null ? null : terms.unknownReasons[cell.unknownReason],
    cell.by === "review" ? terms.reviewed : null,
  ].filter((note) => note !== null);
  const nothing = { absent: words.nothing, unknown: words.unclear, "not-applicable": words.notApplicable };
  return {
    id: provision.id,
    label: provision.label[language],
    quote: quotedWords(provision),
    passages: passages.map(({ place, text }, index) => ({
      number: passages.length === 1 ? "" : `(${index + 1})`,
      place: formatPlace(place, language),
      text,
    })),
    nothing: isOpen(cell.state) ? nothing[cell.state] : "",
    state: terms.states[cell.state],
    fill: stateFacts[cell.state].ground,
    leads: numbered(passages, ({ leads }) => leads),
    partners: numbered(passages, ({ partners }) => partners),
    due: numbered(passages, ({ due }) => due),
    note: capitalised(notes.join("; ")),
  };
}

function missingRow({ provision, cell }: ComparedProvision, { strings, language }: Words): readonly ListCell[] {
  const { comparison: words, terms } = strings;
  const why = cell.unknownReason === null ? words.absentWhy : terms.unknownReasons[cell.unknownReason];
  return [
    said(provision.id),
    said(provision.label[language]),
    quoted(quotedWords(provision)),
    said(terms.states[cell.state]),
    said(capitalised(why)),
  ];
}

function taskRow({ site }: Corpus, task: TaskEntry, number: number, { language }: Words): readonly ListCell[] {
  const page = pageFile({ page: "plan", id: task.plan.document.meta.id }, language);
  const path = `${page}#${anchors.unit(task.unit)}`;
  return [
    { kind: "number", text: String(number) },
    quoted(task.text),
    said(formatPlace(task.place, language)),
    quoted(task.leads.map(({ name }) => name).join("; ")),
    quoted(task.partners.map(({ name }) => name).join("; ")),
    quoted(task.due.join("; ")),
    { kind: "link", text: path, address: addressOf({ site, path }) },
  ];
}

function said(text: string): ListCell {
  return { kind: "said", text };
}

function quoted(text: string): ListCell {
  return { kind: "quoted", text };
}

function factsOf(corpus: Corpus, plan: Plan, saying: Words, permanentPath: PermanentPath): ToldFacts {
  const { strings, language } = saying;
  const { comparison: words, files } = strings;
  const { facts } = files.exports;
  const { meta } = plan.document;
  const { score, scoreHigh } = plan.coverage.total;
  const work = workOf(corpus, {
    kind: "page",
    id: `bang-${meta.id}`,
    language,
    title: `${words.title}: ${subjectOf(corpus, plan, saying)}`,
    path: permanentPath(language, { page: "pair", id: meta.id }),
  });
  const style = readable[language];
  return toldFacts([
    [words.title, subjectOf(corpus, plan, saying)],
    [words.index, score === null ? null : words.indexText(formatPercentRange(score, scoreHigh, language))],
    [words.method, words.methodText],
    [words.accuracy, accuracySentences(corpus, language).join(" ")],
    [facts.version, work.version],
    [facts.date, formatDate(corpus.date, language)],
    [facts.licence, corpus.site.licence],
    [facts.address, addressOf(work)],
    [facts.citations[style], cite(work)[style]],
  ]);
}

/** What the passages name, once each: alone where all name it alike, else behind the numbers of those that do. */
function numbered(passages: readonly ComparedPassage[], of: (passage: ComparedPassage) => readonly string[]): string {
  const holders = new Map<string, number[]>();
  for (const [index, passage] of passages.entries()) {
    const named = of(passage).join("; ");
    if (named !== "") holders.set(named, [...(holders.get(named) ?? []), index + 1]);
  }
  return [...holders]
    .map(([named, numbers]) =>
      numbers.length === passages.length ? named : `${numbers.map((number) => `(${number})`).join(", ")} ${named}`,
    )
    .join("\n");
}
