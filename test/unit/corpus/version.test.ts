import { describe, expect, it } from "vitest";
import { sha256 } from "../../../site/sha256.ts";
import { dataVersion } from "../../../src/corpus/version.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import type { Inputs } from "../../../src/model/inputs.ts";
import { smallCorpus } from "../figures/support.ts";

const { method, plans } = smallCorpus();
const file = (path: string, text = path) => ({ path, text, sha256: sha256(text) });
const inputs: Inputs = {
  documents: [file("reference/a.md"), file("plans/b.md")],
  sources: [file("sources/a.txt")],
  data: [file("site.yml"), file("study.json")],
};
const versionOf = (given: Inputs, results: Parameters<typeof dataVersion>[1]): string =>
  dataVersion(given, results, sha256);
const version = versionOf(inputs, { method, plans });

/** The version where the first plan differs. */
function versionWith(change: (plan: Plan) => Partial<Plan>): string {
  const [first, ...others] = plans;
  return versionOf(inputs, { method, plans: [{ ...first!, ...change(first!) }, ...others] });
}

describe("dataVersion", () => {
  it("dataVersion(inputs, results, sha256) is the same in whatever order files and plans come", () => {
    const backwards = Object.fromEntries(
      Object.entries(inputs).map(([name, files]) => [name, files.toReversed()]),
    ) as unknown as Inputs;
    expect(version).toMatch(/^[0-9a-f]{64}$/u);
    expect(versionOf(backwards, { method, plans: plans.toReversed() })).toBe(version);
  });

  it("dataVersion(inputs, results, sha256) is another with other bytes of a file, but those of what was measured on it", () => {
    const data = [file("site.yml", "other"), file("study.json")];
    expect(versionOf({ ...inputs, data }, { method, plans })).not.toBe(version);
    const measured = [file("site.yml"), file("study.json", "other")];
    expect(versionOf({ ...inputs, data: measured }, { method, plans })).toBe(version);
  });

  it("dataVersion(inputs, results, sha256) is another with another method, and where a plan is missing", () => {
    expect(versionOf(inputs, { method: { ...method, version: "other" }, plans })).not.toBe(version);
    expect(versionOf(inputs, { method, plans: plans.slice(1) })).not.toBe(version);
  });

  it.each<readonly [string, (plan: Plan) => Partial<Plan>]>([
    ["relation", () => ({ relation: { kind: "none", via: [], reason: "older" } })],
    ["reading", ({ coverage }) => ({ coverage: { ...coverage, reading: { ...coverage.reading, state: "not-read" } } })],
    ...(["state", "relation", "score"] as const).map((name): [string, (plan: Plan) => Partial<Plan>] => [
      `${name} of a cell`,
      ({ coverage }) => {
        const other = { state: "absent", relation: null, score: 0.5 }[name];
        const cells = coverage.cells.map((cell, index) => (index === 0 ? { ...cell, [name]: other } : cell));
        return { coverage: { ...coverage, cells } };
      },
    ]),
    ...(["unit", "provision", "strength", "relation", "score"] as const).map(
      (name): [string, (plan: Plan) => Partial<Plan>] => [
        `${name} of an alignment`,
        ({ alignments }) => {
          const others = { unit: "other", provision: "other", strength: "partial", relation: "adapted", score: 0.5 };
          return { alignments: alignments.map((one, at) => (at === 0 ? { ...one, [name]: others[name] } : one)) };
        },
      ],
    ),
    ["a task", ({ register }) => ({ register: { ...register, tasks: register.tasks.slice(1) } })],
  ])("dataVersion(inputs, results, sha256) is another with another %s", (_, change) => {
    expect(versionWith(change)).not.toBe(version);
  });

  it("dataVersion(inputs, results, sha256) leaves out how results were found, and digits that are not published", () => {
    const nearly = (plan: Plan): Partial<Plan> => ({
      rejected: [],
      alignments: plan.alignments.map((one) => ({ ...one, evidence: [], score: one.score + 0.000_001 })),
    });
    expect(versionWith(nearly)).toBe(version);
  });
});
