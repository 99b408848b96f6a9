import { beforeAll, describe, expect, it } from "vitest";
import { KnownPlans } from "../../../scripts/analysis/knownPlans.ts";
import { makeProvinces } from "../../../scripts/bench/madeProvinces.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";
import pair from "../../../site/pages/pair.11ty.ts";
import pairRows from "../../../site/pages/pair-rows.11ty.ts";
import plan from "../../../site/pages/plan.11ty.ts";
import type { KeepPage, Site } from "../../../site/site.ts";
import review from "../../../site/pages/review.11ty.ts";
import { curatedDataOf } from "../../../src/corpus/data.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Inputs } from "../../../src/model/inputs.ts";
import { languages } from "../../../src/model/language.ts";
import { versionLabel } from "../../../src/model/version.ts";
import { buildCorpus } from "../../../src/pipeline.ts";
import { siteOf } from "../../fixtures/site.ts";

/** Every page of a plan, as it is kept: by its key. `known` are the pages that were kept before, which are not made again. */
function pagesOf(corpus: Corpus, known: ReadonlyMap<string, Uint8Array> = new Map()) {
  const [kept, made, printed] = [new Map<string, Uint8Array>(), new Set<string>(), new Map<string, string>()];
  const keepPage: KeepPage = (key, make) => {
    const text = known.get(key) ?? make();
    if (!known.has(key)) made.add(key);
    kept.set(key, text);
    return text;
  };
  const site: Site = { ...siteOf(corpus), keepPage };
  const print = (name: string, page: string | Uint8Array): void =>
    void printed.set(name, Buffer.from(page as Uint8Array).toString());
  for (const language of languages)
    for (const { document } of corpus.plans) {
      const { id } = document.meta;
      const name = (kind: string): string => `${kind} ${language} ${id}`;
      print(name("plan"), plan.render({ entry: { key: { page: "plan", id }, language } }, site));
      print(name("pair"), pair.render({ entry: { key: { page: "pair", id }, language } }, site));
      print(name("review"), review.render({ entry: { key: { page: "review", id }, language } }, site));
    }
  for (const { document } of corpus.plans) {
    const { id } = document.meta;
    const pages = languages.map((language) => ({ key: { page: "pair", id }, language }) as const);
    print(`rows ${id}`, pairRows.render({ pages }, site));
  }
  return { kept, made, printed };
}

/** The inputs with another text of the last plan. */
function withLast(inputs: Inputs, change: (text: string) => string): Inputs {
  const documents = inputs.documents.map((file, index) => {
    if (index !== inputs.documents.length - 1) return file;
    const text = change(file.text);
    return { ...file, text, sha256: sha256(text) };
  });
  return { ...inputs, documents };
}

/** Plans that stay as they are from one corpus to the next are analysed once. */
const plans = new KnownPlans();
const corpusOf = (inputs: Inputs): Corpus => {
  const curated = curatedDataOf(inputs)!;
  return buildCorpus(inputs, { sha256, curated, analysed: plans.analysed(inputs, curated) });
};

describe("keptOfPlan(corpus, id, page, make)", () => {
  let inputs: Inputs;
  let before: Corpus;
  let kept: ReadonlyMap<string, Uint8Array>;
  beforeAll(() => {
    // One more than stand on one page.
    inputs = makeProvinces(readInputs(resolveFolders({})), 7);
    before = corpusOf(inputs);
    ({ kept } = pagesOf(before));
  });

  it("makes the pages of the plan that changed, and no other; what is kept is what would be made", () => {
    const after = corpusOf(withLast(inputs, (words) => `${words}\n- Tổ chức sơ kết hằng năm.\n`));
    expect(versionLabel(after)).not.toBe(versionLabel(before));
    const again = pagesOf(after, kept);
    // Three pages in each language, and the rows of all.
    expect(again.made.size).toBe(3 * languages.length + 1);
    expect(again.printed).toEqual(pagesOf(after).printed);
  });

  it("makes those again, too, that tell of words of the plan that changed", () => {
    // A passage of another plan, word for word: that plan's pages say who has it as well.
    const [other] = before.plans.filter(({ document }) => !inputs.documents.at(-1)!.path.includes(document.meta.id));
    const { unit } = other!.alignments[0]!;
    const { text } = other!.document.units.find(({ id }) => id === unit)!;
    const end = "Nơi nhận:";
    const after = corpusOf(withLast(inputs, (words) => words.replace(end, `- ${text}\n\n${end}`)));
    const again = pagesOf(after, kept);
    expect(again.printed).toEqual(pagesOf(after).printed);
    expect(again.made.size).toBeGreaterThan(3 * languages.length + 1);
    expect(again.made.size).toBeLessThan(again.kept.size);
  });

  it("keeps no version of the data", () => {
    for (const page of kept.values()) expect(Buffer.from(page).includes(versionLabel(before))).toBe(false);
  });
});
