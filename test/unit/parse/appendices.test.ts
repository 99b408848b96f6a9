import { describe, expect, it } from "vitest";
import { parseBody } from "./support.ts";

/** A plan with one task, an announcement, and an appendix with one item for each name. */
function planWith(names: readonly string[], announced = ""): ReturnType<typeof parseBody> {
  const appendices = names.map((name) => `Phụ lục ${name}\n\nDANH MỤC VIỆC\n\n1. Làm cầu ${name}.`);
  return parseBody(["I. NHIỆM VỤ", `1. Làm đường${announced}.`, ...appendices].join("\n\n"));
}

function ids({ units }: ReturnType<typeof parseBody>): readonly string[] {
  return units.filter(({ marker }) => marker?.startsWith("Phụ lục")).map(({ id }) => id);
}

function found({ diagnostics }: ReturnType<typeof parseBody>): readonly (readonly unknown[])[] {
  return diagnostics.flatMap(({ rule, params }) =>
    /^appendix|^structure/u.test(rule) ? [[rule, params["marker"] ?? params["name"]]] : [],
  );
}

describe("parseDocument(...) counts appendices", () => {
  it("in letters, C and Đ among them, each with what stands under it", () => {
    const plan = planWith(["A", "B", "C", "D", "Đ"], " (chi tiết tại Phụ lục A, B, C, D và Đ kèm theo)");
    expect(ids(plan)).toEqual([1, 2, 3, 4, 5].map((number) => `phu-luc-${number}`));
    expect(found(plan)).toEqual([]);
    const third = plan.units.find(({ text }) => text === "Làm cầu C.");
    expect(third?.id).toMatch(/^phu-luc-3-/u);
  });

  it("in letters, I behind H as well, where it is announced too", () => {
    const names = ["A", "B", "C", "D", "Đ", "E", "G", "H", "I", "K"];
    const plan = planWith(names, " (chi tiết tại Phụ lục H, I và K kèm theo)");
    expect(ids(plan)).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 12].map((number) => `phu-luc-${number}`));
    expect(found(plan)).toEqual([]);
  });

  it("in numerals and letters both, each where it is announced", () => {
    const plan = planWith(["I", "II", "A"], " (chi tiết tại Phụ lục I và II kèm theo)");
    expect(found(plan).filter(([rule]) => String(rule).startsWith("appendix"))).toEqual([]);
  });

  it.each([
    [["A", "B", "D"], ["Phụ lục D"]],
    [["A", "B", "C", "D", "E"], []],
  ])("in letters, of which %j leave out %j", (names, gaps) => {
    expect(found(planWith(names))).toEqual(gaps.map((marker) => ["structure/numbering-gap", marker]));
  });

  it.each([[["I", "II", "III", "IV", "V"]], [["IV", "V", "VI"]], [["IX", "X"]]])("in numerals: %j", (names) => {
    const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    const plan = planWith(names, ` (Phụ lục ${names.at(-1)} kèm theo)`);
    expect(ids(plan)).toEqual(names.map((name) => `phu-luc-${numerals.indexOf(name) + 1}`));
    expect(found(plan).filter(([rule]) => String(rule).startsWith("appendix"))).toEqual([]);
  });
});
