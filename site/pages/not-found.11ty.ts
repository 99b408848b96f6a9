import { createHash } from "node:crypto";
import { html, unsafe, type Html } from "../../src/html/html.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Language } from "../../src/model/language.ts";
import { pageFile } from "../../src/model/routes.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import type { Strings } from "../../src/strings/vi.ts";
import type { Template } from "../page.ts";

/** A server shows this page at any depth, where relative addresses fail: so it holds its own style and names no file. */
const style =
  "body{max-width:36rem;margin:15vh auto;padding:0 1rem;font:1.125rem/1.75 sans-serif;color:#17191d;background:#fdfcfa}" +
  "h1{font:600 2rem/1.3 serif;margin:0}section+section{margin-top:3rem;padding-top:1.5rem;border-top:1px solid #857f73}" +
  "a{color:#1c3f8a}@media(prefers-color-scheme:dark){body{color:#ebe9e3;background:#14161a}a{color:#9cb9f5}}";
const hash = createHash("sha256").update(style).digest("base64");

const notFound: Template<never> = {
  pagination: null,
  fileOf: () => "404.html",
  render(_, { corpus }) {
    return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${stringsOf.vi.notFound.title} | ${corpus.site.name}</title>
<style>${unsafe(style)}</style>
</head>
<body>
<main>
${renderSection(corpus, "vi", stringsOf.vi.notFound)}
${renderSection(corpus, "en", stringsOf.en.notFound)}
</main>
</body>
</html>
`.value;
  },
};
export default notFound;

function renderSection({ site }: Corpus, language: Language, words: Strings["notFound"]): Html {
  const heading = language === "vi" ? html`<h1>${words.title}</h1>` : html`<h2>${words.title}</h2>`;
  const way =
    site.baseUrl === null
      ? words.noAddress
      : html`<a href="${site.baseUrl}${pageFile({ page: "home" }, language)}">${words.home}</a>`;
  return html`<section lang="${language}">${heading}
<p>${words.text}</p>
<p>${way}</p></section>`;
}
