import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributes, html, join, svg, unsafe } from "../../../src/html/html.ts";

describe("html", () => {
  it("html`...` escapes text for content and for attributes", () => {
    expect(html`<p title="${`"><script>`}">${"<b> & 'x'"}</p>`.value).toBe(
      `<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;x&#39;</p>`,
    );
  });

  it("html`...` prints templates inside templates as they are", () => {
    expect(html`<ul>${["a", "b<"].map((item) => html`<li>${item}</li>`)}</ul>`.value).toBe(
      "<ul><li>a</li><li>b&lt;</li></ul>",
    );
  });

  it("html`...` prints nothing for null, undefined and booleans, and prints zero", () => {
    expect(html`[${null}${undefined}${false}${true}${0}]`.value).toBe("[0]");
  });

  it("html`...` never lets a text open a tag or close an attribute", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const printed = html`${text}`.value;
        expect(printed).not.toMatch(/[<>"']/u);
        const back = printed
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'");
        expect(back.replaceAll("&amp;", "&")).toBe(text);
      }),
    );
  });

  it("unsafe(markup) is the only way to print markup from a string", () => {
    expect(html`${unsafe("<br>")}${"<br>"}`.value).toBe("<br>&lt;br&gt;");
  });
});

describe("svg", () => {
  it("svg`...` rounds numbers to hundredths, in lists too", () => {
    expect(svg`<rect x="${1 / 3}" y="${2}"/>${[0.125, 10.004]}`.value).toBe(`<rect x="0.33" y="2"/>0.1310`);
  });
});

describe("attributes", () => {
  it("attributes(values) prints true bare and leaves out false, null and undefined", () => {
    expect(attributes({ id: 'a"b', hidden: true, lang: null, title: undefined, open: false, rows: 0 }).value).toBe(
      ` id="a&quot;b" hidden rows="0"`,
    );
  });
});

describe("join", () => {
  it("join(parts, separator) leaves out empty parts with their separator", () => {
    expect(join(["a", null, html`<b>b</b>`, "", "<"], ", ").value).toBe("a, <b>b</b>, &lt;");
  });
});
