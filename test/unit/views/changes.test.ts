import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, type Change } from "../../../src/views/changes.ts";
import type { PassagePiece } from "../../../src/views/passage.ts";

const words = (text: string, shared = true): PassagePiece => ({
  kind: "words",
  muted: !shared,
  segments: [{ start: 0, end: text.length, text, mark: { relation: "verbatim", shared }, keys: [], footnote: null }],
});
const gap: PassagePiece = { kind: "gap" };
const print = (changes: readonly Change[]): string =>
  changes
    .map((change) =>
      change.kind === "gap"
        ? "[…] "
        : change.kind === "kept"
          ? change.text
          : `${change.kind === "in" ? "+" : "-"}{${change.text}}`,
    )
    .join("");

test("changesOf(quotes, pieces) shows what was put in and left out", () => {
  expect(print(changesOf(["khu công nghiệp, khu kinh tế;"], [words("các khu, cụm công nghiệp;")]))).toBe(
    "-{khu }+{các khu, cụm }công nghiệp; -{khu kinh tế; }",
  );
});

test("changesOf(quotes, pieces) takes capitals, spelling variants and punctuation for no change", () => {
  expect(print(changesOf(["Hoá chất, thuỷ lợi;"], [words("hóa chất thủy lợi.")]))).toBe("hóa chất thủy lợi. ");
});

test("changesOf(quotes, pieces) keeps no lone syllable between two changes", () => {
  const changes = changesOf(["đường bộ và cảng biển lớn"], [words("cầu nhỏ và sân bay lớn")]);
  expect(print(changes)).toBe("-{đường bộ và cảng biển }+{cầu nhỏ và sân bay }lớn ");
});

test("changesOf(quotes, pieces) reads several quotes as one text", () => {
  expect(print(changesOf(["Phát triển đô thị;", "nông thôn mới."], [words("phát triển đô thị, nông thôn mới")]))).toBe(
    "phát triển đô thị, nông thôn mới ",
  );
});

test("changesOf(quotes, pieces) stands a gap for what the passage leaves aside", () => {
  const pieces = [words("Trước hết;", false), words("phát triển đô thị;"), gap, words("nông thôn mới;"), gap];
  expect(print(changesOf(["Phát triển đô thị, nông thôn mới."], pieces))).toBe(
    "[…] phát triển đô thị; […] nông thôn mới; […] ",
  );
});

test("changesOf(quotes, pieces) leaves all out against nothing", () => {
  expect(print(changesOf(["Phát triển đô thị."], []))).toBe("-{Phát triển đô thị. }");
});

test("changesOf(quotes, pieces) loses no word of either text", () => {
  const text = fc.array(fc.constantFrom("khu", "công", "nghiệp", "kinh", "tế", "và", "đô", "thị,"), { maxLength: 30 });
  const syllablesOf = (changes: readonly Change[], side: "in" | "out"): string =>
    changes
      .flatMap((change) => (change.kind === "kept" || change.kind === side ? [change.text] : []))
      .join("")
      .trim();
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesOf([before.join(" ")], [words(after.join(" "))]);
      expect(syllablesOf(changes, "in")).toBe(after.join(" "));
      expect(syllablesOf(changes, "out")).toBe(before.join(" "));
    }),
  );
});
