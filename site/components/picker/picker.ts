import { attributes, html, type Html } from "../../../src/html/html.ts";
import { apartReasonOf, type Plan } from "../../../src/model/corpus.ts";
import { provisionsOf } from "../../../src/model/reference.ts";
import { cellStates } from "../../../src/model/states.ts";
import { fold } from "../../../src/text/normalise.ts";
import { collate } from "../../../src/text/collate.ts";
import { planLine } from "../../../src/strings/documents.ts";
import { plansAlike, type PlansAlike } from "../../../src/views/plansAlike.ts";
import { mostSideBySide } from "../../../src/views/sideBySide.ts";
import { isNamed } from "../../../src/views/manyPlans.ts";
import type { PageContext } from "../../context.ts";
import { renderPlanNames } from "../parts/names.ts";

/**
 * The index of all plans, each with the way to its page beside the reference. With a script it is narrowed by name, region,
 * issuer and state in a provision, and up to six plans of it are put side by side: how many are chosen, and the button that compares
 * them, stay in sight. It is folded where a choice is shown. Of plans that are too many for a page it has the
 * names, in whose place the script puts the list of `renderPickerList`.
 */
export function renderPicker(context: PageContext): Html {
  const words = context.strings.compare.picker;
  const { plans } = context.corpus;
  const regions = [...new Set(plans.flatMap(({ province }) => province?.region ?? []))].toSorted(collate);
  const present = [...new Set(plans.flatMap((plan) => presentOf(plan) ?? []))].toSorted(collate);
  const provisions = provisionsOf(context.corpus.reference);
  const all = html`<option value="">${words.all}</option>`;
  return html`<section class="${isNamed(context.corpus) ? "picker is-waiting" : "picker"}" aria-labelledby="chon"${attributes({ "data-most": mostSideBySide })}>
<details open><summary><h2 id="chon">${words.title}</h2></summary>
<div class="picker-tools">
<label>${words.name} <input type="search" data-pick-name autocomplete="off"></label>
<label>${words.region} <select data-pick-region>${all}${regions.map((region) => html`<option>${region}</option>`)}</select></label>
<label>${words.present} <select data-pick-present>${all}${present.map((name) => html`<option lang="vi">${name}</option>`)}</select></label>
<label>${words.branch} <select data-pick-branch>${all}${(["party", "state"] as const).map((branch) => html`<option value="${branch}">${words.branches[branch]}</option>`)}</select></label>
<label>${words.provision} <select data-pick-provision>${all}${provisions.map(({ id, label }) => html`<option value="${id}">${id} ${context.label(label)}</option>`)}</select></label>
<label>${words.state} <select data-pick-state>${all}${cellStates.map((state) => html`<option value="${state}">${context.strings.terms.states[state]}</option>`)}</select></label>
<label>${words.alike} <select data-pick-alike>${all}</select></label>
</div>
${isNamed(context.corpus) && html`<div class="picker-names">${renderPlanNames(context, plans, ({ document }) => context.href({ page: "pair", id: document.meta.id }))}</div>`}
<ul class="picker-list">${!isNamed(context.corpus) && renderPickerList(context)}</ul>
<div class="picker-foot"><p><span class="picker-status" role="status"></span> <span class="picker-limit">${words.limit(mostSideBySide)}</span></p><button type="button" data-pick-compare>${words.compare}</button></div>
</details></section>`;
}

/** The entries of the index. */
export function renderPickerList(context: PageContext): Html {
  const alike = plansAlike(context.corpus);
  return html`${context.corpus.plans.map((plan) => renderPlan(context, plan, alike))}`;
}

/** The province that the plan's is part of today, or is called today. */
function presentOf({ province }: Plan): string | null {
  return province === null ? null : (province.successor?.name ?? province.name);
}

function renderPlan(context: PageContext, plan: Plan, alike: PlansAlike): Html {
  const { strings } = context;
  const { document, province, coverage } = plan;
  const { meta } = document;
  const words = strings.compare.picker;
  const now = province?.successor ?? null;
  const { takenUp, applicable } = coverage.total;
  return html`<li${attributes({
    "data-plan-id": meta.id,
    "data-name": fold([meta.short_title, province?.name ?? "", now?.name ?? "", meta.issuer].join(" ")),
    "data-region": province?.region,
    "data-present": presentOf(plan),
    "data-passages": alike.get(meta.id)!.passages,
    "data-alike": alike
      .get(meta.id)!
      .alike.map((other) => `${other.plan}:${other.passages}`)
      .join(" "),
    "data-branch": meta.issuer_branch,
    // One digit a provision, in their order: the place of its state among the states.
    "data-states": coverage.cells.map(({ state }) => cellStates.indexOf(state)).join(""),
  })}><label><input type="checkbox" value="${meta.id}"> <b lang="vi">${context.name(meta.short_title)}</b></label>
<span>${planLine(plan, context)}${apartReasonOf(plan) !== null && `; ${words.apart}`}</span>
<span class="count">${takenUp}/${applicable}</span>
<a href="${context.href({ page: "pair", id: meta.id })}">${words.pair}<span class="hidden-text"> ${meta.short_title}</span></a><span class="picker-alike" hidden></span></li>
`;
}
