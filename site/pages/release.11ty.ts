import { renderOpening } from "../components/masthead/opening.ts";
import { cite } from "../../src/cite/cite.ts";
import { html, type Html } from "../../src/html/html.ts";
import type { Release } from "../../src/model/release.ts";
import { compareVersions } from "../../src/files/release/compare.ts";
import { renderCitations } from "../components/citation/citation.ts";
import { presentVersion } from "../../src/files/release/freeze.ts";
import { renderVersionChanges } from "../components/release/changes.ts";
import type { PageContext } from "../context.ts";
import { formatDate } from "../../src/text/dates.ts";
import { workOf } from "../../src/cite/work.ts";
import { definePage } from "../page.ts";
import { anchors, releaseFile, releaseTableName } from "../../src/model/routes.ts";

type Drawings = ReadonlyMap<string, string>;

export default definePage("release", (context, key) => {
  const { corpus, strings, language } = context;
  const words = strings.release;
  const { release, drawings } = context.releases.find((each) => each.release.version === key.id)!;
  const standfirst = words.standfirst(formatDate(release.date, language), release.plans.length, release.method);
  const link = (name: string, label: string): Html =>
    html`<li><a href="${context.asset(releaseFile(release.version, name))}" download>${label}</a></li>`;
  return {
    title: words.title(release.version),
    description: standfirst,
    main: html`${renderOpening(words.title(release.version), standfirst, release.reference.name)}
<section class="figure-section" id="thay-doi"><h2>${words.changesTitle}</h2>
${renderVersionChanges(context, compareVersions(release, presentVersion(corpus)))}
</section>
<section class="figure-section" id="so-lieu"><h2>${words.files}</h2>
${release.note !== null && html`<p>${words.note(release.note)}</p>`}
<ul class="figure-downloads">
${link(releaseTableName, words.table)}
${link("release.json", words.data)}
</ul>
</section>
<section class="figure-section" id="hinh"><h2>${words.figures}</h2>
<div class="figure-grid">
${release.figures.map((figure) => renderFigure(context, release, figure, drawings))}
</div>
</section>
<section class="figure-section" id="trich-dan"><h2>${strings.files.page.citing}</h2>
${renderCitations(context, citationsOf(context, release), context.file)}
</section>`,
  };
});

function renderFigure(
  context: PageContext,
  release: Release,
  figure: Release["figures"][number],
  drawings: Drawings,
): Html {
  const { language, strings } = context;
  const title = `${strings.terms.figure(figure.number)}. ${figure.title[language]}`;
  return html`<article class="figure-entry" id="${anchors.figure(figure.number)}">
<h3>${title}</h3>
<p>${figure.finding[language]}</p>
${figure.drawings[language].map((name) => {
  const address = context.asset(releaseFile(release.version, name));
  const [width, height] = sizeOf(drawings.get(name)!);
  return html`<p class="frozen"><a href="${address}"><img src="${address}" width="${width}" height="${height}" alt="${title}" loading="lazy" decoding="async"></a></p>`;
})}
</article>
`;
}

/** Size of a drawing in its own units: pages keep its place before it is loaded. */
function sizeOf(drawing: string): readonly [width: number, height: number] {
  const [, width, height] = / viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(drawing)!;
  return [Math.round(Number(width)), Math.round(Number(height))];
}

function citationsOf({ corpus, language, file, strings }: PageContext, release: Release): ReturnType<typeof cite> {
  const { reference, version, date } = release;
  const title = strings.files.page.dataset(reference.number ?? reference.name);
  return cite(workOf(corpus, { kind: "dataset", id: "du-lieu", language, title, version, date, path: file }));
}
