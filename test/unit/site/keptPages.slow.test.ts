import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeProvinces } from "../../../scripts/bench/madeProvinces.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs, sha256 } from "../../../scripts/inputs.ts";
import type { AssetNames } from "../../../site/assets/build.ts";
import { keepPages } from "../../../site/keptPages.ts";
import pair from "../../../site/pages/pair.11ty.ts";
import pairRows from "../../../site/pages/pair-rows.11ty.ts";
import plan from "../../../site/pages/plan.11ty.ts";
import review from "../../../site/pages/review.11ty.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { Inputs } from "../../../src/model/inputs.ts";
import { languages } from "../../../src/model/language.ts";
import { versionLabel } from "../../../src/model/version.ts";
import { buildCorpus } from "../../../src/pipeline.ts";

const assets: AssetNames = {
  style: "assets/site.css",
  script: "assets/site.js",
  icon: "assets/icon.svg",
  fonts: [],
  review: "assets/review.js",
  search: { script: "assets/search.js", shards: [] },
};

/** Every page of a plan, as it is kept: by its key. `known` are the pages that were kept before, which are not made again. */
function pagesOf(corpus: Corpus, known: ReadonlyMap<string, string> = new Map()) {
  const [kept, made, printed] = [new Map<string, string>(), new Set<string>(), new Map<string, string>()];
  keepPages((key, make) => {
    const text = known.get(key) ?? make();
    if (!known.has(key)) made.add(key);
    kept.set(key, text);
    return text;
  });
  for (const language of languages)
    for (const { document } of corpus.plans) {
      const { id } = document.meta;
      const data = { corpus, assets };
      const name = (kind: string): string => `${kind} ${language} ${id}`;
      printed.set(name("plan"), plan.render({ ...data, entry: { key: { page: "plan", id }, language } }));
      printed.set(name("pair"), pair.render({ ...data, entry: { key: { page: "pair", id }, language } }));
      printed.set(name("rows"), pairRows.render({ ...data, entry: { key: { page: "pair", id }, language } }));
      printed.set(name("review"), review.render({ ...data, entry: { key: { page: "review", id }, language } }));
    }
  keepPages(null);
  return { kept, made, printed };
}

/** The inputs with a line more at the end of the last plan. */
function withLine(inputs: Inputs, line: string): Inputs {
  const documents = inputs.documents.map((file, index) => {
    if (index !== inputs.documents.length - 1) return file;
    const text = `${file.text}\n${line}\n`;
    return { ...file, text, sha256: sha256(text) };
  });
  return { ...inputs, documents };
}

describe("keptOfPlan(corpus, id, page, make)", () => {
  let inputs: Inputs;
  let before: Corpus;
  beforeAll(() => {
    inputs = makeProvinces(readInputs(resolveFolders({})), 8);
    before = buildCorpus(inputs, { sha256 });
  });
  afterEach(() => keepPages(null));

  it("makes the pages of the plan that changed, and no other; what is kept is what would be made", () => {
    const after = buildCorpus(withLine(inputs, "- Tổ chức sơ kết hằng năm."), { sha256 });
    expect(versionLabel(after)).not.toBe(versionLabel(before));
    const kept = pagesOf(before).kept;
    const again = pagesOf(after, kept);
    expect(again.made.size).toBe(4 * languages.length);
    expect(again.printed).toEqual(pagesOf(after).printed);
  });

  it("makes those again, too, that tell of words of the plan that changed", () => {
    // A passage of another plan, word for word: that plan's pages say who has it as well.
    const [other] = before.plans.filter(({ document }) => !inputs.documents.at(-1)!.path.includes(document.meta.id));
    const { unit } = other!.alignments[0]!;
    const { text } = other!.document.units.find(({ id }) => id === unit)!;
    const end = "Nơi nhận:";
    const documents = inputs.documents.map((file, index) => {
      if (index !== inputs.documents.length - 1) return file;
      const changed = file.text.replace(end, `- ${text}\n\n${end}`);
      return { ...file, text: changed, sha256: sha256(changed) };
    });
    const after = buildCorpus({ ...inputs, documents }, { sha256 });
    const again = pagesOf(after, pagesOf(before).kept);
    expect(again.printed).toEqual(pagesOf(after).printed);
    expect(again.made.size).toBeGreaterThan(4 * languages.length);
    expect(again.made.size).toBeLessThan(again.kept.size);
  });

  it("keeps no version of the data", () => {
    for (const text of pagesOf(before).kept.values()) expect(text.includes(versionLabel(before))).toBe(false);
  });
});
