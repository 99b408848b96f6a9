import { cite, type CitationStyle } from "../../../src/cite/cite.ts";
import { workOf, type CitedWork } from "../../../src/cite/work.ts";
import { html, json, type Html } from "../../../src/html/html.ts";
import type { DocumentMeta } from "../../../src/model/document.ts";
import type { PageContext } from "../../context.ts";
import { documentName } from "../../../src/strings/documents.ts";
import { renderCitations } from "./citation.ts";
import { citedPlace, citedResult, citedUnit } from "./citedSigns.ts";

/** What the script of a document's page needs to cite a passage. */
export interface PassageCitations {
  /** With `citedPlace`, `citedUnit` and `citedResult`. */
  readonly styles: Readonly<Record<CitationStyle, string>>;
  /** With `citedPlace`. */
  readonly heading: string;
}

/** How to cite the page of a document; with a script, the passage that the reader has chosen on it. */
export function renderPassageCitation(context: PageContext, meta: DocumentMeta): Html {
  const words = context.strings.files.page;
  const data: PassageCitations = {
    styles: cite(citedWork(context, meta, { place: citedPlace, unit: citedUnit })),
    heading: words.citePassage(citedPlace),
  };
  return html`<section class="figure-section passage-citation" id="trich-dan"><h2>${words.citing}</h2>
<p data-cited role="status">${words.citePage}</p>
${renderCitations(context, cite(citedWork(context, meta, null)), context.file)}
<script type="application/json" id="passage-citations">${json(data)}</script>
</section>`;
}

function citedWork(
  context: PageContext,
  meta: DocumentMeta,
  passage: { readonly place: string; readonly unit: string } | null,
): CitedWork {
  const { corpus, language, file } = context;
  const name = documentName(context, meta);
  const { id } = meta;
  if (passage === null) return workOf(corpus, { kind: "page", id, language, title: name, path: file });
  const { place, unit } = passage;
  return workOf(corpus, {
    kind: "passage",
    id: `${id}-${unit}`,
    language,
    title: `${place}, ${name}${citedResult}`,
    path: `${file}#${unit}`,
  });
}
