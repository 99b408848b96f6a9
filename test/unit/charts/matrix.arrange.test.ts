import { describe, expect, it } from "vitest";
import { arrangeRows, parseMatrixView, printMatrixView } from "../../../src/charts/matrix.arrange.ts";

const rows = [
  { id: "a", takenUp: 2, applicable: 2 },
  { id: "b", takenUp: 1, applicable: 2 },
  { id: "c", takenUp: 0, applicable: 0 },
  { id: "d", takenUp: 0, applicable: 2 },
  { id: "e", takenUp: 1, applicable: 2 },
];
const ids = (view: Parameters<typeof arrangeRows>[1]): string =>
  arrangeRows(rows, view)
    .map(({ id }) => id)
    .join("");

describe("arrangeRows", () => {
  it("arrangeRows(rows, reference) keeps the order of the reference", () => {
    expect(ids({ order: "reference", gapsOnly: false })).toBe("abcde");
  });

  it("arrangeRows(rows, least) begins with what fewest plans take up; what applies to none comes last", () => {
    expect(ids({ order: "least", gapsOnly: false })).toBe("dbeac");
  });

  it("arrangeRows(rows, gapsOnly) leaves out what every plan takes up", () => {
    expect(ids({ order: "reference", gapsOnly: true })).toBe("bde");
  });
});

describe("parseMatrixView", () => {
  it("parseMatrixView(search) reads back what printMatrixView wrote", () => {
    for (const order of ["reference", "least"] as const) {
      for (const gapsOnly of [false, true]) {
        expect(parseMatrixView(printMatrixView({ order, gapsOnly }))).toEqual({ order, gapsOnly });
      }
    }
  });

  it("parseMatrixView(search) takes no notice of what it does not know", () => {
    expect(parseMatrixView("?order=%3Cscript%3E&x=1")).toEqual({ order: "reference", gapsOnly: false });
  });
});
