import { renderOpening } from "../components/masthead/opening.ts";
import { html } from "../../src/html/html.ts";
import { renderPointAssignments } from "../components/assignments/assignments.ts";
import { renderPointHeatmap } from "../components/point-heatmap/point-heatmap.ts";
import { renderPointNavigation } from "../components/point-navigation/point-navigation.ts";
import { renderMarkKey } from "../components/mark-key/mark-key.ts";
import { renderApartNotes, renderPointRows } from "../components/row/row.ts";
import { renderRowsData } from "../components/row/rowsData.ts";
import { figureHere } from "../drawn.ts";
import { numberedName } from "../../src/strings/documents.ts";
import { isChosenFrom } from "../../src/views/sideBySide.ts";
import { renderDigests } from "../components/digest/digest.ts";
import { definePage } from "../page.ts";

export default definePage("point", (context, key) => {
  const { corpus, strings } = context;
  const point = corpus.reference.points.find(({ id }) => id === key.id)!;
  const reference = numberedName(context, corpus.reference.document.meta);
  const { finding } = figureHere(context).sheet;
  const label = context.label(point.label);
  return {
    title: `${strings.terms.point(point.id)}: ${label}`,
    description: finding,
    main: html`${renderPointNavigation(context)}
${renderOpening(label, finding, strings.point.kicker(point.id, reference, point.provisions.length))}
${renderPointHeatmap(context, point)}
${isChosenFrom(corpus) ? renderDigests(context, point, context.heading(strings.point.telling.title)) : renderPointRows(context, point, context.heading(strings.reading.title), { notes: [renderMarkKey(context), ...renderApartNotes(context)] })}
${renderPointAssignments(context, point)}
${renderRowsData(context, isChosenFrom(corpus) ? [] : corpus.plans)}`,
  };
});
