import type { Corpus } from "../../model/corpus.ts";
import { quotedWords, type Provision } from "../../model/reference.ts";
import type { Words } from "../../strings/strings.ts";
import type { BriefFinding, ShownPassage } from "../../views/briefFindings.ts";
import { formatPlace } from "../../views/place.ts";
import { formatQuotePlaces, quotePlaces } from "../../views/quotePlace.ts";
import { block, type BriefBlock } from "./flow.ts";

/** The findings, numbered, each with the words that show it and their place; quotations of at most `budget` characters. */
export function findingBlocks(
  corpus: Corpus,
  findings: readonly BriefFinding[],
  words: Words,
  budget: number,
): readonly BriefBlock[] {
  const { brief } = words.strings;
  if (findings.length === 0) return [block("heading", brief.noFindings)];
  return [
    block("heading", brief.findings(findings.length)),
    ...findings.flatMap((finding, index) => {
      const [claim, rest] = said(finding, corpus.reference.document.meta.short_title, words);
      return [
        block("body", { text: `${index + 1}. ${claim}`, bold: true }, rest),
        block("quote", quotation(corpus, finding, words, budget)),
      ];
    }),
  ];
}

/** What is claimed, and the numbers behind it. */
function said(
  finding: BriefFinding,
  reference: string,
  { strings: { brief, terms }, language }: Words,
): readonly [string, string] {
  const label = ({ label: own }: Provision): string => own[language];
  switch (finding.kind) {
    case "most":
      return brief.most(
        finding.alike.map(({ id }) => id),
        label(finding.provision),
        finding,
      );
    case "least":
      return brief.least(
        finding.provisions.map(({ id }) => id),
        label(finding.provisions[0]!),
        finding.takenUp,
        finding.of,
        finding.unknown,
        reference,
      );
    case "verbatim":
      return brief.verbatim(finding.count, finding.whole, finding.total, finding.provision.id);
    case "own":
      return brief.own(finding.tasks, finding.dated, finding.targets, finding.provision.id, reference);
    case "difference":
    case "worded": {
      const wordOf = { ...terms.states, ...terms.relations };
      const sides = finding.sides.map(({ side, plans }) => ({
        word: wordOf[side],
        plans: plans.map(({ document }) => document.meta.short_title),
      }));
      const ids = finding.alike.map(({ id }) => id);
      const [claim, which] = brief[finding.kind](ids, label(finding.provision));
      return [claim, which + brief.states(sides)];
    }
  }
}

function quotation(corpus: Corpus, finding: BriefFinding, words: Words, budget: number): string {
  if (finding.kind !== "least") return passageText(finding.passage, words, budget);
  const [provision] = finding.provisions;
  const place = formatQuotePlaces(quotePlaces(corpus.reference, provision!), words.language);
  return `“${shortened(quotedWords(provision!), budget)}” (${corpus.reference.document.meta.short_title}, ${place}).`;
}

function passageText({ plan, place, text, unsure }: ShownPassage, words: Words, budget: number): string {
  const where = [plan.document.meta.short_title, formatPlace(place, words.language)].filter((part) => part !== "");
  return `“${shortened(text, budget)}” (${where.join(", ")})${unsure ? words.strings.brief.unsure : ""}.`;
}

/** At most `budget` characters of `text`, cut between words; what was left out is `[…]`. */
export function shortened(text: string, budget: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= budget) return line;
  const end = line.lastIndexOf(" ", budget);
  const kept = line.slice(0, end > 0 ? end : budget).replace(/[\s,;:.]+$/u, "");
  return kept.endsWith("[…]") ? kept : `${kept} […]`;
}
