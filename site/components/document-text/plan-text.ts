import { html, type Html } from "../../../src/html/html.ts";
import { shortAppendices } from "../../../src/views/appendices.ts";
import type { PlanUnit, PlanView } from "../../../src/views/plan.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { renderMarginNotes, renderSectionPoints } from "../margin-note/margin-note.ts";
import { renderSegments } from "../segments/segments.ts";
import { footnoteMarkId, renderDocumentText } from "./document-text.ts";

/** A plan's full text, matched words marked, provisions in the margin; says at its end what the source lacks. */
export function renderPlanText(context: PageContext, view: PlanView): Html {
  const plan = view.plan.document.meta.id;
  const units = view.units
    .filter(({ unit }) => unit.text !== "" || unit.marker !== null)
    .map((item) => ({
      unit: item.unit,
      place: item.place,
      words: renderWords(item),
      margin:
        item.unit.kind === "section"
          ? renderSectionPoints(context, item.points)
          : renderMarginNotes(context, plan, item.notes),
    }));
  return renderDocumentText(context, units, renderEnd(context, view));
}

const links = { footnote: (unit: string): string => `#${anchors.unit(unit)}`, footnoteId: footnoteMarkId };

function renderWords({ unit, heading, text }: PlanUnit): Html {
  if (unit.kind === "section" || heading.length === 0) return html`${renderSegments([...heading, ...text], links)}`;
  return html`<span class="run-on">${renderSegments(heading, links)}</span>${renderSegments(text, links)}`;
}

function renderEnd({ strings, language }: PageContext, { plan }: PlanView): Html | null {
  const { status, missing_appendices: missing } = plan.document.meta;
  const sentences = [
    ...(status === "truncated" ? [strings.plan.cutOff] : []),
    ...(missing.length > 0 ? [strings.plan.missingAppendices(shortAppendices(missing))] : []),
  ];
  if (sentences.length === 0) return null;
  return html`<p class="document-end" lang="${language}">${sentences.join(" ")}</p>`;
}
