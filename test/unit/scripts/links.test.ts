import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkLinks } from "../../../scripts/checks/links.ts";

const check = (pages: Record<string, string>, styles: Record<string, string> = {}) =>
  checkLinks({
    pages: new Map(Object.entries(pages)),
    styles: new Map(Object.entries(styles)),
    files: new Set([...Object.keys(pages), ...Object.keys(styles), "assets/a.woff2", "assets/site.js"]),
  });

describe("checkLinks", () => {
  it("checkLinks(site) accepts relative links, ids, data and addresses that are only followed on a click", () => {
    const problems = check({
      "index.html": `<a href="a/index.html#x-1"></a><a href="#top">t</a><p id="top"></p><a href="https://example.org/">e</a>
        <link rel="canonical" href="https://example.org/"><img src="data:image/png;base64,AA=="><script src="assets/site.js"></script>
        <script type="application/json">{"href": "<a href=\\"/nowhere\\">"}</script>`,
      "a/index.html": `<b id="x-1"></b><a href="../index.html?a=1#top"></a>`,
    });
    expect(problems).toEqual([]);
  });

  it.each([
    [`<a href="b.html">`, "b.html leads to b.html, which does not exist"],
    [`<a href="a.html#no">`, 'a.html#no leads to the id "no", which a.html does not have'],
    [`<a href="#no">`, '#no leads to the id "no", which index.html does not have'],
    [`<a href="/a.html">`, "/a.html needs the site to stand at the root of its host"],
    [`<a href="folder/">`, "folder/ names a folder, which has no index when opened from disk"],
    [`<img srcset="assets/a.woff2 1x, no.png 2x">`, "no.png leads to no.png, which does not exist"],
    [`<script src="https://cdn.example.org/x.js"></script>`, "<script> requests https://cdn.example.org/x.js"],
    [`<img src="//example.org/x.png">`, "<img> requests //example.org/x.png"],
    [`<link rel="stylesheet" href="https://example.org/x.css">`, "<link> requests https://example.org/x.css"],
    [`<p style="color:red">`, "<p> has an inline style"],
    [`<p onclick="x()">`, "<p> has an inline onclick"],
    [`<script>x()</script>`, "inline <script>"],
    [`<style>p{}</style>`, "inline <style>"],
  ])("checkLinks(site) reports %s", (markup, problem) => {
    expect(check({ "index.html": markup, "a.html": "" })).toEqual([`index.html: ${problem}`]);
  });

  it("checkLinks(site) reports a page in another language that is of another kind, or does not lead back", () => {
    const link = (href: string) => `<a href="${href}" hreflang="x">`;
    expect(
      check({
        "a.html": `<body class="point">${link("en/a.html")}`,
        "en/a.html": `<body class="point">${link("../a.html")}`,
        "b.html": `<body class="plan">${link("en/a.html")}`,
        "c.html": `<body class="point">${link("en/a.html")}`,
      }),
    ).toEqual([
      "b.html: en/a.html in another language is a page of another kind",
      "c.html: en/a.html in another language does not lead back",
    ]);
  });

  it("checkLinks(site) accepts an inline style whose hash the page's policy names", () => {
    const policy = (hash: string) => `<meta content="style-src 'sha256-${hash}'"><style>p{}</style>`;
    expect(check({ "index.html": policy("8q2AzR1JlQpBkBaoHNQbPhWHCKCRxSuPiG4PMMHcGYc=") })).toEqual([
      "index.html: inline <style>",
    ]);
    const right = createHash("sha256").update("p{}").digest("base64");
    expect(check({ "index.html": policy(right) })).toEqual([]);
  });

  it("checkLinks(site) reads ids and fragments with marks, escaped or not", () => {
    const target = `<p id="mục-1"></p>`;
    expect(check({ "index.html": `<a href="a.html#m%E1%BB%A5c-1">`, "a.html": target })).toEqual([]);
  });

  it("checkLinks(site) reports what a style sheet asks for beside the files of the site", () => {
    const css = `@font-face{src:url(a.woff2)}p{background:url("https://example.org/x.png")}i{background:url(data:,)}`;
    expect(check({}, { "assets/site.css": css })).toEqual([
      "assets/site.css: url(https://example.org/x.png) does not lead to a file of the site",
    ]);
  });

  it("checkLinks(site) reports each problem of a page once", () => {
    expect(check({ "index.html": `<a href="b.html"><a href="b.html">` })).toHaveLength(1);
  });
});
