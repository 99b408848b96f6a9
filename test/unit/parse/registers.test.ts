import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { citedDocumentsFileSchema } from "../../../src/model/cited-document.ts";
import { provincesFileSchema } from "../../../src/model/province.ts";
import { findProvince } from "../../../src/parse/provinces.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { foldSpaces } from "../../../src/text/spaces.ts";
import { corpusDocument, documentPaths } from "./support.ts";

function dataFile(path: string): { path: string; text: string; sha256: string } {
  return { path, text: readFileSync(new URL(`../../../data/${path}`, import.meta.url), "utf8"), sha256: "" };
}

describe("data/provinces.yml", () => {
  const register = readYaml(dataFile("provinces.yml"), provincesFileSchema);

  test("has the 34 units of today and the 63 of before", () => {
    expect(register.present).toHaveLength(34);
    expect(new Set([...register.present, ...register.former].map(({ name }) => name)).size).toBe(63);
    expect(new Set([...register.present, ...register.former].map(({ id }) => id)).size).toBe(63);
    expect(new Set(register.present.map(({ region }) => region)).size).toBe(6);
    expect(new Set(register.present.map(({ code }) => code)).size).toBe(34);
  });

  test("gives every former unit a successor that exists", () => {
    const present = new Set(register.present.map(({ id }) => id));
    expect(register.former.filter(({ successor }) => !present.has(successor))).toEqual([]);
  });

  test("findProvince(register, id, issued) gives a merged unit with its successor and the day", () => {
    expect(findProvince(register, "binh-dinh", "2024-06-01")).toEqual({
      id: "binh-dinh",
      name: "Bình Định",
      type: "tỉnh",
      region: "Duyên hải Nam Trung Bộ và Tây Nguyên",
      successor: { name: "Gia Lai", type: "tỉnh", since: "2025-07-01", change: "merged" },
    });
    expect(findProvince(register, "binh-duong", "2024-11-12")!.successor).toEqual({
      name: "Hồ Chí Minh",
      type: "thành phố",
      since: "2025-07-01",
      change: "merged",
    });
  });

  test("findProvince(register, id, issued) gives a unit that stayed without a successor", () => {
    expect(findProvince(register, "ha-tinh", null)).toMatchObject({ name: "Hà Tĩnh", type: "tỉnh", successor: null });
  });

  test("findProvince(register, id, issued) gives the type and name of the date of issue", () => {
    expect(findProvince(register, "dong-nai", "2026-04-29")).toMatchObject({
      type: "tỉnh",
      successor: { name: "Đồng Nai", type: "thành phố", since: "2026-04-30", change: "renamed" },
    });
    expect(findProvince(register, "dong-nai", "2026-04-30")).toMatchObject({ type: "thành phố", successor: null });
    expect(findProvince(register, "dong-nai", null)).toMatchObject({ type: "thành phố", successor: null });
    expect(findProvince(register, "quang-ninh", "2026-08-31")).toMatchObject({ type: "tỉnh" });
    expect(findProvince(register, "quang-ninh", "2026-09-01")).toMatchObject({ type: "thành phố", successor: null });
    expect(findProvince(register, "bac-giang", "2024-06-01")!.successor).toMatchObject({
      name: "Bắc Ninh",
      type: "tỉnh",
    });
    expect(findProvince(register, "bac-ninh", "2026-09-20")).toMatchObject({ type: "thành phố", successor: null });
    expect(findProvince(register, "hue", "2024-03-01")).toMatchObject({ name: "Thừa Thiên Huế", type: "tỉnh" });
  });

  test("findProvince(register, id, issued) is null for a unit that the register does not have", () => {
    expect(findProvince(register, "atlantis", null)).toBeNull();
  });
});

describe("data/cited-documents.yml", () => {
  const { documents } = readYaml(dataFile("cited-documents.yml"), citedDocumentsFileSchema);
  const texts = new Map(
    documentPaths
      .map(corpusDocument)
      .map(({ meta, units }) => [meta.id, units.map(({ text }) => foldSpaces(text).text)]),
  );

  test.each(documents.map((document) => [document.number, document] as const))(
    "knows %s from words of the corpus",
    (_, document) => {
      for (const { document: id, quote } of document.known_from) {
        expect(
          texts.get(id)?.some((text) => text.includes(quote)),
          quote,
        ).toBe(true);
      }
      if (document.title !== null) {
        expect(
          [...texts.values()].flat().some((text) => text.includes(document.title!)),
          document.title,
        ).toBe(true);
      }
      for (const number of document.implements) {
        expect(
          document.known_from.some(({ quote }) => quote.includes(number)),
          number,
        ).toBe(true);
      }
    },
  );

  test("has no document of the corpus and none twice", () => {
    const own = documentPaths.map(corpusDocument).map(({ meta }) => meta.number);
    const numbers = documents.map(({ number }) => number);
    expect(numbers.filter((number) => own.includes(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
