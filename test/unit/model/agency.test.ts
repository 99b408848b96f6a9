import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agenciesFileSchema, agencyName, type Agency } from "../../../src/model/agency.ts";
import { readYaml } from "../../../src/parse/yaml.ts";

const agencies: readonly Agency[] = [
  { id: "so-a", kind: "department", name: "Sở A", name_en: "Department of A" },
  { id: "so-b", kind: "department", name: "Sở B" },
];

test.each([
  ["so-a", "Sở A", "Department of A", "en"],
  ["so-b", "Sở B", "Sở B", "vi"],
  ["co-quan-vien-c", "Viện C", "Viện C", "vi"],
] as const)("agencyName(%s) in English is in the language that it says", (slug, name, text, language) => {
  expect(agencyName(agencies, { slug, name }, "en")).toEqual({ text, language });
  expect(agencyName(agencies, { slug, name }, "vi")).toEqual({ text: name, language: "vi" });
});

test("every agency of the register has an English name, and no two have the same", () => {
  const path = "data/agencies.yml";
  const { agencies: known } = readYaml({ path, text: readFileSync(path, "utf8"), sha256: "" }, agenciesFileSchema);
  expect(known.filter(({ name_en: english }) => english === undefined)).toEqual([]);
  expect(new Set(known.map(({ name_en: english }) => english)).size).toBe(known.length);
});
