import { expect, test } from "vitest";
import type { Corpus, Plan } from "../../../src/model/corpus.ts";
import { basisOf } from "../../../src/views/basis.ts";
import { basisGraph } from "../../../src/views/basisGraph.ts";
import { makeDocument, makeUnit, readingCorpus } from "../../fixtures/reading.ts";

const cited: Corpus["cited"] = [
  register("7-KH/TU", ["9-KL/TW"], "2024-05-07"),
  register("9-KL/TW", [], "2024-02-23"),
  register("3-CTr/TU", ["2-NQ/TW"], "2023-02-07"),
];

function register(number: string, carriedOut: string[], issued: string): Corpus["cited"][number] {
  return { number, kind: "plan", issuer: "Tỉnh uỷ A", issued, title: null, implements: carriedOut, known_from: [] };
}

/** A plan with these numbers in front matter and these words in its title, basis and body. */
function basis(carriedOut: string[], texts: { front?: string; body?: string }) {
  const corpus = readingCorpus({ cited });
  const document = makeDocument(
    [
      makeUnit({ id: "number", kind: "letterhead", role: "number", part: "front", text: "Số: 12/KH-UBND" }),
      makeUnit({ id: "preamble-1", kind: "preamble", role: "legal-basis", part: "front", text: texts.front ?? "" }),
      makeUnit({ id: "i-p1", text: texts.body ?? "" }),
      makeUnit({ id: "copy-1", part: "back", text: "Số 33-SY/VPTU" }),
    ],
    { implements: carriedOut },
  );
  const plan: Plan = { ...corpus.plans[0]!, document };
  return basisOf({ ...corpus, plans: [plan] }, plan);
}

test("basisOf(corpus, plan) follows what the plan carries out up to the last document known", () => {
  const { chain } = basis(["7-KH/TU", "5/QĐ-TTg"], {});
  expect(chain.map(({ number, knowledge }) => [number, knowledge])).toEqual([
    ["12/KH-UBND", "corpus"],
    ["7-KH/TU", "register"],
    ["5/QĐ-TTg", "unknown"],
    ["9-KL/TW", "corpus"],
  ]);
});

test("basisOf(corpus, plan) parts what the legal bases cite from what only the body names", () => {
  const { cited: front, mentioned } = basis(["9-KL/TW"], {
    front: "Thực hiện Kết luận số 9-KL/TW; theo Công văn số 43/SKHĐT-TH ngày 20/8/2024",
    body: "Theo Chương trình số 3-CTr/TU ngày 07/02/2023 và Công văn số 43/SKHĐT-TH, Nghị quyết số 8-NQ/TU",
  });
  expect(front.map(({ number, knowledge, words }) => [number, knowledge, words])).toEqual([
    ["43/SKHĐT-TH", "unknown", "Công văn số 43/SKHĐT-TH ngày 20/8/2024"],
  ]);
  expect(front[0]!.places.map(({ unit }) => unit)).toEqual(["preamble-1", "i-p1"]);
  expect(mentioned.map(({ number, knowledge }) => [number, knowledge])).toEqual([
    ["3-CTr/TU", "register"],
    ["8-NQ/TU", "unknown"],
  ]);
});

test("basisOf(corpus, plan) takes one number with two dates for two documents, and one of another date for an unknown one", () => {
  const { mentioned } = basis([], {
    body: "Nghị quyết số 8-NQ/TU ngày 18/5/2018; Nghị quyết số 8-NQ/TU; Nghị quyết số 8-NQ/TU ngày 22/11/2021; Chương trình số 3-CTr/TU ngày 01/01/2020",
  });
  expect(mentioned.map(({ words, knowledge }) => [words, knowledge])).toEqual([
    ["Nghị quyết số 8-NQ/TU ngày 18/5/2018", "unknown"],
    ["Nghị quyết số 8-NQ/TU ngày 22/11/2021", "unknown"],
    ["Chương trình số 3-CTr/TU ngày 01/01/2020", "unknown"],
  ]);
});

test("basisGraph(basis) puts each document below all that carry it out, and leads long lines beside the rows", () => {
  const { rows, lines } = basisGraph(basis(["7-KH/TU", "9-KL/TW"], { front: "Theo Công văn số 43/SKHĐT-TH" }));
  expect(rows.map((row) => row.map(({ document }) => document.number))).toEqual([
    ["12/KH-UBND"],
    ["7-KH/TU", "43/SKHĐT-TH"],
    ["9-KL/TW"],
  ]);
  expect(lines.map(({ from, to, kind, lane }) => [from, to, kind, lane !== null])).toEqual([
    ["", "7-KH-TU", "implements", false],
    ["", "9-KL-TW", "implements", true],
    ["7-KH-TU", "9-KL-TW", "implements", false],
    ["", "43-SKHĐT-TH", "cites", false],
  ]);
  const lane = lines.find((line) => line.lane !== null)!.lane!;
  for (const { x, width } of rows.flat()) expect(x - width / 2).toBeGreaterThan(lane);
  for (const row of rows) expect(row.at(-1)!.x + row.at(-1)!.width / 2).toBeCloseTo(1);
});

test("basisGraph(basis) ends with documents that carry out one another, and leaves many cited ones to the list", () => {
  const circle = basis(["3-CTr/TU"], { front: "số 1/QĐ-A, số 2/QĐ-A, số 3/QĐ-A, số 4/QĐ-A" });
  expect(circle.cited).toHaveLength(4);
  expect(basisGraph(circle).rows.map((row) => row.length)).toEqual([1, 1, 1]);
  const [own, first] = circle.chain;
  const turned = {
    ...circle,
    chain: [
      { ...own!, implements: [first!.key] },
      { ...first!, implements: [first!.key, own!.key] },
    ],
  };
  expect(basisGraph(turned).lines).toHaveLength(1);
});
