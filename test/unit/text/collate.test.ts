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
});
