import { describe, expect, it } from "vitest";
import { provisionsOfSentence } from "../../fixtures/alignment.ts";
import { defaultSettings, type Rule } from "../../../src/align/method.ts";

function without(rule: Rule, text: string): readonly string[] {
  return provisionsOfSentence(text, { settings: { ...defaultSettings, off: new Set([rule]) } });
}

describe("what a passage does", () => {
  it("align(plan) reads no task in the course of the document itself", () => {
    const text = "Theo dõi, đôn đốc việc thực hiện nhiệm vụ trong Kế hoạch về hạ tầng giao thông.";
    expect(provisionsOfSentence(text)).toEqual([]);
    expect(without("administration", text)).toContain("5.1 full");
  });
  it("align(plan) reads the task that follows a report", () => {
    const text = "Tổng hợp, báo cáo UBND tỉnh, đầu tư xây dựng trạm y tế xã.";
    expect(provisionsOfSentence(text)).toContain("5.15 full");
  });
  it("align(plan) reads no work in publicity for it", () => {
    const text = "Thực hiện tuyên truyền về đầu tư xây dựng trạm y tế.";
    expect(provisionsOfSentence(text)).toEqual([]);
    expect(without("publicity", text)).toContain("5.15 full");
  });
  it("align(plan) takes what is there already for a description", () => {
    const text = "Trồng cây tại các khu vực đã được đầu tư hạ tầng đô thị.";
    expect(provisionsOfSentence(text)).not.toContain("5.9 full");
    expect(without("existing", text)).not.toEqual(provisionsOfSentence(text));
  });
  it("align(plan) reads on over a bracket", () => {
    const text =
      "Hoàn thiện hạ tầng kỹ thuật (đường nội bộ, điện, nước, cây xanh, chiếu sáng) trong các khu công nghiệp.";
    expect(provisionsOfSentence(text)).toContain("5.11 full");
  });
  it("align(plan) reads a word in the sense of its clause", () => {
    expect(provisionsOfSentence("Phân quyền truy cập dữ liệu cho tài khoản cán bộ.")).not.toContain("3.1 full");
    expect(provisionsOfSentence("Đẩy mạnh phân quyền cho chính quyền cấp xã.")).toContain("3.1 full");
    expect(provisionsOfSentence("Làm chủ công nghệ lõi trong nuôi trồng.")).toEqual([]);
    expect(provisionsOfSentence("Làm chủ công nghệ thi công hầm đường sắt.")).toContain("2.5 full");
  });
});
