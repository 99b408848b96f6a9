import { expect, test } from "vitest";
import { formatPlace, placesOf } from "../../../src/views/place.ts";
import { makeDocument, makeUnit } from "../../fixtures/reading.ts";

const document = makeDocument([
  makeUnit({ id: "title", kind: "preamble", role: "title" }),
  makeUnit({ id: "p", kind: "preamble", text: "Thực hiện Kết luận" }),
  makeUnit({ id: "b1", kind: "preamble", role: "legal-basis" }),
  makeUnit({ id: "b2", kind: "preamble", role: "legal-basis" }),
  makeUnit({ id: "ii", kind: "section", marker: "II." }),
  makeUnit({ id: "ii-3", parent: "ii", kind: "section", marker: "3." }),
  makeUnit({ id: "ii-3-p1", parent: "ii-3" }),
  makeUnit({ id: "ii-3-a", parent: "ii-3", kind: "item", marker: "a)" }),
  makeUnit({ id: "ii-3-a-1", parent: "ii-3-a", kind: "item", marker: "-" }),
  makeUnit({ id: "ii-3-a-2", parent: "ii-3-a", kind: "item", marker: "–" }),
  makeUnit({ id: "ii-3-a-2-1", parent: "ii-3-a-2", kind: "item", marker: "+" }),
  makeUnit({ id: "ii-3-dd", parent: "ii-3", kind: "item", marker: "đ)" }),
  makeUnit({ id: "ii-3-dd-p", parent: "ii-3-dd" }),
  makeUnit({ id: "ii-3-1", parent: "ii-3", kind: "item", marker: "3.1." }),
  makeUnit({ id: "iii", kind: "section", marker: "III-" }),
  makeUnit({ id: "iii-d", parent: "iii", kind: "section", marker: "Điều 4." }),
  makeUnit({ id: "iii-d-1", parent: "iii-d", kind: "item", marker: "1." }),
  makeUnit({ id: "fn", kind: "footnote", parent: "ii-3-a", marker: "¹" }),
  makeUnit({ id: "to", kind: "recipients" }),
]);
const places = placesOf(document);
const vi = (id: string): string => formatPlace(places.get(id)!, "vi");

test("formatPlace(place) joins numbers and letters with dots", () => {
  expect(vi("ii-3")).toBe("II.3");
  expect(vi("ii-3-a")).toBe("II.3.a");
  expect(vi("ii-3-dd")).toBe("II.3.đ");
});

test("formatPlace(place) counts dashes and pluses among their like, not by the sign used", () => {
  expect(vi("ii-3-a-1")).toBe("II.3.a, gạch đầu dòng 1");
  expect(vi("ii-3-a-2")).toBe("II.3.a, gạch đầu dòng 2");
  expect(vi("ii-3-a-2-1")).toBe("II.3.a, gạch đầu dòng 2, dấu cộng 1");
});

test("formatPlace(place) counts running paragraphs, the text beside a number as the first", () => {
  expect(vi("ii-3-p1")).toBe("II.3, đoạn 1");
  expect(vi("ii-3-dd-p")).toBe("II.3.đ, đoạn 2");
});

test("formatPlace(place) does not repeat the number that a decimal marker begins with", () => {
  expect(vi("ii-3-1")).toBe("II.3.1");
});

test("formatPlace(place) sets labels that hold a word off with a comma", () => {
  expect(vi("iii-d")).toBe("III, Điều 4");
  expect(vi("iii-d-1")).toBe("III, Điều 4.1");
});

test("formatPlace(place) names the parts that have no number", () => {
  expect(vi("title")).toBe("Tên văn bản");
  expect(vi("p")).toBe("Phần mở đầu, đoạn 1");
  expect(vi("b2")).toBe("Căn cứ 2");
  expect(vi("fn")).toBe("Chú thích 1");
  expect(vi("to")).toBe("Nơi nhận");
});

test("formatPlace(place) has English words for every step", () => {
  expect(formatPlace(places.get("ii-3-a-2-1")!, "en")).toBe("II.3.a, bullet 2, sub-bullet 1");
  expect(formatPlace(places.get("b1")!, "en")).toBe("Legal basis 1");
});
