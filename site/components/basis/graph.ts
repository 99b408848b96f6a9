import { svg, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { BasisDocument } from "../../../src/views/basis.ts";
import type { BasisGraph, GraphLine, GraphSlot } from "../../../src/views/basisGraph.ts";
import type { PageContext } from "../../context.ts";

/** Height of a row and of the box in it. Widths are shares: the drawing takes the width that it is given. */
const ROW = 92;
const BOX = 52;
/** Share of a slot that its box takes, and the widest box as a share of the drawing. */
const FILL = 0.92;
const WIDEST = 0.5;

/** The graph as a drawing without a width of its own; decoration beside the list. */
export function drawBasis(context: PageContext, { rows, lines }: BasisGraph, plan: Plan): Html {
  const height = (rows.length - 1) * ROW + BOX + 4;
  const reference = context.corpus.reference.document.meta.id;
  return svg`<svg class="basis-graph" width="100%" height="${height}" focusable="false">
<defs><marker id="mui-ten" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0.5 0.5L7.5 4L0.5 7.5"/></marker></defs>
${lines.map((line) => drawLine(line, rows))}
${rows.flatMap((row, position) =>
  row.map(({ document, x, width }) =>
    document === null
      ? null
      : drawBox(namesOf(context, document, plan), classOf(document, plan, reference), {
          x,
          width,
          y: position * ROW + 2,
        }),
  ),
)}
</svg>`;
}

/** From the foot of a box, or on from the place passed, to the head of the next. */
function drawLine({ from, to, kind, ends }: GraphLine, rows: BasisGraph["rows"]): Html {
  const passing = !rows[from.row]!.some((slot) => slot.x === from.x && slot.document !== null);
  const start = from.row * ROW + (passing ? BOX / 2 : BOX + 2);
  const end = to.row * ROW + (ends ? 0 : BOX / 2);
  return svg`<line class="${kind === "cites" ? "is-cited" : "is-carried"}" x1="${percent(from.x)}" y1="${start}" x2="${percent(to.x)}" y2="${end}"${ends && svg` marker-end="url(#mui-ten)"`}/>`;
}

function drawBox(
  [above, name]: readonly [string, string],
  className: string,
  { x, width, y }: Pick<GraphSlot, "x" | "width"> & { readonly y: number },
): Html {
  const wide = Math.min(WIDEST, width * FILL);
  return svg`<g class="${className}"><rect x="${percent(x - wide / 2)}" y="${y}" width="${percent(wide)}" height="${BOX}"/><text x="${percent(x)}" y="${y + 21}" text-anchor="middle">${above}</text><text class="name" x="${percent(x)}" y="${y + 41}" text-anchor="middle">${name}</text></g>\n`;
}

/** The kind above, the number or short name below; an unknown one with its sign. */
function namesOf({ strings, corpus }: PageContext, document: BasisDocument, plan: Plan): readonly [string, string] {
  const { kinds } = strings.figure;
  if (document.document === plan.document.meta.id) return [strings.basis.thisPlan, plan.document.meta.short_title];
  const held = corpus.plans.find((found) => found.document.meta.id === document.document)?.document.meta;
  const kind = document.facts === null ? typeOf(document) : kinds[document.facts.kind];
  const sign = document.knowledge === "unknown" ? ` ${strings.basis.unknownSign}` : "";
  return [kind, (document.number ?? held?.short_title ?? "") + sign];
}

/** `Công văn` of `Công văn số 12/SKH`. */
function typeOf({ words, number }: BasisDocument): string {
  return (
    words
      ?.split(number ?? "")[0]!
      .replace(/\s*số\s*$/iu, "")
      .trim() ?? ""
  );
}

function classOf(document: BasisDocument, plan: Plan, reference: string): string {
  if (document.document === plan.document.meta.id) return "is-own";
  return document.document === reference ? "is-source" : `is-${document.knowledge}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100_00) / 100}%`;
}
