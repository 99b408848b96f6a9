import type { ContextEvidence } from "../model/alignment.ts";
import type { Finding } from "./finding.ts";
import type { Thresholds } from "./method.ts";
import type { Above, ReadUnit } from "./unit.ts";

/**
 * Adds what the texts above say: to provisions that the unit itself hints at, and to a bare unit. Of several texts above
 * that speak of a provision the nearest counts.
 */
export function withContext(
  findings: readonly Finding[],
  unit: ReadUnit,
  above: readonly Above[],
  thresholds: Thresholds,
): readonly Finding[] {
  const bare = isBare(unit, findings, thresholds);
  const result = new Map(findings.map((finding) => [finding.provision, finding]));
  const seen = new Set<string>();
  for (const { text, findings: said, title = false } of above) {
    for (const heading of said) {
      if (heading.score < thresholds.align || seen.has(heading.provision)) continue;
      const own = result.get(heading.provision);
      if (own ? !canLift(own, thresholds) || (title && !bothDecide(own, heading, thresholds)) : !bare) continue;
      seen.add(heading.provision);
      result.set(heading.provision, lift(own, heading, { text, title }, thresholds));
    }
  }
  return [...result.values()];
}

/** Whether a unit names nothing of its own but the number of a document to carry out. */
function isBare({ roles }: ReadUnit, findings: readonly Finding[], { align, bareSyllables }: Thresholds): boolean {
  const cites = roles.includes("citation") && !roles.includes("carried");
  const own = roles.filter((role) => role === null).length;
  return cites && own <= bareSyllables && findings.every(({ score }) => score < align);
}

/** A title speaks of the whole document: it lifts only what has a deciding word of its own, and only where it decides itself. */
function bothDecide(own: Finding, heading: Finding, { decisive }: Thresholds): boolean {
  return own.decisive > 0 && heading.decisive >= decisive;
}

/** A heading lifts what a phrase or a passage of some length says, not a crumb of shared words. */
function canLift({ evidence }: Finding, { contextReuse }: Thresholds): boolean {
  return evidence.some(({ kind, weight }) => kind === "lexicon" || weight >= contextReuse);
}

/** A title names what the whole document is about: it says of a passage less than the heading over it does. */
function lift(
  own: Finding | undefined,
  heading: Finding,
  { text, title }: { readonly text: string; readonly title: boolean },
  thresholds: Thresholds,
): Finding {
  const subject = heading.score >= thresholds.full && !title;
  const weight = own ? (subject ? thresholds.subjectContext : thresholds.context) : thresholds.bareContext;
  const { plan, reference } = heading.evidence[0]!;
  const evidence: ContextEvidence = {
    kind: "context",
    plan: { start: 0, end: 0 },
    reference,
    weight,
    heading: text,
    headingSpan: plan,
  };
  const { provision } = heading;
  if (!own) return { provision, score: weight, decisive: 0, evidence: [evidence], adjustments: [], kept: 0 };
  // A touch under a heading that takes the provision up speaks of the heading's subject: it carries what the two say together.
  const decisive =
    subject && own.decisive >= thresholds.touch ? Math.max(own.decisive, thresholds.decisive) : own.decisive;
  return { ...own, decisive, score: 1 - (1 - own.score) * (1 - weight), evidence: [...own.evidence, evidence] };
}
