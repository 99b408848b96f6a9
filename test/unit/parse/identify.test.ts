import { describe, expect, it } from "vitest";
import { madeUpPlan } from "../../../scripts/golden/madeUpPlan.ts";
import { parseDocument } from "../../../src/parse/document.ts";

/** Ids of the units of a body that begin with `under`. */
function idsUnder(under: string, body: string): readonly string[] {
  return parseDocument(madeUpPlan(body))
    .units.map(({ id }) => id)
    .filter((id) => id.startsWith(under));
}

describe("identify", () => {
  it("identify(nodes) counts dashes as d1, d2 where numbered items stand beside them", () => {
    const body = "I. NHIỆM VỤ\n\n- Xây cầu.\n\n- Xây chợ.\n\n1. Xây trường học.\n\n2. Xây thư viện.\n";
    expect(idsUnder("i", body)).toEqual(["i", "i-d1", "i-d2", "i-1", "i-2"]);
  });

  it("identify(nodes) counts dashes as 1, 2 where they stand alone", () => {
    expect(idsUnder("i", "I. NHIỆM VỤ\n\n- Xây cầu.\n\n- Xây chợ.\n")).toEqual(["i", "i-1", "i-2"]);
  });

  it("identify(nodes) tells a label that occurs again by a number", () => {
    const body = "I. NHIỆM VỤ\n\n1. Xây cầu.\n\n1. Xây chợ.\n";
    expect(idsUnder("i", body)).toEqual(["i", "i-1", "i-1_2"]);
  });
});
