import { describe, expect, it } from "vitest";
import { askFor, confirmed, type Question } from "../../../scripts/import/ask.ts";
import { RefusedError } from "../../../scripts/import/prepare.ts";
import { words } from "../../../scripts/import/words.ts";

/** A person who gives these answers, one after the other, and the questions that were put. */
function person(...answers: readonly string[]): { readonly question: Question; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    question: (put) => {
      asked.push(put);
      return Promise.resolve(answers[asked.length - 1] ?? null);
    },
  };
}

describe("askFor", () => {
  it("askFor(draft) asks for each missing field in the words of the language", async () => {
    const { question, asked } = person(" Ủy ban nhân dân tỉnh A ", "state");
    const answers = await askFor({ missing: ["issuer", "issuer_branch"] }, question, words.vi);
    expect(answers).toEqual({ issuer: "Ủy ban nhân dân tỉnh A", issuer_branch: "state" });
    expect(asked).toEqual([
      "Văn bản không cho biết cơ quan ban hành: ",
      "Văn bản không cho biết khối (Đảng, Nhà nước): ",
    ]);
  });

  it("askFor(draft) says what does not fit, and asks again", async () => {
    const { question, asked } = person("memo", "plan");
    expect(await askFor({ missing: ["kind"] }, question, words.en)).toEqual({ kind: "plan" });
    expect(asked[1]).toContain(
      '"memo" is none of these: conclusion, resolution, directive, decision, programme, plan, letter.',
    );
  });

  it.each(["kế hoạch", "Ke hoach", "plan"])(
    "askFor(draft) takes %j for a plan where Vietnamese is spoken",
    async (answer) => {
      expect(await askFor({ missing: ["kind"] }, person(answer).question, words.vi)).toEqual({ kind: "plan" });
    },
  );

  it("askFor(draft) takes no empty title", async () => {
    const { question, asked } = person("", "Phát triển đường sá");
    expect(await askFor({ missing: ["title"] }, question, words.vi)).toEqual({ title: "Phát triển đường sá" });
    expect(asked[1]).toMatch(/^“” không dùng được/u);
  });

  it.each([[["x", "y", "z", "plan"]], [[]]])(
    "askFor(draft) refuses the file when no answer of %j fits",
    async (answers) => {
      await expect(askFor({ missing: ["kind"] }, person(...answers).question, words.en)).rejects.toThrow(RefusedError);
    },
  );
});

describe("confirmed", () => {
  it.each([
    ["", true],
    ["Y", true],
    ["có", true],
    ["n", false],
    ["k", false],
  ])("confirmed(%j) is %s", async (answer, expected) => {
    expect(await confirmed(person(answer).question, words.vi)).toBe(expected);
  });

  it("confirmed(question) is false when nobody answers", async () => {
    expect(await confirmed(person().question, words.en)).toBe(false);
  });
});
