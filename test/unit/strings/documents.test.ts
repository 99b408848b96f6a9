import { expect, test } from "vitest";
import { englishBody } from "../../../src/strings/en/bodies.ts";
import { presentName, shortIssuer } from "../../../src/strings/documents.ts";
import { en } from "../../../src/strings/en.ts";
import { vi } from "../../../src/strings/vi.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

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
