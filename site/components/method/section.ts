import { html, type Html, type HtmlValue } from "../../../src/html/html.ts";

/** A section of a page that explains: its title at the left, its text at the right. */
export function renderProseSection(id: string, title: string, content: HtmlValue): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div>${content}</div></section>
`;
}

/** Names with their explanations. */
export function renderTerms(terms: readonly (readonly [HtmlValue, HtmlValue])[]): Html {
  return html`<dl class="terms">${terms.map(([name, meaning]) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>`)}</dl>`;
}
