import { describe, expect, it } from "vitest";
import { formatDate } from "../../../src/text/dates.ts";
import { compounds } from "../../../src/strings/vi/compounds.ts";
import { joinCompounds, joinWords } from "../../../src/text/typography.ts";

const shown = (text: string): string => text.replaceAll("\u00a0", "_");

describe("joinCompounds", () => {
  it("joinCompounds(text, compounds) keeps words of several syllables together, whatever their case", () => {
    expect(shown(joinCompounds("Quản lý nhà nước về hạ tầng", compounds))).toBe("Quản_lý nhà_nước về hạ_tầng");
  });

  it("joinCompounds(text, compounds) takes the longer of two that overlap", () => {
    expect(shown(joinCompounds("Cơ sở dữ liệu", compounds))).toBe("Cơ_sở_dữ_liệu");
  });

  it("joinCompounds(text, compounds) leaves parts of longer words alone", () => {
    expect(shown(joinCompounds("khu vựcx và án ninh", ["khu vực"]))).toBe("khu vựcx và án ninh");
  });

  it("joinCompounds(text, compounds) keeps a number with the word before it", () => {
    expect(shown(joinCompounds("Tám nội dung của điểm 3 trong từng kế hoạch", compounds))).toBe(
      "Tám nội_dung của điểm_3 trong từng kế_hoạch",
    );
  });

  it("joinCompounds(text, compounds) changes no character but the space", () => {
    for (const compound of compounds) {
      expect(joinCompounds(compound, compounds).replaceAll("\u00a0", " ")).toBe(compound);
      expect(compound).toMatch(/^[\p{L} ]+$/u);
    }
  });
});

describe("joinWords", () => {
  it("joinWords(name) keeps a short name on one line and lets a long one break", () => {
    expect(shown(joinWords("Hà Tĩnh 154"))).toBe("Hà_Tĩnh_154");
    expect(shown(joinWords("Thành phố Hồ Chí Minh"))).toBe("Thành phố Hồ Chí Minh");
  });
});

describe("formatDate", () => {
  it("formatDate(iso, language) writes dates as each language does", () => {
    expect(formatDate("2023-05-05", "vi")).toBe("05/05/2023");
    expect(formatDate("2023-05-05", "en")).toBe("5 May 2023");
  });
});
