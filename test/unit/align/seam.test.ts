import { expect, it } from "vitest";
import { alignSentence, knowledgeWith } from "../../fixtures/alignment.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const knowledge = knowledgeWith(null);

/** What `text` shares with `quote`, and the share of the quote that it keeps. */
function shared(quote: string, text: string) {
  const reference = sketchReference([
    { id: "1.1", quotes: [quote] },
    { id: "1.2", quotes: ["Trồng thêm cây xanh trong sân trường, tạo bóng mát cho học sinh."] },
  ]);
  const [found] = alignSentence(text, { reference, knowledge }).alignments;
  return found;
}

/** Words of `text` that stand in a passage shared with `quote`, one string a run. */
function runs(quote: string, text: string): readonly string[] {
  return shared(quote, text)?.evidence.map(({ plan }) => text.slice(plan.start, plan.end)) ?? [];
}

it("align(plan) joins two shared runs that have up to two syllables of the unit in common", () => {
  const text = "Mở rộng hệ thống thư viện công cộng vùng cao.";
  expect(runs("Mở rộng hệ thống thư viện, củng cố thư viện công cộng vùng cao.", text)).toEqual([
    "Mở rộng hệ thống thư viện",
    "công cộng vùng cao",
  ]);
});

it("align(plan) joins no runs that have three syllables in common, nor a rest of one syllable", () => {
  const longer = "Mở rộng hệ thống thư viện xã công cộng vùng cao.";
  expect(runs("Mở rộng hệ thống thư viện xã, củng cố thư viện xã công cộng vùng cao.", longer)).toHaveLength(1);
  const rest = "Mở rộng hệ thống mạng lưới thư viện xã.";
  expect(runs("Mở rộng hệ thống mạng lưới thư viện, củng cố thư viện xã đảo.", rest)).toHaveLength(1);
});

it("align(plan) counts a rest of two syllables behind a shared seam as kept, and none of one", () => {
  const quote = "Mở rộng hệ thống mạng lưới thư viện, củng cố thư viện xã đảo.";
  const text = "Mở rộng hệ thống mạng lưới thư viện xã";
  expect(shared(quote, `${text} đảo.`)?.kept).toBeCloseTo((8 + 2) / 14);
  expect(shared(quote, `${text} núi.`)?.kept).toBeCloseTo(8 / 14);
});

it("align(plan) joins runs with up to eight syllables of the unit between them, and not with nine", () => {
  const [head, tail] = ["Mở rộng hệ thống thư viện", "xã đảo vùng biên giới"];
  const between = "ở những nơi còn nhiều khó khăn nhất này".split(" ");
  const text = (count: number): string => `${head} ${between.slice(0, count).join(" ")} ${tail}.`;
  expect(runs(`${head} ${tail}.`, text(8))).toEqual([head, tail]);
  expect(runs(`${head} ${tail}.`, text(9))).toHaveLength(1);
});

it("align(plan) joins runs with up to eight syllables between them, and not with nine", () => {
  const [head, tail] = ["Mở rộng hệ thống thư viện", "xã đảo vùng biên giới"];
  const between = "ở những nơi còn nhiều khó khăn nhất này".split(" ");
  const quote = (count: number): string => `${head} ${between.slice(0, count).join(" ")} ${tail}.`;
  expect(runs(quote(8), `${head} ${tail}.`)).toEqual([head, tail]);
  expect(runs(quote(9), `${head} ${tail}.`)).toHaveLength(1);
});
