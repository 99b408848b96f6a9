import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relativeUrl } from "../../../src/html/relativeUrl.ts";

describe("relativeUrl", () => {
  it.each([
    ["index.html", "index.html", undefined, "index.html"],
    ["index.html", "a/b/index.html", undefined, "a/b/index.html"],
    ["a/b/index.html", "index.html", undefined, "../../index.html"],
    ["a/b/index.html", "a/c/index.html", "x", "../c/index.html#x"],
    ["a/index.html", "a/index.html", "x", "#x"],
    ["a/index.html", "assets/site.css", undefined, "../assets/site.css"],
    ["a/index.html", "a/b/index.html", undefined, "b/index.html"],
    ["en/point-1/index.html", "diem-1/index.html", undefined, "../../diem-1/index.html"],
  ])("relativeUrl(%s, %s, %s) is %s", (from, target, fragment, expected) => {
    expect(relativeUrl(from, target, fragment)).toBe(expected);
  });

  it("relativeUrl(from, target) leads back to the target, wherever the site stands", () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,6}$/u);
    const file = fc.array(name, { maxLength: 4 }).map((folders) => [...folders, "index.html"].join("/"));
    fc.assert(
      fc.property(file, file, fc.constantFrom("", "sub/path/"), (from, target, base) => {
        const resolved = new URL(relativeUrl(from, target), `https://host.example/${base}${from}`);
        expect(resolved.pathname).toBe(`/${base}${target}`);
      }),
    );
  });

  it("relativeUrl(from, target, fragment) keeps the address valid whatever the id holds", () => {
    expect(relativeUrl("index.html", "a/index.html", "đ 1")).toBe("a/index.html#%C4%91%201");
  });
});
