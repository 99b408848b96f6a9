import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { unitRoles } from "../../../src/model/document.ts";

it.each(["formal.css", "media.css"])("the styles %s name no role that no unit has", (file) => {
  const styles = readFileSync(new URL(`../../../site/components/document-text/${file}`, import.meta.url), "utf8");
  const named = [...styles.matchAll(/\.role-([a-z-]+)/gu)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(unitRoles as readonly string[]).includes(name))).toEqual([]);
});
