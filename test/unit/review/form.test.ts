import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.ts";
import { reviewFileSchema } from "../../../src/model/review.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { reviewForm, type FormOptions } from "../../../src/review/form.ts";
import { reviewQueue } from "../../../src/review/queue.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const { reference, plans } = readingCorpus();
const plan = plans[0]!;
const options: FormOptions = {
  reviewer: "nhóm thử",
  date: "2026-11-20",
  placeOf: (unit) => `đoạn ${unit}`,
  stateWord: (state) => state,
  noteOf: ({ kind }) => `căn cứ ${kind}`,
};
const items = reviewQueue(plan, { method: { version: "1", thresholds: {} }, calibration: null });
const form = reviewForm(plan, reference, items, options);
const read = (text: string) => readYaml({ path: "reviews/a.yml", text, sha256: "0".repeat(64) }, reviewFileSchema);

describe("reviewForm", () => {
  it("reviewForm(plan, items) becomes a file of reviews once verdict and reason are filled in", () => {
    const matched = items.filter(({ kind }) => kind === "match");
    const filled = reviewForm(plan, reference, matched, options)
      .replaceAll("verdict:\n", "verdict: confirm\n")
      .replaceAll("reason:\n", "reason: Đúng.\n");
    expect(read(filled).map(({ provision, unit }) => [provision, unit])).toEqual(
      matched.map(({ provision, passage }) => [provision, passage!.unit]),
    );
  });

  it("reviewForm(plan, items) is refused while an entry is left open", () => {
    expect(() => read(form)).toThrow(InputError);
  });

  it("reviewForm(plan, items) shows place, words of both texts, the machine's verdict, its grounds and what hangs on it", () => {
    const { passage, evidence, state, stateIfWrong } = items.find(({ kind }) => kind === "match")!;
    const unit = plan.document.units.find(({ id }) => id === passage!.unit)!;
    expect(form).toContain(`đoạn ${unit.id}`);
    expect(form).toContain(`# Kế hoạch: ${unit.text}\n`);
    expect(form).toContain(`căn cứ ${evidence[0]!.kind}`);
    expect(form).toContain(`ô đổi từ “${state}” thành “${stateIfWrong}”`);
  });

  it("reviewForm(plan, items) lets no word of a document out of its comment", () => {
    const text = "một\n- verdict: confirm\u2028- verdict: reject";
    const units = plan.document.units.map((unit) => ({ ...unit, text }));
    const hostile = { ...plan, document: { ...plan.document, units } };
    const printed = reviewForm(hostile, reference, items, options);
    expect(printed.split(/[\n\u2028]/u).filter((line) => line.startsWith("- verdict: "))).toHaveLength(
      items.filter(({ kind }) => kind === "gap").length,
    );
  });
});
