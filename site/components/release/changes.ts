import { html, type Html } from "../../../src/html/html.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { isUnchanged, type Changes, type NamedState } from "../../../src/files/release/compare.ts";
import type { PageContext } from "../../context.ts";
import { renderPlainTable } from "../plain-table/plain-table.ts";

/** What changed from a version to the present one: plans, provisions, method, and every cell. */
export function renderVersionChanges(context: PageContext, changes: Changes): Html {
  const words = context.strings.release;
  if (changes.from === changes.to) return html`<p>${words.isCurrent}</p>`;
  if (isUnchanged(changes)) return html`<p>${words.unchanged}</p>`;
  const moved = (apart: boolean): readonly NamedState[] => changes.plansMoved.filter((plan) => plan.apart === apart);
  const sentences = [
    changes.method === null ? "" : words.methodChanged(changes.method.from, changes.method.to),
    named(changes.plansAdded, words.plansAdded),
    named(changes.plansRemoved, words.plansRemoved),
    named(moved(true), words.nowApart),
    named(moved(false), words.nowCounted),
    changes.provisionsAdded.length === 0 ? "" : words.provisionsAdded(changes.provisionsAdded),
    changes.provisionsRemoved.length === 0 ? "" : words.provisionsRemoved(changes.provisionsRemoved),
  ].filter((sentence) => sentence !== "");
  return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}${changes.cells.length > 0 && renderCells(context, changes)}`;
}

function renderCells(context: PageContext, { cells }: Changes): Html {
  const { release: words, terms } = context.strings;
  const { plans, reference } = context.corpus;
  const provisions = new Map(provisionsOf(reference).map((provision) => [provision.id, provision]));
  const nameOf = (id: string): string =>
    plans.find(({ document }) => document.meta.id === id)!.document.meta.short_title;
  return html`<p>${words.cellsChanged(cells.length)}</p>
${renderPlainTable({
  columns: [{ label: words.plan }, { label: words.provision }, { label: words.before }, { label: words.now }],
  rows: cells.map(({ plan, provision, from, to }) => {
    const found = provisions.get(provision)!;
    const address = context.cell(found, plan);
    return {
      head: nameOf(plan),
      cells: [
        html`<a href="${address}">${provision}</a> ${context.label(found.label)}`,
        terms.states[from],
        terms.states[to],
      ],
    };
  }),
})}`;
}

function named(plans: readonly NamedState[], say: (names: readonly string[]) => string): string {
  return plans.length === 0 ? "" : say(plans.map(({ name }) => name));
}
