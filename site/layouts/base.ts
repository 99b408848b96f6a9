import { defineKeys } from "../../src/html/marks.ts";
import { html, type Html } from "../../src/html/html.ts";
import { renderFooter } from "../components/footer/footer.ts";
import { renderMasthead } from "../components/masthead/masthead.ts";
import type { PageContext } from "../context.ts";
import { hasLexicon } from "../../src/model/totals.ts";
import { languages } from "../../src/model/language.ts";
import { pageFile, type PageKind } from "../../src/model/routes.ts";
import { earlyFontsSource, renderEarlyFonts } from "./earlyFonts.ts";
import { renderPreview } from "./preview.ts";

/** What a page hands to the layout. */
export interface PageContent {
  /** Of the page alone; the layout adds the name of the site. */
  readonly title: string;
  /** One or two sentences for search engines and previews. */
  readonly description: string;
  /** Picture for previews, a file from the root of the site. */
  readonly picture?: string;
  readonly main: Html;
}

/** Nothing is loaded but the site's own files; no inline style, no script but one known by its hash, no frame; the one form is that of search. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  `script-src 'self' ${earlyFontsSource}`,
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Pages that get their passages from a script, with keys beside them. */
const filledLater: readonly PageKind[] = ["compare", "review"];

/** A whole page. */
export function renderBase(context: PageContext, { title, description, picture, main }: PageContent): Html {
  const { corpus, language, strings, key, assets } = context;
  const fullTitle = key.page === "home" ? `${corpus.site.name}: ${title}` : `${title} | ${corpus.site.name}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${fullTitle}</title>
<meta name="description" content="${description}">
${renderPreview(context, { title: fullTitle, description, picture: picture ?? null })}<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${renderEarlyFonts(context)}
<link rel="stylesheet" href="${context.asset(assets.style)}">
<link rel="icon" href="${context.asset(assets.icon)}" type="image/svg+xml">
${alternates(context)}<script src="${context.asset(assets.script)}" defer></script>
</head>
<body class="page-${key.page}">
<a class="skip" href="#main">${strings.shell.skip}</a>
${renderMasthead(context)}
${(filledLater.includes(key.page) || main.value.includes('<use href="#key-')) && defineKeys()}<main id="main">
${!hasLexicon(corpus) && html`<p class="mode-note">${strings.method.noLexicon}</p>`}${main}
</main>
${renderFooter(context)}
</body>
</html>
`;
}

/** The same page in every language, when the address of the site is known. */
function alternates({ corpus, key, file }: PageContext): Html | null {
  const base = corpus.site.baseUrl;
  if (base === null) return null;
  const address = (page: string): string => base + page.replace(/index\.html$/u, "");
  return html`<link rel="canonical" href="${address(file)}">
${languages.map((language) => html`<link rel="alternate" hreflang="${language}" href="${address(pageFile(key, language))}">\n`)}`;
}
