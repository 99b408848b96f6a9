import { citationStyles, type CitationStyle } from "../../../src/cite/cite.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";

/** How to cite a work, in every style: texts to select, each with a button where a script can copy it. `path` is that of the work. */
export function renderCitations(
  { strings }: PageContext,
  citations: Readonly<Record<CitationStyle, string>>,
  path: string,
): Html {
  const words = strings.files.page;
  return html`<dl class="citations" data-path="${withoutFragment(path)}">
${citationStyles.map(
  (style) => html`<div>
<dt>${strings.files.exports.facts.citations[style]} ${renderCopyButton(words.copy, `trich-dan-${style}`)}</dt>
<dd id="trich-dan-${style}"${languageOf(style)}>${isCode(style) ? html`<pre><code>${citations[style]}</code></pre>` : html`<p>${citations[style]}</p>`}</dd>
</div>`,
)}
</dl>`;
}

/** The path of a page within the site, as citations name it. */
export function withoutFragment(path: string): string {
  return path.replace(/#.*$/u, "");
}

/** A button that copies the text of the element `source`. Shown only where a script runs. */
function renderCopyButton(label: string, source: string): Html {
  return html`<button type="button" class="copy scripted-only" data-copy-text="${source}">${label}</button>`;
}

function isCode(style: CitationStyle): boolean {
  return style === "bibtex" || style === "csl";
}

function languageOf(style: CitationStyle): Html {
  return style === "vietnamese" ? html` lang="vi"` : style === "english" ? html` lang="en"` : html``;
}
