import { expect, test } from "vitest";
import { publish } from "../../../src/files/data/publish.ts";
import { tasksWorkbook } from "../../../src/model/routes.ts";
import { downloadsOf } from "../../../src/views/data.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

test("downloadsOf(corpus) lists every published file, once", () => {
  const corpus = readingCorpus();
  const published = [...publish(corpus)].map(({ path }) => `data/${path}`);
  expect(
    downloadsOf(corpus)
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual([...published, tasksWorkbook.vi, tasksWorkbook.en].toSorted());
});
