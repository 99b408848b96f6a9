import { InputError } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Label, Point, Provision, ProvisionsFile, Reference } from "../model/reference.ts";
import { derivePoints } from "./derivePoints.ts";
import { locateQuotes, type ProvisionsInput } from "./quotes.ts";

/**
 * The reference with its points and provisions. With a provisions file, every quote is checked: it stands word for word in one
 * unit of the document, once, and all quotes together cover the points without a rest; an `InputError` names each quote that
 * does not. Without one, points are the numbered units that state tasks, and provisions their clauses.
 */
export function buildReference(document: Document, provisions: ProvisionsInput | null): Reference {
  if (provisions === null) return { document, points: derivePoints(document), provisionsFrom: "clauses" };
  const { quotes, diagnostics } = locateQuotes(document, provisions);
  if (diagnostics.length > 0) throw new InputError(diagnostics);
  const points = provisions.value.points.map((point): Point => ({
    id: point.id,
    label: labelOf(point.label, point.label_en),
    shortLabel: shortLabelOf(point),
    provisions: point.provisions.map((provision): Provision => ({
      id: provision.id,
      point: point.id,
      label: labelOf(provision.label, provision.label_en),
      shortLabel: shortLabelOf(provision),
      quotes: quotes.get(provision.id)!,
    })),
  }));
  return { document, points, provisionsFrom: "file" };
}

type Labels = Pick<ProvisionsFile["points"][number], "label" | "label_short" | "label_en" | "label_short_en">;

function shortLabelOf({ label, label_short, label_en, label_short_en }: Labels): Label {
  return labelOf(label_short ?? label, label_short_en ?? label_en);
}

function labelOf(vi: string, en: string | undefined): Label {
  return { vi, en: en ?? vi };
}
