import { provisionsOf } from "../../../src/model/reference.ts";
import { formatNumber, formatPercent } from "../../../src/text/format.ts";
import { useKey } from "../../../src/html/marks.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { capitalised } from "../../../src/text/capitals.ts";
import { appendixScopes, unknownReasons } from "../../../src/model/reading.ts";
import { relations, relationSigns } from "../../../src/model/relations.ts";
import type { Curve } from "../../../src/model/calibration.ts";
import { hasLexicon, statesOf } from "../../../src/model/totals.ts";
import type { EvidenceName } from "../../../src/strings/vi/method.ts";
import type { PageContext } from "../../context.ts";
import { numericColumns, renderPlainTable } from "../plain-table/plain-table.ts";
import { certaintyNote } from "../state/certainty.ts";
import { renderProseSection, renderTerms } from "./section.ts";

/** What is read, what counts as evidence, how it combines, and what the states and figures mean. */
export function renderRuleSections(context: PageContext): Html {
  const { strings, corpus } = context;
  const { reading, evidence, rule, states } = strings.method;
  const { reference } = corpus;
  const provisions = provisionsOf(reference).length;
  const texts = reading.paragraphs(reference.document.meta.short_title, reference.points.length, provisions);
  return html`${renderProseSection(
    "doc-gi",
    reading.title,
    texts.map((text) => html`<p>${text}</p>`),
  )}
${renderProseSection("chung-cu", evidence.title, html`<p>${evidence.intro}</p>${renderTerms(usedEvidence(context).map((kind) => evidence.kinds[kind]))}${renderLearntFrom(context)}<p>${evidence.roles}</p>`)}
${renderProseSection("quy-tac", rule.title, html`${rule.paragraphs.map((text) => html`<p>${text}</p>`)}${renderThresholds(context)}${renderCalibration(context)}`)}
${renderProseSection(
  "trang-thai",
  states.title,
  html`<p>${states.intro}</p>
${renderTerms(statesOf(context.corpus).map((state) => [html`${useKey(state)}${strings.terms.states[state]}`, strings.home.states[state]]))}
${renderTerms(relations.map((relation) => [html`<span aria-hidden="true">${relationSigns[relation]}</span>${strings.terms.relations[relation]}`, strings.home.relations[relation]]))}
<p>${states.score}</p>${renderUnknownRules(context)}<p>${states.emphasis}</p><p>${states.apart}</p>`,
)}`;
}

/** What telling words were learnt from. */
function renderLearntFrom({ strings, corpus, language }: PageContext): Html | null {
  if (corpus.learntFrom === null) return null;
  const { texts, texts_en, documents, passages } = corpus.learntFrom;
  const number = (value: number): string => formatNumber(value, language, 0);
  const { learntFrom } = strings.method.evidence;
  return html`<p>${learntFrom(language === "vi" ? texts : texts_en, number(documents), number(passages))}</p>`;
}

/** Why a provision may be unknown, and what a missing appendix leaves open. */
function renderUnknownRules({ strings }: PageContext): Html {
  const { unknown, appendices } = strings.method.states;
  return html`${renderPlainTable({
    caption: unknown.caption,
    columns: [{ label: unknown.reason }, { label: unknown.says }],
    rows: unknownReasons.map((reason) => ({
      head: capitalised(strings.terms.unknownReasons[reason]),
      cells: [unknown.reasons[reason]],
    })),
  })}${renderPlainTable({
    caption: appendices.caption,
    columns: [{ label: appendices.title }, { label: appendices.open }],
    rows: appendixScopes.map((scope) => {
      const [title, open] = appendices.scopes[scope];
      return { head: capitalised(title), cells: [open] };
    }),
  })}`;
}

/** The kinds of evidence that stand behind a result of this corpus. */
function usedEvidence({ corpus }: PageContext): readonly EvidenceName[] {
  const found = new Set(
    corpus.plans.flatMap(({ alignments }) => alignments.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))),
  );
  const named = (["reuse", "lexicon", "context", "words", "review"] as const).filter((kind) => found.has(kind));
  return hasLexicon(corpus) ? named : ["likeness", ...named];
}

/** Thresholds that play a part only with a lexicon, and only without one. */
const lexiconOnly = new Set(["strong", "touch", "cue", "reuseHalf", "reuseRun"]);
const isWithoutLexicon = (name: string): boolean => /^rank|Alone$/u.test(name);
/** Thresholds of learnt words: they play a part only where there are some. */
const isOfWords = (name: string): boolean => /^words|^unlike|^telling/u.test(name);

/** Every threshold that the analysis used. One without words is shown by its name. */
function renderThresholds({ strings, corpus, language }: PageContext): Html {
  const { rule, parameters } = strings.method;
  const lexicon = hasLexicon(corpus);
  return renderPlainTable({
    columns: [{ label: rule.threshold }, { label: rule.value, numeric: true }, { label: rule.meaning }],
    rows: Object.entries(corpus.method.thresholds)
      .filter(([name]) => (lexicon ? !isWithoutLexicon(name) : !lexiconOnly.has(name)))
      .filter(([name]) => corpus.learntFrom !== null || !isOfWords(name))
      .map(([name, value]) => ({
        head: parameters[name] ?? html`<code>${name}</code>`,
        cells: [formatNumber(value, language, 2), rule.thresholds[name] ?? ""],
      })),
  });
}
/** How often evidence is right: the knots between which scores are read off, with their counts. */
function renderCalibration(context: PageContext): Html | null {
  const { strings, corpus, language } = context;
  const { calibration } = corpus;
  if (calibration === null) return null;
  const words = strings.method.rule.calibration;
  const number = (value: number): string => formatNumber(value, language, 2);
  const table = (caption: string, { texts, texts_en, documents, passages, knots }: Curve): Html =>
    html`${renderPlainTable({
      caption,
      columns: [{ label: words.evidence }, ...numericColumns([words.mean, words.right, words.score])],
      rows: knots.map(({ from, evidence, right, wrong, score }) => ({
        head: number(from),
        cells: [number(evidence), `${right} / ${wrong}`, formatPercent(score, language)],
      })),
    })}
<p class="small">${words.source(language === "vi" ? texts : texts_en, number(documents), number(passages))}</p>`;
  const { certain, fairly } = calibration.words;
  return html`${table(words.caption, calibration.with_lexicon)}
${calibration.without_lexicon && table(words.alone, calibration.without_lexicon)}
<p>${words.words(formatPercent(certain, language), formatPercent(fairly, language))} ${certaintyNote(context)}</p>`;
}
