import { describe, expect, it } from "vitest";
import { readCuratedData } from "../../../src/corpus/data.ts";
import { readDocuments } from "../../../src/corpus/documents.ts";
import { Problems } from "../../../src/corpus/problems.ts";
import { evaluateRegister } from "../../../src/evaluate/register.ts";
import { registerReader } from "../../../src/register/read.ts";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";
import { planOf, readRegister } from "../register/support.ts";

describe("evaluateRegister(...)", () => {
  const document = planOf("a) Sở Tài chính chủ trì:", "- Lập danh mục.", "- Sở Y tế chủ trì mua sắm.");
  const register = readRegister(document);
  const { units } = document;
  const none = { leads: {}, deadlines: {}, targets: {} };

  it("counts what both passes have; what one has is neither hit nor miss", () => {
    const first = { ...none, leads: { "i-a-1": ["so-tai-chinh"], "i-a-2": ["so-y-te", "so-noi-vu"] } };
    const second = { ...none, leads: { "i-a-*": ["so-tai-chinh"], "i-a-2": ["so-noi-vu"] } };
    const { scores, agreement, errors } = evaluateRegister([
      { gold: { document: "thu", first, second }, register, units },
    ]);
    expect(scores.leads).toMatchObject({ truePositives: 1, falsePositives: 0, falseNegatives: 1 });
    expect(agreement.leads).toMatchObject({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
    expect(errors).toEqual([{ field: "leads", kind: "miss", label: "thu i-a-2 so-noi-vu" }]);
  });

  it("misses a labelled unit that the machine takes for no task, under a star too", () => {
    const labels = { ...none, leads: { "i-a-*": ["so-tai-chinh"] } };
    const nothing = { tasks: [], contradictions: [] };
    const { scores } = evaluateRegister([
      { gold: { document: "thu", first: labels, second: labels }, register: nothing, units },
    ]);
    expect(scores.leads).toMatchObject({ truePositives: 0, falseNegatives: 2 });
  });

  it("counts what no pass has as false", () => {
    const { scores } = evaluateRegister([{ gold: { document: "thu", first: none, second: none }, register, units }]);
    expect(scores.leads).toMatchObject({ truePositives: 0, falsePositives: 2, precision: 0 });
  });
});

describe("the register of the labelled documents", () => {
  it("is read at F1 0.95 for leads and deadlines and 0.90 for targets, or better", () => {
    const inputs = readInputs(resolveFolders({}));
    const problems = new Problems();
    const documents = readDocuments(inputs, problems)!;
    const { knowledge, registerGold } = readCuratedData(inputs, documents.reference, problems)!;
    const read = registerReader(knowledge);
    const all = [documents.reference, ...documents.plans];
    const { scores } = evaluateRegister(
      registerGold.map((gold) => {
        const document = all.find(({ meta }) => meta.id === gold.document)!;
        return { gold, register: read(document), units: document.units };
      }),
    );
    expect(registerGold.map(({ document }) => document)).toEqual(expect.arrayContaining([...shippedPlans]));
    expect(scores.leads.f1).toBeGreaterThanOrEqual(0.95);
    expect(scores.deadlines.f1).toBeGreaterThanOrEqual(0.95);
    expect(scores.targets.f1).toBeGreaterThanOrEqual(0.9);
  });
});
