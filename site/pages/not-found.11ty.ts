import { createHash } from "node:crypto";
import { html, unsafe, type Html } from "../../src/html/html.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Language } from "../../src/model/language.ts";
import { pageFile } from "../../src/model/routes.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import type { Strings } from "../../src/strings/vi.ts";
import type { Template } from "../page.ts";

/**
 * A server shows this page at any depth, where relative addresses fail: so it holds its own style. Where the site's own address is not
 * known, its links wait for a script that looks for the folder of the site above the address that failed.
 */
const style =
  "body{max-width:36rem;margin:15vh auto;padding:0 1rem;font:1.125rem/1.75 sans-serif;color:#17191d;background:#fdfcfa}" +
  "h1{font:600 2rem/1.3 serif;margin:0}section+section{margin-top:3rem;padding-top:1.5rem;border-top:1px solid #857f73}" +
  "a{color:#1c3f8a}.ways a{display:inline-block;margin-right:1.5rem}@media(prefers-color-scheme:dark){body{color:#ebe9e3;background:#14161a}a{color:#9cb9f5}}";
/** Asks the folders above, from the nearest on, for a file that the site has at its root alone, and leads the links there. */
const script = `(async()=>{if(location.protocol==="file:")return;for(let at=location.pathname;at;at=at.slice(0,-1)){at=at.slice(0,at.lastIndexOf("/")+1);try{if((await fetch(at+"data/corpus.json",{method:"HEAD"})).ok){for(const a of document.querySelectorAll("a[data-page]")){a.href=at+a.dataset.page;a.closest("p").hidden=false}return}}catch{return}}})()`;
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const notFound: Template<never> = {
  pagination: null,
  fileOf: () => "404.html",
  render(_, { corpus }) {
    return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${unsafe(hashOf(style))}${corpus.site.baseUrl === null && html`; script-src ${unsafe(hashOf(script))}; connect-src 'self'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${stringsOf.vi.notFound.title} | ${corpus.site.name}</title>
<style>${unsafe(style)}</style>
</head>
<body>
<main>
${renderSection(corpus, "vi", stringsOf.vi.notFound)}
${renderSection(corpus, "en", stringsOf.en.notFound)}
</main>
${corpus.site.baseUrl === null && html`<script>${unsafe(script)}</script>`}
</body>
</html>
`.value;
  },
};
export default notFound;

function renderSection({ site }: Corpus, language: Language, words: Strings["notFound"]): Html {
  const { shell } = stringsOf[language];
  const heading = language === "vi" ? html`<h1>${words.title}</h1>` : html`<h2>${words.title}</h2>`;
  const links = (
    [
      ["home", words.home],
      ["heatmap", shell.heatmap],
      ["search", shell.search],
    ] as const
  ).map(([page, label]) => {
    const file = pageFile({ page }, language);
    return site.baseUrl === null
      ? html`<a data-page="${file}">${label}</a>`
      : html`<a href="${site.baseUrl}${file}">${label}</a>`;
  });
  const known = site.baseUrl !== null;
  return html`<section lang="${language}">${heading}
<p>${words.text}${!known && html` ${words.noAddress}`}</p>
<p class="ways"${!known && html` hidden`}>${links}</p></section>`;
}
