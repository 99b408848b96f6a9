import { useKey } from "../../../src/html/marks.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { type ClauseCount, type Relation, relationSigns } from "../../../src/model/relations.ts";
import { type CellState, stateFacts } from "../../../src/model/states.ts";
import { relationText } from "../../../src/strings/relation.ts";
import type { PageContext } from "../../context.ts";

/** A state as a word, with its glyph before it in hidden text: a copied table keeps the sign. */
export function renderState({ strings }: PageContext, state: CellState): Html {
  return html`<span class="hidden-text">${stateFacts[state].glyph} </span>${strings.terms.states[state]}`;
}

/** A state as its drawn mark and its word. */
export function renderMarkedState(context: PageContext, state: CellState): Html {
  return html`${useKey(state)}<span>${context.strings.terms.states[state]}</span>`;
}

/** A relation as its sign and its word, which says of how many clauses it is true. */
export function renderRelation({ strings }: PageContext, relation: Relation, clauses: ClauseCount): Html {
  return html`<span class="relation">${relationSigns[relation]} <span>${relationText(strings, relation, clauses)}</span></span>`;
}
