import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { packArchive } from "../../../scripts/kept/archive.ts";
import { keepOffice } from "../../../scripts/kept/officeFiles.ts";
import { officeThreads } from "../../../scripts/officeThreads.ts";
import { KeptStore } from "../../../site/kept/store.ts";
import { drawable, drawFigures, measure } from "../../../site/drawn.ts";
import { makeBriefs } from "../../../src/files/brief/briefFiles.ts";
import { makeFiles } from "../../../src/files/files.ts";
import { writeOfficeFile, type WriteOffice } from "../../../src/files/officeFiles.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { languages } from "../../../src/model/language.ts";
import { versionLabel } from "../../../src/model/version.ts";
import { wholeContents } from "../../fixtures/contents.ts";
import { makeManyPlans } from "../../fixtures/manyPlans.ts";

/** Files made in this thread, as threads make them. */
const here =
  (version: string): WriteOffice =>
  async (kind, value) =>
    packArchive(await writeOfficeFile(kind, value), version);

/** All files of `corpus` that are not pictures, kept in `store`; how many were made, and not taken from it. */
async function filesOf(corpus: Corpus, store: KeptStore, writeOffice: WriteOffice) {
  const drawn = { vi: drawFigures(corpus, "vi", null), en: drawFigures(corpus, "en", null) };
  const permanentPath = () => "hinh/index.html";
  const briefs = makeBriefs({ corpus, drawn, measure, permanentPath });
  const found = new Map<string, string | Uint8Array>();
  let made = 0;
  const kept = keepOffice(
    store,
    "code",
    { corpus, frozen: null },
    {
      printPdf: () => Promise.resolve(Buffer.from("pdf")),
      writeOffice(kind, value) {
        made += 1;
        return writeOffice(kind, value);
      },
    },
  );
  await makeFiles(
    { corpus, drawn, drawable, measure, briefs, permanentPath },
    {
      // Only a whole picture shows the version.
      drawPictures: (svg, sizes) =>
        Promise.resolve(sizes.map(({ bands }) => bands.map(({ top }) => Buffer.from(top === 0 ? svg : "picture")))),
      take: (name, contents) => void found.set(name.replace(versionLabel(corpus), "version"), wholeContents(contents)),
      ...kept,
    },
  );
  return { found, made };
}

it("keepOffice(store, code, corpus, makers) makes no file anew for a new version but those with its picture, and gives those that would be made", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "office-"));
  const first = makeManyPlans(2);
  const second = { ...first, inputs: "fedcba9876543210".repeat(4) };
  const threads = officeThreads();
  try {
    const store = new KeptStore("one", root);
    const { found: before, made } = await filesOf(first, store, here(versionLabel(first)));
    expect(made).toBeGreaterThan(20);
    const again = await filesOf(second, store, here(versionLabel(second)));
    const fresh = await filesOf(second, new KeptStore("other", root), threads.writing(versionLabel(second)));
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
    await threads.close();
    rmSync(root, { recursive: true });
  }
});
