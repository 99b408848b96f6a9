import { expect, test } from "vitest";
import { formatQuotePlaces, quotePlaces } from "../../../src/views/quotePlace.ts";
import { makeReference } from "../../fixtures/reading.ts";

const reference = makeReference();
const place = (id: string, language: "vi" | "en" = "vi"): string => {
  const provision = reference.points.flatMap(({ provisions }) => provisions).find((found) => found.id === id)!;
  return formatQuotePlaces(quotePlaces(reference, provision), language);
};

test("formatQuotePlaces(places) names point, paragraph and sentence", () => {
  expect(place("1.1")).toBe("Điểm 1, đoạn 1, câu 1");
  expect(place("1.2")).toBe("Điểm 1, đoạn 1, câu 2");
  expect(place("2.3")).toBe("Điểm 2, đoạn 2, câu 2");
});

test("formatQuotePlaces(places) names a sentence once for several quotes of it", () => {
  expect(place("2.1")).toBe("Điểm 2, đoạn 1, câu 1");
});

test("formatQuotePlaces(places) lists sentences and sets other paragraphs apart", () => {
  const at = (paragraph: number, first: number, last = first) => ({
    unit: "x",
    point: "3",
    paragraph,
    sentences: [first, last] as const,
  });
  expect(formatQuotePlaces([at(1, 1), at(1, 2)], "vi")).toBe("Điểm 3, đoạn 1, câu 1 và 2");
  expect(formatQuotePlaces([at(1, 1, 3), at(2, 4)], "vi")).toBe("Điểm 3, đoạn 1, câu 1, 2 và 3; đoạn 2, câu 4");
  expect(formatQuotePlaces([at(1, 1), at(1, 2)], "en")).toBe("Point 3, paragraph 1, sentences 1 and 2");
});

test("quotePlaces(reference, provision) gives the unit of each quote", () => {
  const provision = reference.points[1]!.provisions[1]!;
  expect(quotePlaces(reference, provision).map(({ unit }) => unit)).toEqual(["2-1"]);
});
