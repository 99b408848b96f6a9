import { html, type Html } from "../../src/html/html.ts";
import type { Release } from "../../src/model/release.ts";
import { compareVersions } from "../../src/release/compare.ts";
import { presentVersion, renderChanges } from "../components/release/changes.ts";
import type { PageContext } from "../context.ts";
import { formatDate } from "../dates.ts";
import { siteReleases } from "../exports/siteReleases.ts";
import { definePage } from "../page.ts";
import { anchors, releaseFile } from "../routes.ts";

export default definePage("release", (context, key) => {
  const { corpus, strings, language } = context;
  const words = strings.release;
  const { release } = siteReleases().find((each) => each.release.version === key.id)!;
  const standfirst = words.standfirst(formatDate(release.date, language), release.plans.length, release.method);
  return {
    title: words.title(release.version),
    description: standfirst,
    main: html`<header class="opening">
<p class="kicker">${release.reference.name}</p>
<h1>${words.title(release.version)}</h1>
<p class="standfirst">${standfirst}</p>
</header>
<section class="figure-section" id="thay-doi"><h2>${words.changesTitle}</h2>
${release.note !== null && html`<p>${release.note}</p>`}
${renderChanges(context, compareVersions(release, presentVersion(corpus)))}
</section>
<section class="figure-section" id="hinh"><h2>${words.figures}</h2>
<p><a href="${context.asset(releaseFile(release.version, "release.json"))}" download>${words.data}</a></p>
${release.figures.map((figure) => renderFigure(context, release, figure))}
</section>`,
  };
});

function renderFigure(context: PageContext, release: Release, figure: Release["figures"][number]): Html {
  const { language, strings } = context;
  const title = `${strings.terms.figure(figure.number)}. ${figure.title[language]}`;
  return html`<article class="figure-entry" id="${anchors.figure(figure.number)}">
<h3>${title}</h3>
<p>${figure.finding[language]}</p>
${figure.drawings[language].map(
  (name) =>
    html`<p class="frozen"><a href="${context.asset(releaseFile(release.version, name))}"><img src="${context.asset(releaseFile(release.version, name))}" alt="${title}" loading="lazy"></a></p>`,
)}
</article>
`;
}
