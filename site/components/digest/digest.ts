import { drawRuler, drawShares } from "../../../src/html/marks.ts";
import { html, join, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { Point } from "../../../src/model/reference.ts";
import { anchors } from "../../../src/model/routes.ts";
import { countStates, cellStates } from "../../../src/model/states.ts";
import { formatCount } from "../../../src/text/count.ts";
import { isCounted } from "../../../src/views/manyPlans.ts";
import { digestOf, type Digest, type Telling } from "../../../src/views/digest.ts";
import type { PageContext } from "../../context.ts";
import { renderPassage } from "../passage/passage.ts";
import { renderSourceColumn, renderSourceState } from "../row/sourceColumn.ts";

/** Names that are listed; who looks for more goes to the index of plans, which is narrowed to them. */
const mostNames = 100;

/**
 * The provisions of a point where plans are many: the words of each, a mark for every plan, how many take it up, and the passages
 * that tell most, each with the way to its plan's page. A page holds as much of 63 plans as of 3,500.
 */
export function renderDigests(context: PageContext, point: Point, title: Html | string): Html {
  const id = `doi-chieu-${point.id}`;
  return html`<section class="rows digests columns-3" data-point="${point.id}" aria-labelledby="${id}">
<div class="rows-title"><h2 id="${id}">${title}</h2></div>
<p class="certainty-note">${context.strings.point.telling.note}</p>
${point.provisions.map((provision) => renderDigest(context, digestOf(context.corpus, provision)))}</section>`;
}

function renderDigest(context: PageContext, digest: Digest): Html {
  const { id, label } = digest.row.provision;
  const anchor = anchors.provision(id);
  return html`<article class="row" id="${anchor}" aria-labelledby="${anchor}-t">
<div class="row-head"><h3 id="${anchor}-t"><a href="#${anchor}">${id}</a> ${context.label(label)}</h3></div>
<div class="digest-line">${isCounted(context.corpus) ? drawShares(digest.states) : drawRuler(digest.states)}<p>${renderCounts(context, digest)}</p></div>
${renderReference(context, digest)}
${digest.telling.map((telling) => renderTelling(context, digest, telling))}</article>
`;
}

/** How many plans stand in each state, each a link to the index of them. */
function renderCounts(context: PageContext, { states, row }: Digest): Html {
  const counts = countStates(states);
  const links = cellStates
    .filter((state) => counts[state] > 0)
    .map((state) => {
      const query = `?noi-dung=${row.provision.id}&muc=${state}`;
      return html`<a href="${context.href({ page: "compare" })}${query}">${formatCount(counts[state], context.language)} ${context.strings.terms.states[state].toLowerCase()}</a>`;
    });
  return html`${join(links, ", ")}`;
}

function renderReference(context: PageContext, { row, silent }: Digest): Html {
  const { states } = context.strings.terms;
  const below = silent
    .filter(({ plans }) => plans.length > 0)
    .map(
      ({ state, plans }) =>
        html`<details class="more"><summary>${states[state]}: ${plans.length}</summary><p>${renderNames(context, row.provision, plans)}</p></details>`,
    );
  return renderSourceColumn(context, row, { above: renderSourceState(context), below });
}

function renderTelling(context: PageContext, { row: { provision } }: Digest, telling: Telling): Html {
  const { plan, kind, others, passage } = telling;
  const words = context.strings.point.telling;
  const { id, short_title: name } = plan.document.meta;
  return html`<div class="column">
<h4><a href="${context.cell(provision, id)}">${context.name(name)}</a></h4>
<p class="column-state">${kind === "copied" ? words.copied(others.length + 1) : words[kind]}</p>
${renderPassage(context, id, passage, { twins: () => null, form: "whole" })}${
    others.length > 0 &&
    html`<details class="more"><summary>${words.alike(others[0]!.document.meta.short_title, others.length - 1)}</summary><p>${renderNames(context, provision, others)}</p></details>`
  }
</div>`;
}

function renderNames(context: PageContext, provision: Digest["row"]["provision"], plans: readonly Plan[]): Html {
  const names = plans
    .slice(0, mostNames)
    .map(
      ({ document: { meta } }) =>
        html`<a href="${context.cell(provision, meta.id)}">${context.name(meta.short_title)}</a>`,
    );
  const more = plans.length - names.length;
  return html`${join(names, ", ")}${more > 0 && ` ${context.strings.point.telling.more(more)}`}`;
}
