import { describe, expect, it } from "vitest";
import { parseBody } from "./support.ts";

/** Tasks of a length that only a plan has, each a sentence. */
const tasks = Array.from(
  { length: 20 },
  (_, index) => `${index + 1}. Xây dựng, nâng cấp tuyến đường số ${index + 1} của tỉnh, bảo đảm an toàn.`,
);
const head = "KẾ HOẠCH\n\nPhát triển hạ tầng\n\nI. NHIỆM VỤ";
const rulesOf = (body: string, status = "complete") =>
  parseBody(`${head}\n\n${body}`, { status })
    .diagnostics.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith("text/"));

describe("the end of a document", () => {
  const whole = tasks.join("\n\n");
  it.each([
    "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
    "Trên đây là Kế hoạch phát triển hạ tầng của tỉnh.",
    "Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo Ủy ban nhân dân tỉnh.",
    "21. Sở Xây dựng theo dõi, báo cáo./.",
    "21. Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo Ủy ban nhân dân tỉnh.",
    "Trên đây là Kế hoạch của tỉnh.\n\nYêu cầu các sở, ngành thực hiện.",
    "Nơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nPHỤ LỤC\n\nDANH MỤC DỰ ÁN\n\n1. Cầu A",
  ])("is found in %j", (end) => {
    for (const status of ["complete", "draft"]) expect(rulesOf(`${whole}\n\n${end}`, status)).toEqual([]);
  });

  it.each(["complete", "draft"])(
    "is missed where a text with the status %s stops at the end of a sentence",
    (status) => {
      expect(rulesOf(whole, status)).toEqual(["text/no-end"]);
    },
  );

  it("is not asked for twice of a text that is said to be cut off, nor of an excerpt", () => {
    expect(rulesOf(whole, "truncated")).toEqual([]);
    expect(rulesOf(tasks.slice(0, 3).join("\n\n"))).toEqual([]);
  });

  it.each([
    `${whole}\n\n21. Xây dựng cảng biển và`,
    `${whole}\n\nII. TỔ CHỨC THỰC HIỆN`,
    `${whole}\n\n21. Sở Xây dựng chủ trì:`,
    `${whole}\n\n- Xây dựng cầu;`,
  ])("is cut off in %j", (body) => {
    for (const status of ["complete", "draft"]) expect(rulesOf(body, status)).toEqual(["text/cut-off"]);
  });

  it("is that of the last document of a file: a signed decision does not end the plan attached to it", () => {
    const decision =
      "QUYẾT ĐỊNH\n\nBan hành Kế hoạch\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển hạ tầng.\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\n";
    const rules = (end: string) =>
      parseBody(`${decision}${head}\n\n${whole}${end}`).diagnostics.map(({ rule }) => rule);
    expect(rules("")).toContain("text/no-end");
    const lost = `${decision.repeat(9)}KẾ HOẠCH\n\nPhát triển hạ tầng`;
    expect(parseBody(lost).diagnostics.map(({ rule }) => rule)).toContain("text/no-end");
    expect(rules("\n\n21. Sở Xây dựng theo dõi, báo cáo./.")).not.toContain("text/no-end");
  });

  it("of closing words in the middle of a text is none", () => {
    const closing = "Yêu cầu các sở, ngành thực hiện nghiêm túc.";
    expect(rulesOf(`${closing}\n\n${whole}`)).toEqual(["text/no-end"]);
  });

  it("of an appendix is missed where its last item stops without the sign that the others end in", () => {
    const end = `${whole}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nPHỤ LỤC\n\nDANH MỤC DỰ ÁN\n\n`;
    const items = ["1. Cầu A;", "2. Cầu B;", "3. Cầu C;"];
    expect(rulesOf(`${end}${[...items, "4. Cảng biển tổng hợp ở phía nam"].join("\n\n")}`)).toEqual(["text/cut-off"]);
    expect(rulesOf(`${end}${[...items, "4. Cảng biển."].join("\n\n")}`)).toEqual([]);
  });
});
