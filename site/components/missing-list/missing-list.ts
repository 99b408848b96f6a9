import { html, type Html } from "../../../src/html/html.ts";
import type { Gap, PlanView } from "../../../src/views/plan.ts";
import { cellStates, isOpen } from "../../../src/model/states.ts";
import type { PageContext } from "../../context.ts";
import { useKey } from "../../../src/html/marks.ts";
import { missedNote } from "../state/certainty.ts";

/** Provisions that the plan does not take up, by state, as links to their rows. */
export function renderMissingList(context: PageContext, { gaps, plan }: PlanView): Html {
  const { strings } = context;
  if (gaps.length === 0) return html`<section class="missing-list"><h2>${strings.plan.gaps.none}</h2></section>`;
  return html`<div class="missing-list">${cellStates.filter(isOpen).map((state) => {
    const found = gaps.filter((gap) => gap.state === state);
    return (
      found.length > 0 &&
      html`<section><h2>${useKey(state)} ${strings.plan.gaps[state](found.length)}</h2>
<ul>${found.map((gap) => renderGap(context, gap, plan.document.meta.id))}</ul>${state === "absent" && renderMissed(context)}</section>
`
    );
  })}</div>`;
}

function renderMissed(context: PageContext): Html | null {
  const note = missedNote(context);
  return note === null ? null : html`<p>${note}</p>`;
}

function renderGap(context: PageContext, { provision }: Gap, plan: string): Html {
  const href = context.cell(provision, plan);
  return html`<li><a href="${href}"><b>${provision.id}</b> <span>${context.label(provision.label)}</span></a></li>`;
}
