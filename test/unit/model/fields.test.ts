import { describe, expect, it } from "vitest";
import { agenciesFileSchema } from "../../../src/model/agency.ts";
import { citedDocumentsFileSchema } from "../../../src/model/cited-document.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import { formatDiagnostic } from "../../../src/model/messages.ts";
import { provincesFileSchema } from "../../../src/model/province.ts";
import { provisionsFileSchema } from "../../../src/model/reference.ts";
import { siteFileSchema } from "../../../src/model/site-info.ts";
import type { Schema } from "../../../src/model/schema.ts";
import { readYaml } from "../../../src/parse/yaml.ts";

const cited = {
  number: "5/KH",
  kind: "plan",
  issuer: "Hội",
  issued: "2020-01-31",
  title: "Về sách",
  implements: ["4/KH"],
  known_from: [{ document: "a", quote: "lời" }],
};
const agency = { id: "a", kind: "unit", name: "Hội", until: "2025-03", successor: null, basis: "Nghị định" };
const present = {
  id: "a",
  code: "01",
  name: "An",
  region: "Bắc",
  types: [
    { type: "tỉnh", since: null },
    { type: "tỉnh", name: "Bình", since: "2020-01-31" },
  ],
};
const former = { id: "b", name: "Bắc", type: "tỉnh", successor: "a", until: "2020-01-31" };
const provision = { id: "1.1", label: "Sách", label_en: "Books", quotes: ["lời"] };
const point = { id: "1", label: "Sách", label_short: "Sách", provisions: [provision] };

/** Every data file with names, titles and dates, whole and right. */
const files = {
  "site.yml": {
    schema: siteFileSchema,
    value: { name: "Trang", publisher: "Sở", licence: "CC0", updated: "2020-01-31" },
  },
  "cited-documents.yml": { schema: citedDocumentsFileSchema, value: { documents: [cited] } },
  "agencies.yml": {
    schema: agenciesFileSchema,
    value: { source: "Luật", agencies: [agency], heads: ["sở"], titles: ["giám đốc"], acts: ["chủ trì"] },
  },
  "provinces.yml": { schema: provincesFileSchema, value: { source: "Luật", present: [present], former: [former] } },
  "provisions/r.yml": { schema: provisionsFileSchema, value: { reference: "9/KL", points: [point] } },
} as const;

function problemsOf(name: keyof typeof files, value: unknown): readonly string[] {
  try {
    // JSON is YAML; one value a line gives each its own place.
    readYaml({ path: name, text: JSON.stringify(value, null, 1), sha256: "" }, files[name].schema as Schema<unknown>);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(formatDiagnostic);
  }
}

/** Paths of the texts in `value` that `wanted` says yes to, each with a copy of `value` that has `text` in its place. */
function withEach(
  value: unknown,
  wanted: (text: string) => boolean,
  text: string,
): readonly (readonly [string, unknown])[] {
  if (typeof value === "string") return wanted(value) ? [["", text]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    withEach(part, wanted, text).map(([path, changed]) => {
      const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
      Reflect.set(copy as object, key, changed);
      return [path === "" ? key : `${key}.${path}`, copy] as const;
    }),
  );
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}/u.test(text);
const isName = (text: string): boolean => /^\p{Lu}/u.test(text);
const names = Object.keys(files) as (keyof typeof files)[];

describe("readYaml", () => {
  it.each(names)("readYaml(%s) finds nothing wrong with a good file", (name) => {
    expect(problemsOf(name, files[name].value)).toEqual([]);
  });

  it.each(names)("readYaml(%s) refuses blanks, marks without width and texts without end in every name", (name) => {
    for (const text of [" ", "\u200B", "\u2800", "\u00AD ", "…", "\u3164".repeat(3), "a".repeat(2001)]) {
      const changed = withEach(files[name].value, isName, text);
      expect(changed.length).toBeGreaterThan(1);
      for (const [path, value] of changed) {
        const found = problemsOf(name, value);
        expect(found, `${path} ${JSON.stringify(text.slice(0, 9))}`).toHaveLength(1);
        expect(found[0]).toMatch(
          /:\d+:\d+ {2}The field ".*" is ".*["…]; expected: (?:text with at least one|at most 2000 characters)/u,
        );
        expect(found[0]).toContain(`"${path}"`);
      }
    }
  });

  it.each(names.filter((name) => name !== "provisions/r.yml"))(
    "readYaml(%s) refuses days that no calendar has, and years far from the corpus, in every date",
    (name) => {
      for (const text of [
        "2023-02-30",
        "9999-01-01",
        "1023-05-06",
        "2023-13-01",
        "23/02/2024",
        "2024-2-3",
        "2024-02-23T00:00",
      ]) {
        const changed = withEach(files[name].value, isDate, text);
        expect(changed.length).toBeGreaterThan(0);
        for (const [path, value] of changed) {
          const found = problemsOf(name, value);
          expect(found, `${path} ${text}`).toHaveLength(1);
          expect(found[0]).toMatch(/expected: (?:a date in quotes|a day of the years 1945 to 2100)/u);
        }
      }
    },
  );
});
