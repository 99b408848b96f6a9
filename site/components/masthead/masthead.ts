import { drawTicks } from "../../../src/html/ticks.ts";
import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import { languages, type Language } from "../../../src/model/language.ts";
import { navigation } from "../../navigation.ts";

const languageNames: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

/** Head of every page: the ruler of the reference, the name, the links, the languages. */
export function renderMasthead(context: PageContext): Html {
  const { corpus, strings, key } = context;
  const ticks = corpus.reference.points.map((point) => ({
    size: point.provisions.length,
    current: key.page === "point" && key.id === point.id,
  }));
  return html`<header class="masthead">
<a class="brand" href="${context.href({ page: "home" })}"${attributes({ "aria-current": key.page === "home" && "page" })}>${drawTicks(ticks, "brand-mark")}<span>${corpus.site.name}</span></a>
<nav class="main-links" aria-label="${strings.shell.mainNavigation}"><ul>${navigation(context).map(
    (item) =>
      html`<li><a href="${context.href(item.key)}"${attributes({ "aria-current": item.current, rel: item.key.page === "search" && "search" })}>${item.label}</a></li>`,
  )}</ul></nav>
<nav class="language-links" aria-label="${strings.shell.languages}"><ul>${languages.map((language) => html`<li>${languageLink(context, language)}</li>`)}</ul></nav>
</header>`;
}

function languageLink(context: PageContext, language: Language): Html {
  const name = languageNames[language];
  if (language === context.language) return html`<span lang="${language}" aria-current="true">${name}</span>`;
  return html`<a href="${context.href(context.key, undefined, language)}" lang="${language}" hreflang="${language}">${name}</a>`;
}
