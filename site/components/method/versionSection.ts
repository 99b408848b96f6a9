import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { renderProseSection } from "./section.ts";

/** Which method and which inputs the pages show. */
export function renderVersionSection(context: PageContext): Html {
  const { corpus, strings, language } = context;
  const words = strings.method.version;
  return renderProseSection(
    "phien-ban",
    words.title,
    html`<p>${words.text(corpus.method.version, formatDate(corpus.date, language))} <code>${corpus.inputs}</code></p>
<p>${words.data} <a href="${context.href({ page: "data" })}">${strings.data.title}</a></p>`,
  );
}
