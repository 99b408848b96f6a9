import { describe, expect, it } from "vitest";
import { aligner } from "../../../src/align/align.ts";
import type { Document } from "../../../src/model/document.ts";
import { projectKnowledge, projectReference, provisionsOfSentence, taskUnits } from "../../fixtures/alignment.ts";

/** Main point of each heading over a sentence, outermost first. */
function pointsOfHeadings(texts: readonly string[]): readonly (string | undefined)[] {
  const units = taskUnits(texts);
  const { points } = aligner(projectReference, projectKnowledge)({ units } as unknown as Document);
  return units.slice(0, -1).map(({ id }) => points[id]?.[0]);
}

describe("targets", () => {
  const figure = "- 90% trường mầm non có bếp ăn.";
  it("align(plan) reads a figure under a heading on targets as a target", () => {
    expect(provisionsOfSentence(["2. Mục tiêu đến năm 2030", figure])).toContain("1.5 full");
    expect(provisionsOfSentence(["II. MỤC TIÊU", "1. Đến năm 2030", figure])).toContain("1.5 full");
    expect(provisionsOfSentence(["2. Nhiệm vụ năm học", figure])).not.toContain("1.5 full");
    expect(provisionsOfSentence([figure])).toEqual(provisionsOfSentence(["2. Nhiệm vụ năm học", figure]));
  });
  it("align(plan) does not read a figure of another year there as one", () => {
    const other = "- 90% trường mầm non có bếp ăn vào năm 2026.";
    expect(provisionsOfSentence(["2. Mục tiêu đến năm 2030", other])).not.toContain("1.5 full");
  });
  it("align(plan) reads none there in what serves no works", () => {
    expect(provisionsOfSentence(["2. Mục tiêu đến năm 2030", "- 90% cán bộ biết ngoại ngữ."])).toEqual([]);
  });
  it("align(plan) reads what stands under a vision as one", () => {
    const vision = "Tỉnh trở thành trung tâm của vùng.";
    expect(provisionsOfSentence(["3. Tầm nhìn đến năm 2050", vision])).toContain("1.7 full");
    expect(provisionsOfSentence(["3. Mục tiêu đến năm 2030, tầm nhìn đến năm 2050", vision])).not.toContain("1.7 full");
  });
  it("align(plan) takes the point of a part of a plan from its heading, not from a task that speaks of targets", () => {
    const task = "- Xây dựng bệnh viện đa khoa.";
    expect(pointsOfHeadings(["I. QUAN ĐIỂM, MỤC TIÊU", task])).toEqual(["1"]);
    expect(pointsOfHeadings(["I. MỤC TIÊU", "1. Đến năm 2030", task])).toEqual(["1", "1"]);
    expect(pointsOfHeadings(["I. MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP", task])).toEqual(["5"]);
    expect(provisionsOfSentence("- Xây dựng bệnh viện đa khoa đúng mục tiêu đề ra.")).toEqual(["5.15 full"]);
  });
});
