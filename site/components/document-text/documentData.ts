import { html, json, type Html } from "../../../src/html/html.ts";
import type { DocumentMeta } from "../../../src/model/document.ts";
import { resultWords, type ResultWords } from "../../result.ts";
import { versionLabel } from "../../../src/model/version.ts";
import type { PageContext } from "../../context.ts";
import { documentName } from "../../../src/strings/documents.ts";

/** What the script of a document's page needs to know. */
export interface DocumentData {
  /** The document with number, date and issuer. */
  readonly source: string;
  /** The site and its data, as quotations name them. */
  readonly edition: string;
  /** `{date}` is the day of copying. */
  readonly accessed: string;
  /** Name of a permalink: `{place}`. */
  readonly permalink: string;
  readonly hint: string;
  /** `{place}` */
  readonly copied: string;
  readonly notCopied: string;
  readonly choose: string;
  readonly result: ResultWords;
}

/** The data of the script, and the place where it says what it did. */
export function renderDocumentData(context: PageContext, meta: DocumentMeta): Html {
  const { plan, reading } = context.strings;
  const data: DocumentData = {
    source: documentName(context, meta),
    edition: reading.edition(context.corpus.site.name, versionLabel(context.corpus)),
    accessed: reading.accessed,
    permalink: plan.permalink("{place}"),
    hint: plan.copyHint,
    copied: plan.copied("{place}"),
    notCopied: reading.notCopied,
    choose: plan.chooseUnit,
    result: resultWords(context),
  };
  return html`<p class="said" role="status" data-document-status></p>
<script type="application/json" id="document-data">${json(data)}</script>`;
}
