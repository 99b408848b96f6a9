import { expect, test } from "vitest";
import { englishBody } from "../../../src/strings/en/bodies.ts";
import { documentName, presentName, shortIssuer, tellingName } from "../../../src/strings/documents.ts";
import { stringsOf } from "../../../src/strings/strings.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

const { vi, en } = stringsOf;

const plan = makeCorpus([{ id: "a", states: "F" }]).plans[0]!;
const merged = (type: "tỉnh" | "thành phố", change: "merged" | "renamed") => ({
  ...plan,
  province: {
    id: "a",
    name: "An Sơn",
    type: "tỉnh" as const,
    region: "Vùng",
    successor: { name: "Đại Hải", type, since: "2025-07-01", change },
  },
});

test("presentName(plan) says what the province of a plan has become", () => {
  expect(presentName(merged("thành phố", "merged"), { strings: vi })).toBe("nay thuộc TP. Đại Hải");
  expect(presentName(merged("tỉnh", "renamed"), { strings: vi })).toBe("nay là Đại Hải");
  expect(presentName({ ...plan, province: null }, { strings: vi })).toBeNull();
});

test("englishBody(written) names bodies by the longest name that fits, and keeps their place", () => {
  expect(englishBody("Bộ Chính trị")).toBe("Politburo");
  expect(englishBody("Ban Chấp hành Trung ương Đảng khoá XI")).toBe("Party Central Committee");
  expect(englishBody("Ban Thường vụ Tỉnh uỷ An Sơn")).toBe(
    "Standing Committee of the Provincial Party Committee, An Sơn",
  );
  expect(englishBody("Trường Chính trị An Sơn")).toBeNull();
});

test("shortIssuer(plan, words) speaks the language of the page", () => {
  const own = {
    ...merged("tỉnh", "merged"),
    document: {
      ...plan.document,
      meta: { ...plan.document.meta, issuer: "Ủy ban nhân dân tỉnh An Sơn", short_title: "An Sơn" },
    },
  };
  expect(shortIssuer(own, { strings: vi })).toBe("UBND tỉnh");
  expect(shortIssuer(own, { strings: en })).toBe("Provincial People’s Committee");
});

test("tellingName(words, meta) says that a text has neither number nor date, and only then", () => {
  const { meta } = plan.document;
  const words = { strings: vi, language: "vi" } as const;
  const named = (changes: Partial<typeof meta>) => tellingName(words, { ...meta, ...changes });
  expect(named({ number: null, issued: null })).toMatch(/ \(văn bản không ghi số, ngày\)$/u);
  expect(named({ number: null, issued: "2024-05-06" })).not.toContain("(");
  expect(named({ number: "1/KH", issued: null })).not.toContain("(");
});

test("documentName(words, meta) names a draft so, in every language", () => {
  const draft = { ...plan.document.meta, status: "draft", number: null, issued: null } as const;
  expect(documentName({ strings: vi, language: "vi" }, draft)).toMatch(/^Dự thảo Kế hoạch của /u);
  expect(documentName({ strings: en, language: "en" }, draft)).toMatch(/^Draft plan, /u);
  expect(tellingName({ strings: vi, language: "vi" }, draft)).toMatch(/^Dự thảo Kế hoạch của /u);
  expect(documentName({ strings: vi, language: "vi" }, { ...draft, status: "complete" })).toMatch(/^Kế hoạch của /u);
});
