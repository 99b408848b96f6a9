import { expect, test } from "vitest";
import { fold, normalise, syllableKey } from "../../../src/text/normalise.ts";

test("normalise(text) composes letters and reads the look-alike of Đ", () => {
  expect(normalise("Ðiê\u0323n ðường".normalize("NFD"))).toBe("Điện đường");
});

test("normalise(text) makes plain spaces and drops what has no width", () => {
  expect(normalise("Nơi\u00A0nhận\u200B: so\u00ADát")).toBe("Nơi nhận: soát");
});

test.each([
  ["hoà", "hòa"],
  ["THUỶ", "thủy"],
  ["khoẻ", "khỏe"],
  ["uỷ", "ủy"],
  ["kỹ", "kĩ"],
  ["tỷ", "tỉ"],
])("syllableKey(syllable) is one for %s and %s", (a, b) => {
  expect(syllableKey(a)).toBe(syllableKey(b));
});

test("syllableKey(syllable) keeps different words apart", () => {
  expect(new Set(["quý", "quy", "túy", "tùy", "hóa", "hoa", "đường", "duong", "hoàn"].map(syllableKey)).size).toBe(9);
});

test("fold(text) drops marks and keeps every offset", () => {
  expect(fold("Đường sắt Hà Tĩnh")).toBe("duong sat ha tinh");
  expect(fold("Đẩy mạnh – 45%…")).toHaveLength("Đẩy mạnh – 45%…".length);
});
