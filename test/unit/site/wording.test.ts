import { expect, test } from "vitest";
import { renderWording } from "../../../site/components/wording/wording.ts";
import { createContext } from "../../../site/context.ts";
import { figureSeries } from "../../../src/figures/series.ts";
import { formatPercent } from "../../../src/text/format.ts";
import { wordsIn } from "../../../src/strings/strings.ts";
import { readingCorpus } from "../../fixtures/reading.ts";
import { siteOf } from "../../fixtures/site.ts";

const corpus = readingCorpus();
const figure = figureSeries(corpus, wordsIn("vi")).find(({ id }) => id === "loi-chung")!;
const rows = figure.table.groups.flatMap((group) => group.rows);

test.each(corpus.plans.map((plan) => [plan.document.meta.short_title, plan] as const))(
  "renderWording(context, plan) says first what the figure on all plans says of %s",
  (name, plan) => {
    const markup = renderWording(
      createContext(siteOf(corpus), { page: "plan", id: plan.document.meta.id }, "vi"),
      plan,
    );
    const [, first] = markup.value.split("<dd");
    const shares = rows
      .find(({ label }) => label === name)!
      .cells.map((cell) => (cell.kind === "share" ? cell.value : -1));
    const shown = [...first!.matchAll(/(\d+)%(?= )/gu)].map(([, percent]) => `${percent}%`);
    expect(shown).toEqual(plan.alignments.length === 0 ? [] : shares.map((share) => formatPercent(share, "vi")));
  },
);
