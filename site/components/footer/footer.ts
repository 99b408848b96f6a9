import { html, type Html } from "../../../src/html/html.ts";
import { versionLabel } from "../../../src/model/version.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { renderShortcuts } from "../shortcuts/shortcuts.ts";

/** Foot of every page: what the site is made of, and which method and data it shows. */
export function renderFooter(context: PageContext): Html {
  const { corpus, language, strings } = context;
  const { shell } = strings;
  const date = formatDate(corpus.date, language);
  return html`<footer class="footer">
<p><b>${corpus.site.name}</b>${corpus.site.publisher !== null && html`, ${corpus.site.publisher}`}. ${shell.computed}</p>
<p>${shell.onlyDocuments}</p>
<p>${strings.review.invite} <a href="${context.href({ page: "reviews" })}">${strings.review.title}</a></p>
<p>${shell.version(corpus.method.version, date, versionLabel(corpus))}</p>
${renderShortcuts(context)}
</footer>`;
}
