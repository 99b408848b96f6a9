import { expect, test } from "vitest";
import { InputError } from "../../../src/model/diagnostic.ts";
import { provisionsFileSchema, type Reference } from "../../../src/model/reference.ts";
import { buildReference } from "../../../src/parse/reference.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { readFileSync } from "node:fs";
import { corpusDocument, parseBody } from "./support.ts";

const body = `Để thực hiện, yêu cầu:

1. Phát triển giao thông; phát triển

điện (gồm điện gió; điện mặt trời). Nâng cấp cảng.

Nâng cấp hồ chứa nước.

2. Huy động nguồn lực xã hội.

3. Tổ chức thực hiện

- Các tỉnh thực hiện.
`;
const document = parseBody(body, { number: '"1-KL/TW"' });

function build(provisions: string): Reference {
  const text = `reference: 1-KL/TW\npoints:\n${provisions}`;
  const file = { path: "provisions/plan.yml", text, sha256: "" };
  return buildReference(document, { file, value: readYaml(file, provisionsFileSchema) });
}

function problemsOf(provisions: string): readonly string[] {
  try {
    build(provisions);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(
      ({ file, line, column, rule, params }) => `${file}:${line}:${column} ${rule} ${JSON.stringify(params)}`,
    );
  }
  return [];
}

const point1 = `  - id: "1"
    label: Hạ tầng
    label_short: HT
    label_short_en: Infra
    provisions:
      - id: "1.1"
        label: Giao thông
        quotes: ["Phát triển giao thông;"]
      - id: "1.2"
        label: Điện, nước
        label_en: Power, water
        quotes: ["phát triển   điện (gồm điện gió; điện mặt trời).", "Nâng cấp hồ chứa nước."]
      - id: "1.3"
        label: Cảng
        quotes: ["Nâng cấp cảng."]
`;
const point2 = `  - id: "2"
    label: Nguồn lực
    provisions:
      - { id: "2.1", label: Xã hội, quotes: ["Huy động nguồn lực xã hội."] }
`;

test("buildReference(document, provisions) places every quote in one unit, joined over a page end", () => {
  const { points, provisionsFrom } = build(point1 + point2);
  expect(provisionsFrom).toBe("file");
  expect(points.map(({ id, label, shortLabel }) => [id, label.en, shortLabel.vi, shortLabel.en])).toEqual([
    ["1", "Hạ tầng", "HT", "Infra"],
    ["2", "Nguồn lực", "Nguồn lực", "Nguồn lực"],
  ]);
  const [, power] = points[0]!.provisions;
  expect(power!.label).toEqual({ vi: "Điện, nước", en: "Power, water" });
  expect(power!.quotes.map(({ unit, text }) => [unit, text])).toEqual([
    ["s1", "phát triển điện (gồm điện gió; điện mặt trời)."],
    ["s1-p1", "Nâng cấp hồ chứa nước."],
  ]);
  for (const { unit, text, span } of points.flatMap((point) => point.provisions.flatMap(({ quotes }) => quotes))) {
    expect(document.units.find(({ id }) => id === unit)!.text.slice(span.start, span.end)).toBe(text);
  }
});

test("buildReference(document, provisions) says where a quote that is not there comes nearest", () => {
  const problems = problemsOf(point1.replace("Nâng cấp cảng.", "Nâng cấp cảng biển.") + point2);
  expect(problems).toEqual([
    'provisions/plan.yml:17:18 provisions/quote-not-found {"provision":"1.3","quote":"Nâng cấp cảng biển.","near":"Nâng cấp cảng.","nearLine":21}',
  ]);
});

test("buildReference(document, provisions) does not take a quote from two units", () => {
  const problems = problemsOf(point1.replace('"Nâng cấp cảng."', '"Nâng cấp cảng. Nâng cấp hồ chứa nước."') + point2);
  expect(problems[0]).toContain("provisions/quote-not-found");
});

