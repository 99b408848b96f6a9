import { provisionsOf, type Reference } from "../model/reference.ts";
import { comments, quoted } from "../text/yamlText.ts";
import type { Suggestion } from "./suggestions.ts";

/** Passages shown of one suggestion: enough to see how the phrase is used. */
const MOST_PASSAGES = 3;
/** Characters shown on either side of the phrase. */
const AROUND = 60;

/** The suggestions as a form to fill in, `suggestionFileSchema`: under each phrase, in comments, what it would bring. */
export function suggestionForm(suggestions: readonly Suggestion[], reference: Reference): string {
  const labels = new Map(provisionsOf(reference).map(({ id, label }) => [id, label.vi]));
  const head = [
    "Phrases that the lexicon could hold. After each decision: write one of",
    "  strong  names the provision's own subject: enough by itself",
    "  touch   names a part of it, or its field in passing",
    "  cue     says nothing by itself, counts with other evidence",
    "  no      not of this provision; it is not proposed again when this file is given with --decided",
    "or leave it empty. Then: npm run lexicon -- accept <this file>",
  ];
  const entries = suggestions.map(({ provision, phrase, passages, likely }) => {
    const open = passages.filter(({ aligned }) => !aligned);
    const plans = new Set(passages.map(({ plan }) => plan)).size;
    const facts = [
      `${provision} ${labels.get(provision) ?? ""}`,
      `${passages.length} passages in ${plans} plans, ${open.length} of them not aligned with it; likely right in ${Math.round(likely * 100)} %`,
      ...open.slice(0, MOST_PASSAGES).map(({ plan, unit, text }) => `  ${plan} ${unit}: ${excerpt(text, phrase)}`),
    ];
    return `- provision: "${provision}"\n  phrase: ${quoted(phrase)}\n  decision:\n${comments(facts, "  ")}`;
  });
  return `${comments(head)}${entries.length === 0 ? "[]\n" : entries.join("\n")}`;
}

function excerpt(text: string, phrase: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(phrase));
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + phrase.length + AROUND)];
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
