import { attributes, html, type Html, type HtmlValue } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";

/** `lang` of the documents' words on pages in another language. */
export function quoted({ language }: Pick<PageContext, "language">): Html {
  return attributes({ lang: language === "vi" ? null : "vi" });
}

/** Words of the documents, named as such on pages in another language. */
export function inVietnamese(context: Pick<PageContext, "language">, text: HtmlValue): Html {
  return html`<span${quoted(context)}>${text}</span>`;
}

/** `lang` of the site's words inside a quotation. */
export function saidIn({ language }: Pick<PageContext, "language">): Html {
  return attributes({ lang: language === "vi" ? null : language });
}
