import { cite } from "../../../src/cite/cite.ts";
import { workOf } from "../../../src/cite/work.ts";
import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import { renderCitations } from "./citation.ts";

/**
 * How to cite a page that is neither a document nor a figure, by its title. `id` tells it from the other pages of the site. Frozen
 * versions keep no such page, so the address is the living one and the citation names the version of the data.
 */
export function renderPageCitation(context: PageContext, id: string, title: string): Html {
  const { corpus, language, file } = context;
  const work = workOf(corpus, { kind: "page", id, language, title, path: file });
  return html`<section class="figure-section passage-citation" id="trich-dan"><h2>${context.strings.files.page.citing}</h2>
${renderCitations(context, cite(work), file)}
</section>`;
}
