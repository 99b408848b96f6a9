import { formatNumber } from "../../../src/text/format.ts";
import { drawKey } from "../../../src/html/marks.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { relations, relationSigns } from "../../../src/model/relations.ts";
import { cellStates } from "../../../src/model/states.ts";
import type { PageContext } from "../../context.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";
import { renderProseSection, renderTerms } from "./section.ts";

/** What is read, what counts as evidence, how it combines, and what the states and figures mean. */
export function renderRuleSections(context: PageContext): Html {
  const { strings, corpus } = context;
  const { reading, evidence, rule, states } = strings.method;
  const { reference } = corpus;
  const provisions = reference.points.reduce((sum, point) => sum + point.provisions.length, 0);
  const texts = reading.paragraphs(reference.document.meta.short_title, reference.points.length, provisions);
  return html`${renderProseSection(
    "doc-gi",
    reading.title,
    texts.map((text) => html`<p>${text}</p>`),
  )}
${renderProseSection("chung-cu", evidence.title, html`<p>${evidence.intro}</p>${renderTerms(evidence.kinds)}<p>${evidence.roles}</p>`)}
${renderProseSection("quy-tac", rule.title, html`${rule.paragraphs.map((text) => html`<p>${text}</p>`)}${renderThresholds(context)}`)}
${renderProseSection(
  "trang-thai",
  states.title,
  html`<p>${states.intro}</p>
${renderTerms(cellStates.map((state) => [html`${drawKey(state)}${strings.terms.states[state]}`, strings.home.states[state]]))}
${renderTerms(relations.map((relation) => [html`<span aria-hidden="true">${relationSigns[relation]}</span>${strings.terms.relations[relation]}`, strings.home.relations[relation]]))}
<p>${states.score}</p><p>${states.emphasis}</p><p>${states.apart}</p>`,
)}`;
}

/** Every threshold of the method, as the analysis used it. One without words is shown by its name. */
function renderThresholds({ strings, corpus, language }: PageContext): Html {
  const { rule } = strings.method;
  return renderPlainTable({
    columns: [{ label: rule.threshold }, { label: rule.value, numeric: true }, { label: rule.meaning }],
    rows: Object.entries(corpus.method.thresholds).map(([name, value]) => ({
      head: html`<code>${name}</code>`,
      cells: [formatNumber(value, language, 2), rule.thresholds[name] ?? ""],
    })),
  });
}
