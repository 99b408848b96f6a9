import { describe, expect, it } from "vitest";
import { siteFileSchema, siteInfo } from "../../../src/model/site-info.ts";

const reference = { number: "10-NQ/TW", short_title: "Nghị quyết 10" };

describe("siteInfo", () => {
  it("siteInfo(file, reference) names the site after the number of the reference when the file names none", () => {
    expect(siteInfo({}, reference)).toEqual({
      name: "Đối chiếu 10-NQ/TW",
      publisher: null,
      baseUrl: null,
      contact: null,
      licence: null,
    });
  });

  it("siteInfo(file, reference) falls back to the short title of a reference without a number", () => {
    expect(siteInfo({}, { ...reference, number: null }).name).toBe("Đối chiếu Nghị quyết 10");
  });

  it.each(["https://example.org/a", "https://example.org/a/", "https://example.org/a//"])(
    "siteInfo(file, reference) ends the address %s with one slash",
    (address) => {
      expect(siteInfo({ base_url: address }, reference).baseUrl).toBe("https://example.org/a/");
    },
  );
});

describe("siteFileSchema", () => {
  it.each([
    { base_url: "javascript:alert(1)" },
    { base_url: "example" },
    { updated: "2026-02-30" },
    { titel: "x" },
    { name: "" },
    { contact: "nobody" },
  ])("siteFileSchema refuses %j", (file) => {
    expect(siteFileSchema.safeParse(file).success).toBe(false);
  });
});
