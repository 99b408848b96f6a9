// The template of the bare run: hands out the bytes of pages that stand in another folder, and does nothing else.
import { readFileSync } from "node:fs";
import path from "node:path";

const pages = JSON.parse(readFileSync(process.env.BARE_PAGES, "utf8"));

export const data = {
  pages,
  pagination: { data: "pages", size: 1, alias: "file" },
  permalink: ({ file }) => file,
};

export const render = ({ file }) => readFileSync(path.join(process.env.BARE_SITE, file), "utf8");
