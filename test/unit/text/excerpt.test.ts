import { describe, expect, it } from "vitest";
import { openingOf, sentenceAround } from "../../../src/text/excerpt.ts";

describe("openingOf", () => {
  it("openingOf(text, most) ends at a word, without the sign before it", () => {
    expect(openingOf("Rà soát quy hoạch.", 40)).toBe("Rà soát quy hoạch.");
    expect(openingOf("Rà soát quy hoạch, kế hoạch", 20)).toBe("Rà soát quy hoạch…");
    expect(openingOf("Xâydựngcơsởdữliệu", 5)).toBe("Xâydự…");
  });
});

describe("sentenceAround", () => {
  const text = "Xây cầu. Hoàn thành tuyến đường ven biển trước năm 2028; thông xe năm 2029. Báo cáo.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it("sentenceAround(text, span, most) has the clause of the span", () => {
    expect(sentenceAround(text, at("trước năm 2028"), 80)).toBe("Hoàn thành tuyến đường ven biển trước năm 2028;");
    expect(sentenceAround(text, at("năm 2029"), 80)).toBe("thông xe năm 2029.");
  });

  it("sentenceAround(text, span, most) goes on over a short form", () => {
    const whole = "Kết nối TP. Hồ Chí Minh với các tỉnh.";
    expect(sentenceAround(`${whole} Xây cầu.`, { start: 12, end: 15 }, 80)).toBe(whole);
  });

  it("sentenceAround(text, span, most) leaves words out on both sides of the span, never of it", () => {
    const short = sentenceAround(text, at("đường ven"), 20);
    expect(short).toContain("đường ven");
    expect(short.startsWith("…")).toBe(true);
    expect(short.endsWith("…")).toBe(true);
    expect(sentenceAround(text, at("Hoàn thành tuyến đường ven biển"), 5)).toContain("Hoàn thành");
  });
});
