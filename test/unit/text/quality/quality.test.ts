import { describe, expect, it } from "vitest";
import { judgeText } from "../../../../src/text/quality/quality.ts";
import { judgeWords } from "../../../../src/text/quality/words.ts";
import { isJoinedSyllables, isVietnameseSyllable } from "../../../../src/text/quality/vietnamese.ts";

const sentence =
  "Rà soát, hoàn thiện cơ chế, chính sách phát triển đô thị; nâng cấp đường giao thông, hệ thống cấp nước và trường học ở xã vùng sâu. ";
const text = sentence.repeat(8);
const decomposed = text.normalize("NFD");
const withoutMarks = decomposed.replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");

describe("isVietnameseSyllable", () => {
  it.each("nghiêng quyết giếng gì gìn khuỷu ướp ý oăm quốc xoong huỵch đường uỷ ủy".split(" "))(
    "isVietnameseSyllable(%s) is true",
    (word) => expect(isVietnameseSyllable(word)).toBe(true),
  );

  it.each("thưc hien đưòng cê ngịch kữ phats qyết tướcc hiӋn ấấ".split(" "))(
    "isVietnameseSyllable(%s) is false",
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  );
});

describe("isJoinedSyllables", () => {
  it.each([
    ["nhiệmvụ", true],
    ["kếtcấuhạtầng", true],
    ["nghiệp", false],
    ["logistics", false],
  ])("isJoinedSyllables(%s) is %s", (word, expected) => expect(isJoinedSyllables(word)).toBe(expected));
});

describe("judgeWords", () => {
  it("judgeWords(text) judges a letter by what stands before it, however it is typed and wherever it was met first", () => {
    const damages = (before: string) => judgeWords(`${before} ${"é".normalize("NFD")} nữa`).map(({ damage }) => damage);
    expect(damages("điểm")).toEqual([null, null]);
    expect(damages("chữ")).toEqual([null, "split", null]);
    expect(damages("điểm")).toEqual([null, null]);
  });
});

describe("judgeText", () => {
  it("judgeText(text) of well-written Vietnamese is good", () => {
    expect(judgeText(text)).toMatchObject({ grade: "good", damage: null, damaged: 0 });
  });

  it("judgeText(text) leaves names, numbers, abbreviations and units aside", () => {
    const names =
      "UBND huyện Krông Pắk, KCN VSIP, QL19, 54,2 km2, 220 kV, theo NQ 12-NQ/TW của BCH; logistics, internet.";
    expect(judgeText(text + names)).toMatchObject({ grade: "good", damaged: 0 });
  });

  it("judgeText(text) finds words here and there that lost their marks, by ends that ask for a tone", () => {
    const lost = text
      .replace("phát triển", "phat triển")
      .replace("chính sách", "chính sach")
      .replace("thiện cơ", "thiện các cơ");
    const four = lost.replace("cấp nước", "cấp nuoc").replace(/thiện các cơ/u, "thiện cac cơ");
    expect(judgeText(four)).toMatchObject({ grade: "doubtful", damage: "no-marks", damaged: 4 });
    expect(
      judgeText(`${text} OCOP, Kon Tum, robot, <sup>2</sup> <sup>2</sup> <sup>3</sup> <sup>4</sup>`),
    ).toMatchObject({
      damaged: 0,
    });
  });

  it("judgeText(text) leaves raised figures aside", () => {
    expect(judgeText(text.replaceAll("đô thị", "đô thị¹"))).toMatchObject({ damaged: 0 });
  });

  it.each([
    ["lost-letters", text.replaceAll(/[ơư]/gu, "\uFFFD"), "unusable"],
    ["lost-letters", text.replaceAll("thiện", "thi n"), "doubtful"],
    ["split", text.replaceAll(/([ạ-ỹ])/gu, " $1 "), "unusable"],
    ["split", decomposed.replaceAll(/(\p{M})/gu, " $1"), "unusable"],
    ["joined", text.replaceAll("đô thị", "đôthị"), "doubtful"],
    ["no-marks", withoutMarks, "unusable"],
    ["wrong-letters", text.replaceAll("nước", "nưởc"), "doubtful"],
    ["wrong-letters", text.replaceAll(/[ấế]/gu, "Ӌ"), "unusable"],
    ["tcvn3", "N©ng cÊp ®­êng giao th«ng, ph¸t triÓn ®« thÞ, qu¶n lý n­íc s¹ch vµ r¸c th¶i. ".repeat(6), "unusable"],
    [
      "vni",
      "Naâng caáp ñöôøng giao thoâng, phaùt trieån ñoâ thò, quaûn lyù nöôùc saïch vaø raùc thaûi. ".repeat(6),
      "unusable",
    ],
    ["utf8-as-latin1", new TextDecoder("latin1").decode(new TextEncoder().encode(text)), "unusable"],
  ])("judgeText(text) calls %s by its name", (damage, damaged, grade) => {
    const quality = judgeText(damaged);
    expect(quality).toMatchObject({ damage, grade });
    expect(quality.examples.length).toBeGreaterThan(0);
  });

  it.each([
    ["ư written as ƣ", text.replaceAll("ư", "ƣ")],
    ["Đ written as Ð", text.replaceAll("đ", "ð")],
    [
      "marks in another order",
      decomposed.replaceAll(/([\u0302\u0306\u031B])([\u0300\u0301\u0303\u0309\u0323])/gu, "$2$1"),
    ],
  ])("judgeText(text) reads %s", (_, written) => expect(judgeText(written).grade).toBe("good"));

  it("judgeText(text) takes ü before an item for a tick, and inside a line for a letter torn off", () => {
    const items = (tick: string): string => Array.from({ length: 20 }, () => `${tick}Xây cầu đường.`).join("\n");
    expect(judgeText(items("ü ")).damaged).toBe(0);
    expect(judgeText(items("Làm ü ")).grade).toBe("unusable");
  });

  it("judgeText(text) takes a few misprints for what they are", () => {
    expect(judgeText(text.replace("nâng", "nâgn")).grade).toBe("good");
  });
});
