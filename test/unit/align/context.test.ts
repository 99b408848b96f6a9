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

  it("withContext(findings, unit, above) says with the heading's words what lifts, and changes nothing else", () => {
    const own = finding("1.1", 0.4);
    const heading = { ...finding("1.1", thresholds.align), evidence: finding("1.1", 1).evidence };
    const [lifted] = withContext([own], unit, [above("Gần", heading)], thresholds);
    const evidence = {
      kind: "context",
      plan: { start: 0, end: 0 },
      reference: { quote: 0, start: 0, end: 0 },
      weight: thresholds.context,
      heading: "Gần",
      headingSpan: { start: 2, end: 7 },
    };
    expect(lifted).toEqual({
      ...own,
      score: 1 - 0.6 * (1 - thresholds.context),
      evidence: [...own.evidence, evidence],
    });
    const bare: ReadUnit = { ...unit, roles: ["citation"] };
    expect(withContext([], bare, [above("Gần", heading)], thresholds)).toEqual([
      {
        provision: "1.1",
        score: thresholds.bareContext,
        decisive: 0,
        evidence: [{ ...evidence, weight: thresholds.bareContext }],
        adjustments: [],
        kept: 0,
      },
    ]);
  });

  it("withContext(findings, unit, above) makes a touch decide under a heading that takes the provision up, and less than a touch not", () => {
    const decisive = (own: number, heading: number): number =>
      withContext([finding("1.1", own)], unit, [above("Gần", finding("1.1", heading))], thresholds)[0]!.decisive;
    const { touch, full } = thresholds;
    expect(decisive(touch, full)).toBe(thresholds.decisive);
    expect(decisive(touch, full - 0.01)).toBe(touch);
    expect(decisive(touch - 0.01, full)).toBe(touch - 0.01);
    expect(decisive(thresholds.decisive + 0.1, full)).toBe(thresholds.decisive + 0.1);
  });

  it("withContext(findings, unit, above) lifts by one piece that is no crumb, and by a phrase however light", () => {
    const lifts = (...evidence: readonly Finding[]): boolean => {
      const own = { ...finding("1.1", 0.4), evidence: evidence.flatMap((one) => one.evidence) };
      return headingsOf(withContext([own], unit, [above("Gần", finding("1.1", sure))], thresholds)).length > 0;
    };
    const crumb = finding("1.1", 0.4, thresholds.contextReuse - 0.01, "reuse");
    expect(lifts(crumb, finding("1.1", 0.4, thresholds.contextReuse, "reuse"))).toBe(true);
    expect(lifts(finding("1.1", 0.4, 0.01))).toBe(true);
    expect(lifts(crumb)).toBe(false);
  });

  it("withContext(findings, unit, above) lets a title lift only what both decide, and as a heading that touches does", () => {
    const lift = (own: Partial<Finding>, heading: Partial<Finding>): Finding => {
      const title = { ...above("Tên", { ...finding("1.1", sure), ...heading }), title: true };
      return withContext([{ ...finding("1.1", 0.4), ...own }], unit, [title], thresholds)[0]!;
    };
    const { decisive, touch } = thresholds;
    expect(lift({}, { decisive }).score).toBeCloseTo(1 - 0.6 * (1 - thresholds.context));
    expect(lift({ decisive: touch }, { decisive }).decisive).toBe(touch);
    expect(lift({ decisive: 0 }, { decisive }).score).toBe(0.4);
    expect(lift({}, { decisive: decisive - 0.01 }).score).toBe(0.4);
  });

  it("withContext(findings, unit, above) takes for bare what cites, carries nothing out, and says little of its own", () => {
    const isBare = (roles: ReadUnit["roles"], findings: readonly Finding[] = []): boolean =>
      headingsOf(withContext(findings, { ...unit, roles }, [above("Gần", finding("1.1", sure))], thresholds)).length >
      0;
    const own = (count: number): ReadUnit["roles"] => Array.from({ length: count }, () => null);
    const { bareSyllables, align } = thresholds;
    expect(isBare(["citation", ...own(bareSyllables)])).toBe(true);
    expect(isBare(["citation", ...own(bareSyllables + 1)])).toBe(false);
    expect(isBare([...Array.from({ length: 40 }, () => "citation" as const), ...own(2)])).toBe(true);
    expect(isBare(["citation", "carried", null])).toBe(false);
    expect(isBare(["purpose", null])).toBe(false);
    expect(isBare(["citation"], [finding("1.2", align - 0.01)])).toBe(true);
    expect(isBare(["citation"], [finding("1.2", align)])).toBe(false);
    expect(isBare(["citation"], [finding("1.2", 0), finding("2.1", align)])).toBe(false);
  });
});
