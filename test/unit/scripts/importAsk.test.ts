import { describe, expect, it } from "vitest";
import { askFor, confirmed, type Question } from "../../../scripts/import/ask.ts";
import { refusal, RefusedError } from "../../../scripts/import/prepare.ts";
import { words } from "../../../scripts/import/words.ts";
import { TYPE_NAMES, typeOf } from "../../../src/text/documentTypes.ts";

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
    const answers = await askFor({ missing: ["issuer", "issuer_branch"], type: null }, question, words.vi);
    expect(answers).toEqual({ issuer: "Ủy ban nhân dân tỉnh A", issuer_branch: "state" });
    expect(asked).toEqual([
      "Văn bản không cho biết cơ quan ban hành: ",
      "Văn bản không cho biết khối (Đảng, Nhà nước): ",
    ]);
  });

  it("askFor(draft) says what does not fit, and asks again", async () => {
    const { question, asked } = person("memo", "plan");
    expect(await askFor({ missing: ["kind"], type: null }, question, words.en)).toEqual({ kind: "plan" });
    expect(asked[1]).toContain(
      '"memo" is none of these: conclusion, resolution, directive, decision, programme, plan, letter.',
    );
  });

  it.each(["kế hoạch", "Ke hoach", "plan"])(
    "askFor(draft) takes %j for a plan where Vietnamese is spoken",
    async (answer) => {
      expect(await askFor({ missing: ["kind"], type: null }, person(answer).question, words.vi)).toEqual({
        kind: "plan",
      });
    },
  );

  it("askFor(draft) takes no empty title", async () => {
    const { question, asked } = person("", "Phát triển đường sá");
    expect(await askFor({ missing: ["title"], type: null }, question, words.vi)).toEqual({
      title: "Phát triển đường sá",
    });
    expect(asked[1]).toMatch(/^“” không dùng được/u);
  });

  it.each([[["x", "y", "z", "plan"]], [[]]])(
    "askFor(draft) refuses the file when no answer of %j fits",
    async (answers) => {
      await expect(askFor({ missing: ["kind"], type: null }, person(...answers).question, words.en)).rejects.toThrow(
        RefusedError,
      );
    },
  );
});

describe("a text of a type that has no kind", () => {
  const report = typeOf("BÁO CÁO");
  const notice = typeOf("THÔNG BÁO");
  const kinds = "Kinds that are taken: conclusion, resolution, directive, decision, programme, plan, letter.";

  it("refusal(draft) names the type, says that it is not compared, and asks for nothing else", () => {
    expect(refusal({ missing: ["kind", "issuer"], type: report }, words.en)).toBe(
      `The text is a report (Báo cáo). Documents of this type are not compared. ${kinds}`,
    );
    expect(refusal({ missing: ["kind"], type: report }, words.vi)).toBe(
      "Văn bản này là Báo cáo. Loại văn bản này không đưa vào đối chiếu. Các thể loại được nhận: kết luận (conclusion), nghị quyết (resolution), chỉ thị (directive), quyết định (decision), chương trình (programme), kế hoạch (plan), công văn (letter).",
    );
  });

  it("refusal(draft) says under which kind one that gives tasks is taken, and what else is missing", () => {
    expect(refusal({ missing: ["kind", "issuer"], type: notice }, words.en)).toBe(
      `The text is a notice (Thông báo), a type without a kind of its own. If it gives tasks, add --kind conclusion. ${kinds} The text does not tell: issuer. Give --issuer, or run the command in a terminal without --yes.`,
    );
    expect(refusal({ missing: ["kind"], type: notice }, words.vi)).toContain("hãy thêm --kind conclusion.");
  });

  it("refusal(draft) lists the kinds where the text names no type, and not where it tells its kind", () => {
    expect(refusal({ missing: ["kind"], type: null }, words.en)).toMatch(
      new RegExp(`^The text does not tell: kind\\. .+ ${kinds}$`, "u"),
    );
    expect(refusal({ missing: ["issuer"], type: typeOf("KẾ HOẠCH") }, words.en)).not.toContain("Kinds");
  });

  it("askFor(draft) says the type before it asks for a kind", async () => {
    const { question, asked } = person("conclusion");
    await askFor({ missing: ["kind"], type: notice }, question, words.en);
    expect(asked).toEqual([
      "The text is a notice (Thông báo), a type without a kind of its own. If it gives tasks, add --kind conclusion.\nKind (conclusion, resolution, directive, decision, programme, plan, letter): ",
    ]);
  });

  it("words.en.otherType(type) has English words for each type without a kind", () => {
    const names = TYPE_NAMES.filter((name) => typeOf(name)!.kind === null);
    for (const name of [...names, "Giấy mời"]) expect(words.en.otherType(name, null)).not.toContain("a document (");
  });
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