test("buildReference(document, provisions) asks for more words where a quote stands twice", () => {
  const problems = problemsOf(point1.replace('"Nâng cấp cảng."', '"Nâng cấp"') + point2);
  expect(problems[0]).toContain('provisions/quote-ambiguous {"provision":"1.3","quote":"Nâng cấp","times":2}');
});

test("buildReference(document, provisions) reports words that no quote holds and words that two hold", () => {
  expect(problemsOf(point1)).toEqual([
    'plans/plan.md:27:4 provisions/text-not-quoted {"text":"Huy động nguồn lực xã hội.","unit":"s2"}',
  ]);
  const twice = point1.replace('"Phát triển giao thông;"', '"Phát triển giao thông; phát triển điện"');
  expect(problemsOf(twice + point2)).toEqual([
    'plans/plan.md:21:27 provisions/text-quoted-twice {"text":"phát triển điện","unit":"s1"}',
  ]);
});

test("buildReference(document, provisions) checks numbers and the document that they are for", () => {
  const wrong = point1.replace('"1.3"', '"2.3"') + point2.replace('"2.1"', '"1.1"');
  const file = { path: "provisions/plan.yml", text: `reference: 9-KL/TW\npoints:\n${wrong}`, sha256: "" };
  const attempt = (): Reference => buildReference(document, { file, value: readYaml(file, provisionsFileSchema) });
  expect(attempt).toThrow(InputError);
  try {
    attempt();
  } catch (error) {
    expect(error instanceof InputError && error.diagnostics.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      "1 provisions/other-reference",
      "15 provisions/id-outside-point",
      "21 provisions/duplicate-id",
      "21 provisions/id-outside-point",
    ]);
  }
});

test("buildReference(document, null) derives points from the numbered tasks and provisions from their clauses", () => {
  const { points, provisionsFrom } = buildReference(document, null);
  expect(provisionsFrom).toBe("clauses");
  expect(points.map(({ id, label }) => `${id} ${label.vi}`)).toEqual([
    "1 Phát triển giao thông",
    "2 Huy động nguồn lực xã hội",
  ]);
  expect(points[0]!.provisions.map(({ id, quotes }) => `${id} ${quotes[0]!.text}`)).toEqual([
    "1.1 Phát triển giao thông;",
    "1.2 phát triển điện (gồm điện gió; điện mặt trời).",
    "1.3 Nâng cấp cảng.",
    "1.4 Nâng cấp hồ chứa nước.",
  ]);
});

test("buildReference(document, null) cuts no provision at a short form, in brackets or before a scrap", () => {
  const one = parseBody("1. Kết nối TP. Hồ Chí Minh với các tỉnh. Xây cầu (gồm cầu. Đường dẫn); mở đường; có cây.", {
    number: '"1-KL/TW"',
  });
  expect(buildReference(one, null).points[0]!.provisions.map(({ quotes }) => quotes[0]!.text)).toEqual([
    "Kết nối TP. Hồ Chí Minh với các tỉnh.",
    "Xây cầu (gồm cầu. Đường dẫn); mở đường; có cây.",
  ]);
});

test("the provisions of the corpus cover the points of its reference without a rest", () => {
  const text = readFileSync(new URL("../../../data/provisions/72-kl-tw.yml", import.meta.url), "utf8");
  const file = { path: "provisions/72-kl-tw.yml", text, sha256: "" };
  const reference = buildReference(corpusDocument("reference/72-kl-tw.md"), {
    file,
    value: readYaml(file, provisionsFileSchema),
  });
  expect(reference.points.map(({ provisions }) => provisions.length)).toEqual([7, 5, 8, 5, 20]);
});

test("the clauses of the corpus' reference give its five points as well", () => {
  const { points } = buildReference(corpusDocument("reference/72-kl-tw.md"), null);
  expect(points).toHaveLength(5);
  expect(points.flatMap(({ provisions }) => provisions).length).toBeGreaterThan(45);
});
