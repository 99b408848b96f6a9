import { expect, test } from "vitest";
import { renderRuleSections } from "../../../site/components/method/ruleSections.ts";
import { createContext } from "../../../site/context.ts";
import { thresholds } from "../../../src/align/method.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { parameters } from "../../../src/strings/vi/parameters.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";
import { siteOf } from "../../fixtures/site.ts";

const corpus: Corpus = { ...makeCorpus([{ id: "a", states: "FFFFFF" }]), method: { version: "1.0", thresholds } };
const learntFrom = { texts: "văn bản mẫu", texts_en: "sample texts", documents: 3, passages: 1200 };
const shown = (changes: Partial<Corpus>): string =>
  renderRuleSections(createContext(siteOf({ ...corpus, ...changes }), { page: "method" }, "vi")).value;

test("renderRuleSections(context) says what words were learnt from, and how they weigh, where there are some", () => {
  const page = shown({ learntFrom });
  expect(page).toContain("học từ văn bản mẫu: 3 văn bản, 1.200 đoạn.");
  for (const name of ["wordsMiddle", "wordsLeast", "unlike", "unlikely", "telling"] as const)
    expect(page).toContain(parameters[name]);
});

test("renderRuleSections(context) shows no thresholds of words that were not learnt", () => {
  const page = shown({ learntFrom: null });
  for (const name of ["wordsMiddle", "wordsLeast", "unlike", "unlikely", "telling"] as const)
    expect(page).not.toContain(parameters[name]);
  expect(page).toContain(parameters["contextReuse"]);
});
