import { percent, svg, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { BasisDocument } from "../../../src/views/basis.ts";
import type { BasisGraph, GraphLine } from "../../../src/views/basisGraph.ts";
import type { PageContext } from "../../context.ts";
import { kindName } from "../../../src/strings/documents.ts";

/** Height of a row and of the box in it. Widths are shares: the drawing takes the width that it is given. */
const ROW = 92;
const BOX = 52;
/** Share of a slot that its box takes, and the widest box as a share of the drawing, but that of a long name. */
const FILL = 0.92;
const WIDEST = 0.5;
/** Letters of a name that a box of half the drawing holds on a phone, and those that the whole width holds. */
const HELD = 22;
const HELD_AT_MOST = 40;

/** A document's box: shares of the width, and its upper edge. */
interface GraphBox {
  readonly x: number;
  readonly half: number;
  readonly y: number;
}

/** The graph as a drawing without a width of its own; decoration beside the list. */
export function drawBasis(context: PageContext, { rows, lines }: BasisGraph, plan: Plan): Html {
  const reference = context.corpus.reference.document.meta.id;
  const slots = rows.flatMap((row, position) => row.map((slot) => ({ ...slot, y: position * ROW + 2 })));
  const boxes = new Map(
    slots.map(({ document, x, width, y }): [string, GraphBox] => [
      document.key,
      { x, half: Math.min(namesOf(context, document, plan)[1].length > HELD ? 1 : WIDEST, width * FILL) / 2, y },
    ]),
  );
  return svg`<svg class="basis-graph" width="100%" height="${(rows.length - 1) * ROW + BOX + 4}">
<defs><marker id="mui-ten" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0.5 0.5L7.5 4L0.5 7.5"/></marker></defs>
${lines.map((line) => drawLine(line, boxes.get(line.from)!, boxes.get(line.to)!))}
${slots.map(({ document }) => drawBox(namesOf(context, document, plan), classOf(document, plan, reference), boxes.get(document.key)!))}</svg>`;
}

/** From the foot of a box to the head of the next; a long line leaves and arrives at the side. */
function drawLine({ kind, lane }: GraphLine, from: GraphBox, to: GraphBox): Html {
  const className = kind === "cites" ? "is-cited" : "is-carried";
  const stretch = (x1: number, y1: number, x2: number, y2: number, ends: boolean): Html =>
    svg`<line class="${className}" x1="${percent(x1)}" y1="${y1}" x2="${percent(x2)}" y2="${y2}"${ends && svg` marker-end="url(#mui-ten)"`}/>`;
  if (lane === null) return stretch(from.x, from.y + BOX, to.x, to.y - 1, true);
  const [above, below] = [from.y + BOX / 2, to.y + BOX / 2];
  return svg`${stretch(from.x - from.half, above, lane, above, false)}${stretch(lane, above, lane, below, false)}${stretch(lane, below, to.x - to.half, below, true)}`;
}

function drawBox([above, name]: readonly [string, string], className: string, { x, half, y }: GraphBox): Html {
  return svg`<g class="${className}"><rect x="${percent(x - half)}" y="${y}" width="${percent(2 * half)}" height="${BOX}"/><text x="${percent(x)}" y="${y + 21}" text-anchor="middle">${above}</text><text class="name" x="${percent(x)}" y="${y + 41}" text-anchor="middle">${name}</text></g>
`;
}

/** The kind above, with a sign when nothing else is known; the number or short name below. */
function namesOf({ strings, corpus }: PageContext, document: BasisDocument, plan: Plan): readonly [string, string] {
  const { kinds } = strings.figure;
  if (document.document === plan.document.meta.id)
    return [strings.basis.thisOne(kindName({ strings }, plan.document.meta)), cut(plan.document.meta.short_title)];
  const held = corpus.plans.find((found) => found.document.meta.id === document.document)?.document.meta;
  const kind = document.facts === null ? typeOf(document) : kinds[document.facts.kind];
  const sign = document.knowledge === "unknown" ? ` ${strings.basis.unknownSign}` : "";
  return [kind + sign, document.number ?? cut(held?.short_title ?? "")];
}

/** A name as far as the widest box holds it, whole words: the list beside the drawing and the page have all of it. */
function cut(name: string): string {
  if (name.length <= HELD_AT_MOST) return name;
  return `${name.slice(0, HELD_AT_MOST).replace(/\s+\S*$/u, "")} …`;
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
