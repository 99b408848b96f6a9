import { parse, serialize } from "parse5";
import { expect, test } from "vitest";
import { bareAttributes } from "../../../site/bareAttributes.ts";

const page = `<!doctype html><html lang="vi"><head><title>a="b" c</title>
<script data-a="b">const x = {"a":"=","b":"> c"}; y = "=\\"d\\" ";</script></head>
<body class="page-plan"><p id="u-1" title="hai từ" data-e="" data-q="a&quot;b" data-n='c'>x="y" z</p>
<a href="../a/index.html#u-1" aria-label="Điểm" hidden>đ</a><a href="a?b=c">e</a>
<svg class="key" aria-hidden="true"><use href="#key-full"/><path d="M0,0h2" class="tick"></path></svg></body></html>`;

test("bareAttributes(page) is the same page to a browser", () => {
  expect(serialize(parse(bareAttributes(page)))).toBe(serialize(parse(page)));
});

test("bareAttributes(page) leaves quotes out where values need none, and nowhere else", () => {
  const bare = bareAttributes(page);
  expect(bare).toContain('<p id=u-1 title="hai từ" data-e="" data-q=a&quot;b data-n=\'c\'>x="y" z</p>');
  expect(bare).toContain('<a href=../a/index.html#u-1 aria-label=Điểm hidden>đ</a><a href="a?b=c">e</a>');
  expect(bare).toContain('<svg class=key aria-hidden=true><use href="#key-full"/><path d=M0,0h2 class=tick></path>');
  expect(bare).toContain('<script data-a="b">const x = {"a":"=","b":"> c"}; y = "=\\"d\\" ";</script>');
});
