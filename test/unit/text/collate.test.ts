import { describe, expect, it } from "vitest";
import { collate } from "../../../src/text/collate.ts";

describe("collate", () => {
  it("collate(a, b) orders by letters, then tones, then case", () => {
    const words = [
      "an",
      "ân",
      "ăn",
      "Đà Nẵng",
      "Da",
      "da",
      "đa",
      "mạ",
      "má",
      "mã",
      "mả",
      "mà",
      "ma",
      "ở",
      "ơ",
      "ô",
      "o",
    ];
    expect(words.toSorted(collate)).toEqual([
      "an",
      "ăn",
      "ân",
      "da",
      "Da",
      "đa",
      "Đà Nẵng",
      "ma",
      "mà",
      "mả",
      "mã",
      "má",
      "mạ",
      "o",
      "ô",
      "ơ",
      "ở",
    ]);
  });

  it("collate(a, b) orders names of provinces as the collation of this Node does", () => {
    const names = [
      "Bình Định",
      "Bình Dương",
      "Hà Tĩnh",
      "Bà Rịa",
      "Cà Mau",
      "Đắk Lắk",
      "Điện Biên",
      "Hòa Bình",
      "Huế",
      "Hưng Yên",
      "Hải Dương",
      "Hà Giang",
      "Hà Nam",
    ];
    expect(names.toSorted(collate)).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  });

  it("collate(a, b) does not depend on the form of Unicode", () => {
    expect(collate("Tỉnh Ất".normalize("NFD"), "Tỉnh Bính")).toBeLessThan(0);
    expect(
      ["ấ", "ậ"]
        .map((text) => text.normalize("NFD"))
        .toSorted(collate)
        .map((text) => text.normalize("NFC")),
    ).toEqual(["ấ", "ậ"]);
  });

  it("collate(a, b) orders numbers in names by their value", () => {
    const names = ["Khu 2", "Khu 2, tổ 9", "Khu 2, tổ 10", "Khu 09", "Khu 10", "Khu 10a", "Khu 101", "Khu An", "Xã 3"];
    expect(names.toReversed().toSorted(collate)).toEqual(names);
    expect(["b 1", "a 10", "a 2"].toSorted(collate)).toEqual(["a 2", "a 10", "b 1"]);
    expect(["2024-05-06", "2024", "2023-12-31"].toSorted(collate)).toEqual(["2023-12-31", "2024", "2024-05-06"]);
  });
});
