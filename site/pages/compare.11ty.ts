import { group } from "d3";
import { html, json, type Html } from "../../src/html/html.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { kindName } from "../../src/strings/documents.ts";
import { isNamed } from "../../src/views/manyPlans.ts";
import { isChosenFrom, mostSideBySide } from "../../src/views/sideBySide.ts";
import { renderChooser } from "../components/chooser/chooser.ts";
import { renderPicker } from "../components/picker/picker.ts";
import { pickerScriptAddress, planScriptAddress } from "../components/planScripts.ts";
import { renderApartNotes, renderPointRows } from "../components/row/row.ts";
import { renderChoiceData } from "../components/row/rowsData.ts";
import { renderStrip } from "../components/strip/strip.ts";
import type { PageContext } from "../context.ts";
import { definePage } from "../page.ts";

export default definePage("compare", (context) => {
  const { corpus, strings } = context;
  const words = strings.compare;
  const reference = corpus.reference.document.meta.short_title;
  const chosen = isChosenFrom(corpus);
  const standfirst = chosen ? words.picker.standfirst(reference, mostSideBySide) : words.standfirst(reference);
  return {
    title: words.title,
    description: chosen ? standfirst : words.description(reference, namesOf(context)),
    main: html`<header class="${chosen ? "opening" : "opening is-brief"}">
<h1>${words.title}</h1>
<p class="standfirst">${standfirst}</p>
</header>
${chosen ? renderChosen(context) : renderAll(context)}`,
  };
});

/** All plans side by side, in the page. */
function renderAll(context: PageContext): Html {
  return html`${renderChooser(context)}
${renderStrip(context)}
${renderRows(context, context.corpus)}
${renderChoiceData(context)}`;
}

/** The index of plans, and rows without any that wait for a script to put the chosen ones in. */
function renderChosen(context: PageContext): Html {
  const { corpus, strings } = context;
  const none = { ...context, corpus: { ...corpus, plans: [] } };
  const { status, failed, listFailed, alikeNote } = strings.compare.picker;
  const data = {
    most: mostSideBySide,
    file: planScriptAddress(context, "pair", "{id}"),
    list: isNamed(corpus) ? pickerScriptAddress(context) : null,
    status,
    failed,
    listFailed,
    alike: alikeNote,
  };
  return html`${renderPicker(context)}
<div class="chosen" hidden>
${renderChooser(none)}
${renderStrip(none)}
${renderRows(none, none.corpus)}
</div>
${renderChoiceData(none)}
<script type="application/json" id="chosen-data">${json(data)}</script>`;
}

function renderRows(context: PageContext, { plans, reference }: Pick<Corpus, "plans" | "reference">): Html {
  return html`<div id="compare" data-reading="words">
<div class="compare-nothing" hidden><p></p><button type="button" data-show-all>${context.strings.compare.showAll}</button></div>
${renderApartNotes(context, plans)}
${reference.points.map((point) => renderPointRows(context, point, html`<a href="${context.href({ page: "point", id: point.id })}">${point.id}. ${context.label(point.label)}</a>`, { plans }))}
</div>`;
}

/** The documents by their kinds: `kế hoạch Tỉnh A và Tỉnh B`, `chỉ thị Tỉnh C`. */
function namesOf(context: PageContext): readonly string[] {
  const byKind = group(context.corpus.plans, ({ document }) => kindName(context, document.meta));
  return Array.from(byKind, ([kind, plans]) =>
    context.strings.compare.named(
      kind,
      plans.map(({ document }) => document.meta.short_title),
    ),
  );
}
