import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { keepOffice } from "../../../scripts/kept/officeFiles.ts";
import { KeptStore } from "../../../scripts/kept/store.ts";
import { drawable, drawFigures, measure } from "../../../site/drawn.ts";
import { makeBriefs } from "../../../src/files/brief/briefFiles.ts";
import { makeFiles } from "../../../src/files/files.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { languages } from "../../../src/model/language.ts";
import { versionLabel } from "../../../src/model/version.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";

/** All files of `corpus` that are not pictures, kept in `store`; how many were made, and not taken from it. */
async function filesOf(corpus: Corpus, store: KeptStore) {
  const drawn = { vi: drawFigures(corpus, "vi"), en: drawFigures(corpus, "en") };
  const permanentPath = () => "hinh/index.html";
  const briefs = makeBriefs({ corpus, drawn, measure, permanentPath });
  const keep = keepOffice(store, "code", corpus);
  const found = new Map<string, string | Uint8Array>();
  let made = 0;
  await makeFiles(
    { corpus, drawn, drawable, measure, briefs, releases: [], permanentPath },
    {
      // Only a whole picture shows the version.
      drawPictures: (svg, _width, bands) =>
        Promise.resolve(bands.map(({ top }) => Buffer.from(top === 0 ? svg : "picture"))),
      printPdf: () => Promise.resolve(Buffer.from("pdf")),
      take: (name, contents) => void found.set(name.replace(versionLabel(corpus), "version"), contents),
      keep: (kind, value, make) =>
        keep(kind, value, () => {
          if (kind !== "pdf") made += 1;
          return make();
        }),
    },
  );
  return { found, made };
}

it("keepOffice(store, code, corpus) makes no file anew for a new version but those with its picture, and gives those that would be made", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "office-"));
  try {
    const first = makeManyPlans(4);
    const second = { ...first, inputs: "fedcba9876543210".repeat(4) };
    const store = new KeptStore("one", root);
    const { found: before, made } = await filesOf(first, store);
    expect(made).toBeGreaterThan(20);
    const again = await filesOf(second, store);
    const fresh = await filesOf(second, new KeptStore("other", root));
    // The brief in each language.
    expect(again.made).toBe(languages.length);
    const [kept, anew] = [again.found, fresh.found];
    expect([...kept.keys()].toSorted()).toEqual([...anew.keys()].toSorted());
    for (const [name, contents] of kept) {
      expect(Buffer.from(contents).equals(Buffer.from(anew.get(name)!)), name).toBe(true);
      if (/\.(?:docx|pptx)$/u.test(name))
        expect(Buffer.from(contents).equals(Buffer.from(before.get(name)!)), name).toBe(false);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});
