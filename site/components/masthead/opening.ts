import { html, type Html, type HtmlValue } from "../../../src/html/html.ts";

/** The opening of a page: what it belongs to, its title, and what it says first. */
export function renderOpening(title: HtmlValue, standfirst: HtmlValue, kicker: HtmlValue = null, className = ""): Html {
  return html`<header class="opening${className}">
${kicker !== null && html`<p class="kicker">${kicker}</p>\n`}<h1>${title}</h1>
<p class="standfirst">${standfirst}</p>
</header>`;
}
