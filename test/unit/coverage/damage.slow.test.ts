import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { resolveFolders } from "../../../scripts/folders.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { planAnalyser, type AnalysedPlan } from "../../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../../src/corpus/data.ts";
import { readDocuments } from "../../../src/corpus/documents.ts";
import { Problems } from "../../../src/corpus/problems.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { Document } from "../../../src/model/document.ts";
import type { SourceFile } from "../../../src/model/inputs.ts";
import { parseDocument } from "../../../src/parse/document.ts";
import { faults } from "../../fixtures/damage.ts";
import { shippedPlans } from "../../fixtures/shippedPlans.ts";

const inputs = readInputs(resolveFolders({}));
const plans = inputs.documents.filter(({ path }) => shippedPlans.some((id) => path === `plans/${id}.md`));

/** What the analysis says of a file: absent provisions and rules reported; a refused file has no cells. */
interface Said {
  readonly absent: readonly string[];
  readonly rules: readonly string[];
  /** How many units state tasks. */
  readonly tasks: number;
}

function absentIn({ coverage }: AnalysedPlan): readonly string[] {
  return coverage.cells.filter(({ state }) => state === "absent").map(({ provision }) => provision);
}

/** The file with its body changed. */
function withBody(file: SourceFile, change: (body: string) => string): SourceFile {
  const start = file.text.indexOf("\n---\n", 3) + 5;
  return { ...file, text: file.text.slice(0, start) + change(file.text.slice(start)) };
}

describe("a damaged plan", () => {
  let analyse: (document: Document) => AnalysedPlan;
  const whole = new Map<string, Said>();
  /** What was said of texts that are read alike: the same units are aligned alike, whatever was damaged. */
  const known = new Map<string, readonly string[]>();
  beforeAll(() => {
    const problems = new Problems();
    const data = readCuratedData(inputs, readDocuments(inputs, problems)?.reference, problems)!;
    analyse = planAnalyser(data.reference, data.knowledge);
    for (const file of plans) whole.set(file.path, say(file));
  });

  const say = (file: SourceFile): Said => {
    try {
      const document = parseDocument(file);
      const gaps = document.diagnostics.map(({ rule, params }) => [rule, params]);
      const key = JSON.stringify([
        document.meta,
        document.units.map(({ id, part, kind, text }) => [id, part, kind, text]),
        gaps,
      ]);
      const absent = known.get(key) ?? absentIn(analyse(document));
      known.set(key, absent);
      return {
        absent,
        rules: document.diagnostics.map(({ rule }) => rule),
        tasks: document.units.filter(({ part }) => part === "tasks").length,
      };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { absent: [], rules: error.diagnostics.map(({ rule }) => rule), tasks: 0 };
    }
  };

  it.each(faults)("has no new absent provision and is reported: $name", ({ damage, reported, orRead }) => {
    for (const file of plans) {
      const damaged = withBody(file, damage);
      if (damaged.text === file.text) continue;
      const { absent, rules, tasks } = say(damaged);
      const before = whole.get(file.path)!;
      const added = absent.filter((id) => !before.absent.includes(id));
      expect({ plan: file.path, absent: added }).toEqual({ plan: file.path, absent: [] });
      const declared = ["status: truncated", "missing_appendices:\n"].filter((line) => file.text.includes(`\n${line}`));
      const read = { plan: file.path, rules, tasks };
      const asBefore = { plan: file.path, rules: before.rules, tasks: before.tasks };
      if (reported.length === 0) expect(read).toEqual(asBefore);
      else if (!orRead || !isDeepStrictEqual(read, asBefore))
        expect([file.path, ...rules, ...declared]).toEqual(expect.arrayContaining([expect.toBeOneOf([...reported])]));
    }
  });
});
