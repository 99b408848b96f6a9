import { drawKey, stateGlyphs } from "../../../src/charts/marks.svg.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { Relation } from "../../../src/model/alignment.ts";
import type { CellState } from "../../../src/model/coverage.ts";
import type { PageContext } from "../../context.ts";

/** Mark and word of a state. The glyph is only copied: it stands for the drawn mark in plain text. */
export function renderState({ strings }: PageContext, state: CellState): Html {
  return html`${drawKey(state)}<span><span class="hidden-text" aria-hidden="true">${stateGlyphs[state]} </span>${strings.terms.states[state]}</span>`;
}

export const relationSigns: Readonly<Record<Relation, string>> = { verbatim: "=", adapted: "≈", specific: "+" };

/** Sign and word of a relation. */
export function renderRelation({ strings }: PageContext, relation: Relation): Html {
  return html`<span class="relation"><span class="sign" aria-hidden="true">${relationSigns[relation]}</span> ${strings.terms.relations[relation]}</span>`;
}
