import { beforeAll, describe, expect, it } from "vitest";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { fileAnalyser, type AnalysedPlan } from "../../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../../src/corpus/data.ts";
import { readDocuments } from "../../../src/corpus/documents.ts";
import { Problems } from "../../../src/corpus/problems.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { SourceFile } from "../../../src/model/inputs.ts";
import { faults } from "../../fixtures/damage.ts";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";

const inputs = readInputs(resolveFolders({}));
const plans = inputs.documents.filter(({ path }) => shippedPlans.some((id) => path === `plans/${id}.md`));

/** What the analysis says of a file: absent provisions and rules reported; a refused file has no cells. */
interface Said {
  readonly absent: readonly string[];
  readonly rules: readonly string[];
}

/** The file with its body changed. */
function withBody(file: SourceFile, change: (body: string) => string): SourceFile {
  const start = file.text.indexOf("\n---\n", 3) + 5;
  return { ...file, text: file.text.slice(0, start) + change(file.text.slice(start)) };
}

describe("a damaged plan", () => {
  let analyse: (file: SourceFile) => AnalysedPlan;
  const whole = new Map<string, Said>();
  beforeAll(() => {
    const problems = new Problems();
    const data = readCuratedData(inputs, readDocuments(inputs, problems)?.reference, problems)!;
    analyse = fileAnalyser(data.reference, data.knowledge);
    for (const file of plans) whole.set(file.path, say(file));
  }, 120_000);

  const say = (file: SourceFile): Said => {
    try {
      const { document, coverage } = analyse(file);
      return {
        absent: coverage.cells.filter(({ state }) => state === "absent").map(({ provision }) => provision),
        rules: document.diagnostics.map(({ rule }) => rule),
      };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { absent: [], rules: error.diagnostics.map(({ rule }) => rule) };
    }
  };

  it.each(faults)(
    "has no new absent provision and is reported: $name",
    { timeout: 120_000 },
    ({ damage, reported, notFor }) => {
      for (const file of plans) {
        const damaged = withBody(file, damage);
        if (damaged.text === file.text || notFor?.test(file.text)) continue;
        const { absent, rules } = say(damaged);
        const before = whole.get(file.path)!;
        expect({ plan: file.path, absent: absent.filter((id) => !before.absent.includes(id)) }).toEqual({
          plan: file.path,
          absent: [],
        });
        if (reported.length > 0)
          expect([file.path, ...rules]).toEqual(expect.arrayContaining([expect.toBeOneOf([...reported])]));
        else expect({ plan: file.path, rules }).toEqual({ plan: file.path, rules: before.rules });
      }
    },
  );
});
