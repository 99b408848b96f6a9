import { renderOpening } from "../components/masthead/opening.ts";
import { html, type Html } from "../../src/html/html.ts";
import { versionLabel } from "../../src/model/version.ts";
import { compareVersions, isUnchanged } from "../../src/files/release/compare.ts";
import { renderPlainTable } from "../components/plain-table/plain-table.ts";
import { presentVersion } from "../../src/files/release/freeze.ts";
import type { PageContext } from "../context.ts";
import { formatDate } from "../../src/text/dates.ts";
import { definePage } from "../page.ts";

export default definePage("releases", (context) => {
  const { corpus, strings, language } = context;
  const words = strings.release;
  return {
    title: words.listTitle,
    description: words.listStandfirst,
    main: html`${renderOpening(words.listTitle, words.listStandfirst)}
<section class="figure-section">
<p>${words.current(versionLabel(corpus), formatDate(corpus.date, language))}</p>
${context.releases.length === 0 ? html`<p>${words.none}</p>` : renderList(context)}
</section>`,
  };
});

function renderList(context: PageContext): Html {
  const { corpus, language, strings } = context;
  const words = strings.release;
  const present = presentVersion(corpus);
  return renderPlainTable({
    columns: [
      { label: words.version },
      { label: words.date },
      { label: words.plans, numeric: true },
      { label: words.changes },
    ],
    rows: context.releases.toReversed().map(({ release }) => {
      const changes = compareVersions(release, present);
      const count = words.changeCount(changes.cells.length, changes.plansAdded.length);
      const change = isUnchanged(changes) ? words.noChange : count === "" ? words.otherChange : count;
      return {
        head: html`<a href="${context.href({ page: "release", id: release.version })}">${release.version}</a>`,
        cells: [
          formatDate(release.date, language),
          release.plans.length,
          release.version === present.version ? words.currentMark : change,
        ],
      };
    }),
  });
}
