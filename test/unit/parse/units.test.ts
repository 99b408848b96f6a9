import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { matchRecords } from "../../../src/evaluate/match.ts";
import { goldFileSchema } from "../../../src/model/gold.ts";
import { corpusDocument } from "./support.ts";

const gold = new URL("../../../data/gold/", import.meta.url);
const plans = readdirSync(gold)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/u, ""));

/** What careful readers took as one unit. */
describe.each(plans)("parseDocument(%s)", (plan) => {
  const records = goldFileSchema.parse(JSON.parse(readFileSync(new URL(`${plan}.json`, gold), "utf8")));
  const document = corpusDocument(`plans/${plan}.md`);
  const { matched, problems } = matchRecords(document, { plan, file: `gold/${plan}.json`, records });

  test("gives one unit for each unit that readers labelled", () => {
    expect(problems).toEqual([]);
    const split = matched.filter(({ record, units }) => record.kind !== "none" && units.length !== 1);
    expect(split.map(({ record }) => record.text)).toEqual([]);
    const covered = new Set(matched.flatMap(({ units }) => units.map(({ id }) => id)));
    expect(document.units.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  test("takes for sections what readers took for headings", () => {
    const sections = matched.filter(({ units }) => units[0]!.kind === "section").map(({ record }) => record.text);
    expect(sections).toEqual(
      matched.filter(({ record }) => record.kind === "heading").map(({ record }) => record.text),
    );
  });

  test("puts tasks and their organisation in the parts in which readers found them", () => {
    for (const { record, units } of matched) {
      if (record.kind === "content") expect.soft(units[0]!.part, record.text).toBe("tasks");
      if (record.kind === "organisation") expect.soft(units[0]!.part, record.text).toBe("organisation");
    }
  });
});
