import { expect, test } from "vitest";
import { searchDocuments } from "../../../src/search/searchDocuments.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const corpus = readingCorpus();
const documents = [...searchDocuments(corpus)];
const unit = (document: string, id: string) =>
  documents.find((own) => own.id === document)!.units.find((own) => own.id === id)!;

test("searchDocuments(corpus) takes every document, the reference first, and every unit that has words", () => {
  expect(documents.map(({ id }) => id)).toEqual([
    corpus.reference.document.meta.id,
    ...corpus.plans.map(({ document }) => document.meta.id),
  ]);
  const withWords = corpus.plans[0]!.document.units.filter(({ text }) => text !== "");
  expect(documents[1]!.units.map(({ id, text }) => [id, text])).toEqual(withWords.map(({ id, text }) => [id, text]));
});

test("searchDocuments(corpus) names the place of a unit in both languages", () => {
  expect(unit("ke-hoach-a", "ii-1-a-1").place).toEqual({ vi: "II.1.a, gạch đầu dòng 1", en: "II.1.a, bullet 1" });
  expect(unit(corpus.reference.document.meta.id, "2").place).toEqual({ vi: "Điểm 2", en: "Point 2" });
});

test("searchDocuments(corpus) says which provisions a unit takes up, once each and in their order", () => {
  for (const own of corpus.plans[0]!.alignments) {
    expect(unit("ke-hoach-a", own.unit)).toMatchObject({ scope: "aligned" });
    const ids = unit("ke-hoach-a", own.unit).provisions.map(({ id }) => id);
    expect(ids).toContain(own.provision);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  }
});

test("searchDocuments(corpus) gives the words of each provision in the reference", () => {
  const { text, provisions, scope } = unit(corpus.reference.document.meta.id, "2");
  expect(scope).toBe("aligned");
  expect(provisions.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ["2.1", "Nâng cao hiệu quả quản lý nhà nước;"],
    ["2.1", "đẩy mạnh cải cách hành chính."],
  ]);
});

test("searchDocuments(corpus) tells a task that was compared in vain from text that is not compared", () => {
  const plan = corpus.plans[0]!;
  const aligned = new Set(plan.alignments.map(({ unit: id }) => id));
  for (const { id, part, kind, text } of plan.document.units) {
    if (aligned.has(id) || text === "") continue;
    expect(unit("ke-hoach-a", id).scope).toBe(part === "tasks" && kind !== "section" ? "unaligned" : "outside");
  }
});
