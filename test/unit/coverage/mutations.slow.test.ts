import { describe, expect, it } from "vitest";
import { judgeMutation, type Undamaged } from "../../../scripts/bench/judgeMutations.ts";
import { mutate, mutations } from "../../../scripts/bench/mutations.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { fileAnalyser } from "../../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../../src/corpus/data.ts";
import { readDocuments } from "../../../src/corpus/documents.ts";
import { Problems } from "../../../src/corpus/problems.ts";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";

/** Changes judged here; `npm run bench -- --mutations 10000` judges more. */
const CHANGES = 100;

const inputs = readInputs(resolveFolders({}));
const problems = new Problems();
const data = readCuratedData(inputs, readDocuments(inputs, problems)?.reference, problems)!;
const analyse = fileAnalyser(data.reference, data.knowledge);
const plans: readonly Undamaged[] = inputs.documents
  .filter(({ path }) => shippedPlans.some((id) => path === `plans/${id}.md`))
  .map((file) => ({ file, analysed: analyse(file) }));

describe("a plan under a seeded change", () => {
  it("judgeMutation(plan, seed) finds no crash, no lost word and no provision newly absent", () => {
    const seeds = Array.from({ length: CHANGES }, (_, seed) => seed);
    expect(seeds.flatMap((seed) => judgeMutation(plans[seed % plans.length]!, seed, analyse))).toEqual([]);
  });

  it("judgeMutation(plan, seed) names a provision that is newly absent though its words stand, and words that are lost", () => {
    const whole = plans.find(({ analysed }) => analysed.coverage.reading.state === "whole")!;
    const seed = 3;
    const taken = whole.analysed.coverage.cells.find(({ state }) => state === "full")!.provision;
    const blind = {
      ...whole.analysed,
      coverage: {
        ...whole.analysed.coverage,
        cells: whole.analysed.coverage.cells.map((cell) =>
          cell.provision === taken ? { ...cell, state: "absent" as const } : cell,
        ),
      },
    };
    const deaf = {
      ...whole.analysed,
      document: { ...whole.analysed.document, units: whole.analysed.document.units.slice(1) },
    };
    expect(judgeMutation(whole, seed, () => blind)).toMatchObject([{ kind: "absent", seed }]);
    expect(judgeMutation(whole, seed, () => deaf)).toMatchObject([{ kind: "words", seed }]);
    expect(
      judgeMutation(whole, seed, () => {
        throw new TypeError("x");
      }),
    ).toMatchObject([{ kind: "crash", seed }]);
  });
});

describe("mutate", () => {
  it("mutate(body, seed) is the same for the same seed, and every mutation is among the changes that are judged", () => {
    const body = plans[0]!.file.text;
    expect(mutate(body, 7)).toEqual(mutate(body, 7));
    const used = new Set(
      Array.from({ length: CHANGES }, (_, seed) => mutate(body, seed)).flatMap((one) =>
        one.body === body ? [] : one.names,
      ),
    );
    expect(mutations.filter(({ name }) => !used.has(name))).toEqual([]);
  });
});
