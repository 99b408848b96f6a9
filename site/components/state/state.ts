import { drawKey } from "../../../src/html/marks.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { type Relation, relationSigns } from "../../../src/model/relations.ts";
import { type CellState, stateFacts } from "../../../src/model/states.ts";
import type { PageContext } from "../../context.ts";

/** A state as a word, with its glyph before it in hidden text: a copied table keeps the sign. */
export function renderState({ strings }: PageContext, state: CellState): Html {
  return html`<span class="hidden-text">${stateFacts[state].glyph} </span>${strings.terms.states[state]}`;
}

/** A state as its drawn mark and its word. */
export function renderMarkedState(context: PageContext, state: CellState): Html {
  return html`${drawKey(state)}<span>${renderState(context, state)}</span>`;
}

/** A relation as its sign and its word. */
export function renderRelation({ strings }: PageContext, relation: Relation): Html {
  return html`<span class="relation"><span class="relation-sign">${relationSigns[relation]}</span> <span class="relation-word">${strings.terms.relations[relation]}</span></span>`;
}
