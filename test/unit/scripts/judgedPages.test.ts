import { expect, it } from "vitest";
import { judgedPages } from "../../../scripts/checks/judgedPages.ts";

const page = (language: string, kind: string, words = ""): string =>
  `<html lang="${language}"><body class="page-${kind}">${words}`;

it("judgedPages(pages) has every page in the first language, and of each kind the largest in another", () => {
  const pages = {
    "404.html": "<html>",
    "diem-1.html": page("vi", "point"),
    "diem-2.html": page("vi", "point", "more"),
    "en/index.html": page("en", "home"),
    "en/point-1.html": page("en", "point", "more"),
    "en/point-2.html": page("en", "point", "the most"),
    "en/point-3.html": page("en", "point"),
  };
  expect(judgedPages(new Map(Object.entries(pages)))).toEqual([
    "404.html",
    "diem-1.html",
    "diem-2.html",
    "en/index.html",
    "en/point-2.html",
  ]);
});
