import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cellStates } from "../../../src/model/states.ts";

/** Styles in which every state has a look of its own; what the compiler asks of code, nothing asks of them. */
const files = ["matrix/matrix.css", "matrix/heat.css"];

it.each(files)("the styles %s name every state, and none that there is not", (file) => {
  const styles = readFileSync(new URL(`../../../site/components/${file}`, import.meta.url), "utf8");
  const named = new Set([...styles.matchAll(/\.cell-([a-z-]+)/gu)].map(([, name]) => name!));
  expect([...named].toSorted()).toEqual([...cellStates].toSorted());
});
