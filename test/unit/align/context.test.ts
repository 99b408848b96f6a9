import { describe, expect, it } from "vitest";
import { withContext } from "../../../src/align/context.ts";
import type { Finding } from "../../../src/align/finding.ts";
import { thresholds } from "../../../src/align/method.ts";
import type { Above, ReadUnit } from "../../../src/align/unit.ts";
import type { Evidence } from "../../../src/model/alignment.ts";

const unit: ReadUnit = { reading: [] as never, roles: [null], heading: false };

function finding(provision: string, score: number, weight = score, kind: "lexicon" | "reuse" = "lexicon"): Finding {
  const place = { plan: { start: 2, end: 7 }, reference: { quote: 0, start: 0, end: 0 }, weight };
  const evidence: Evidence =
    kind === "lexicon" ? { kind, phrase: "thư viện", ...place } : { kind, syllables: 2, ...place };
  return { provision, score, decisive: score, evidence: [evidence], adjustments: [], kept: 0 };
}
function above(text: string, ...findings: readonly Finding[]): Above {
  return { text, reading: [] as never, findings };
}
const headingsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ evidence }) => evidence.flatMap((piece) => (piece.kind === "context" ? [piece.heading] : [])));
const sure = thresholds.full + 0.1;

describe("withContext", () => {
  it("withContext(findings, unit, above) takes of several headings that speak of a provision the nearest, once", () => {
    const headings = [above("Gần", finding("1.1", sure)), above("Xa", finding("1.1", sure))];
    const [lifted, ...others] = withContext([finding("1.1", 0.4)], unit, headings, thresholds);
    expect(others).toEqual([]);
    expect(headingsOf([lifted!])).toEqual(["Gần"]);
    expect(lifted!.score).toBeCloseTo(1 - 0.6 * (1 - thresholds.subjectContext));
  });

  it("withContext(findings, unit, above) takes a farther heading for what the nearest does not speak of", () => {
    const headings = [above("Gần", finding("1.1", sure)), above("Xa", finding("1.2", sure))];
    const lifted = withContext([finding("1.1", 0.4), finding("1.2", 0.4)], unit, headings, thresholds);
    expect(headingsOf(lifted)).toEqual(["Gần", "Xa"]);
  });

  it("withContext(findings, unit, above) lifts less under a heading that only touches the provision", () => {
    const [lifted] = withContext(
      [finding("1.1", 0.4)],
      unit,
      [above("Gần", finding("1.1", thresholds.align))],
      thresholds,
    );
    expect(lifted!.score).toBeCloseTo(1 - 0.6 * (1 - thresholds.context));
  });

  it("withContext(findings, unit, above) lifts nothing by a heading below the threshold, and no crumb of shared words", () => {
    const faint = [above("Gần", finding("1.1", thresholds.align - 0.01))];
    expect(headingsOf(withContext([finding("1.1", 0.4)], unit, faint, thresholds))).toEqual([]);
    const crumb = finding("1.1", 0.4, thresholds.contextReuse - 0.01, "reuse");
    expect(headingsOf(withContext([crumb], unit, [above("Gần", finding("1.1", sure))], thresholds))).toEqual([]);
    const passage = finding("1.1", 0.4, thresholds.contextReuse, "reuse");
    expect(headingsOf(withContext([passage], unit, [above("Gần", finding("1.1", sure))], thresholds))).toEqual(["Gần"]);
  });

  it("withContext(findings, unit, above) gives a heading's provision to a unit that only carries out a document", () => {
    const bare: ReadUnit = { ...unit, roles: ["citation", null] };
    const found = withContext([], bare, [above("Gần", finding("1.1", sure))], thresholds);
    expect(found).toMatchObject([{ provision: "1.1", score: thresholds.bareContext }]);
    expect(withContext([], unit, [above("Gần", finding("1.1", sure))], thresholds)).toEqual([]);
  });
});
