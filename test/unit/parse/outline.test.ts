import { expect, it } from "vitest";
import { parseBody } from "./support.ts";

it("parseDocument(source) nests lists inside lists twenty-four deep, and puts what claims to be deeper there", () => {
  const line = (at: number): string => (at % 2 === 0 ? `1. Việc số ${at}:` : `a) Việc số ${at}:`);
  const { units } = parseBody(`I. NHIỆM VỤ\n\n${Array.from({ length: 40 }, (_, at) => line(at)).join("\n\n")}`);
  expect(Math.max(...units.map(({ depth }) => depth))).toBe(24);
});
