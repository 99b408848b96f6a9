import { describe, expect, it } from "vitest";
import { arrangeRows, parseMatrixView, printMatrixView } from "../../../src/views/matrixView.ts";

const rows = [
  { id: "a", takenUp: 2, applicable: 2, states: ["full"] },
  { id: "b", takenUp: 1, applicable: 2, states: ["full", "absent"] },
  { id: "c", takenUp: 0, applicable: 0, states: ["not-applicable"] },
  { id: "d", takenUp: 0, applicable: 2, states: ["absent", "unknown"] },
  { id: "e", takenUp: 1, applicable: 2, states: ["partial", "unknown"] },
];
const ids = (view: Parameters<typeof arrangeRows>[1]): string =>
  arrangeRows(rows, view)
    .map(({ id }) => id)
    .join("");

describe("arrangeRows", () => {
  it("arrangeRows(rows, reference) keeps the order of the reference", () => {
    expect(ids({ order: "reference", gapsOnly: false, states: [] })).toBe("abcde");
  });

  it("arrangeRows(rows, least) begins with what fewest plans take up; what applies to none comes last", () => {
    expect(ids({ order: "least", gapsOnly: false, states: [] })).toBe("dbeac");
  });

  it("arrangeRows(rows, gapsOnly) leaves out what every plan takes up", () => {
    expect(ids({ order: "reference", gapsOnly: true, states: [] })).toBe("bde");
  });
});

describe("arrangeRows by state", () => {
  it("arrangeRows(rows, states) keeps the rows that some plan has in one of them", () => {
    expect(ids({ order: "reference", gapsOnly: false, states: ["unknown"] })).toBe("de");
    expect(ids({ order: "least", gapsOnly: false, states: ["absent", "full"] })).toBe("dba");
    expect(ids({ order: "reference", gapsOnly: true, states: ["not-applicable"] })).toBe("");
  });
});

describe("printMatrixView", () => {
  it("printMatrixView(view, search) keeps what else the address says", () => {
    const view = { order: "least", gapsOnly: false, states: [] } as const;
    expect(printMatrixView(view, "?plans=name&gaps=1")).toBe("?plans=name&order=least");
  });
});

describe("parseMatrixView", () => {
  it("parseMatrixView(search) reads back what printMatrixView wrote", () => {
    for (const order of ["reference", "least"] as const) {
      for (const gapsOnly of [false, true]) {
        for (const states of [[], ["absent"], ["partial", "unknown"]] as const) {
          const view = { order, gapsOnly, states };
          expect(parseMatrixView(printMatrixView(view))).toEqual(view);
        }
      }
    }
  });

  it("parseMatrixView(search) takes no notice of what it does not know", () => {
    expect(parseMatrixView("?order=%3Cscript%3E&x=1")).toEqual({ order: "reference", gapsOnly: false, states: [] });
  });
});
