import { formatPercent } from "../../../src/text/format.ts";
import { html, type Html } from "../../../src/html/html.ts";
import { capitalised } from "../../../src/text/capitals.ts";
import { syllables } from "../../../src/text/syllables.ts";
import type { Ground, Grounds, Lowering } from "../../../src/views/grounds.ts";
import type { PageContext } from "../../context.ts";
import { formatDate } from "../../../src/text/dates.ts";
import { certaintyWord } from "../state/certainty.ts";
import { inVietnamese, quoted } from "../passage/quoted.ts";

/** Why a passage was matched: folded behind how sure the match is. */
export function renderGrounds(context: PageContext, { score, grounds, lowered }: Grounds): Html {
  const { strings, language } = context;
  const words = strings.evidence;
  const reviewed = isReviewed(grounds);
  const percent = formatPercent(score, language);
  const certainty = reviewed
    ? html`${words.reviewed}`
    : html`<span class="hidden-text">${words.certainty} </span>${certaintyOf(context, score)}`;
  const method = html`<a href="${context.href({ page: "method" }, "quy-tac")}">${words.method}</a>`;
  return html`<details class="why"><summary>${words.why} <span>(${certainty})</span></summary><ul>${!reviewed && html`<li>${words.certaintyCapital} ${percent}. ${method}</li>`}${groundItems(context, { grounds, lowered })}</ul></details>`;
}

/** How sure a match is, in a line of its own: `Mức độ tin cậy: chắc`. */
export function certaintyLine(context: PageContext, { score, grounds }: Grounds): string {
  const { evidence, terms } = context.strings;
  return isReviewed(grounds)
    ? capitalised(terms.reviewed)
    : `${evidence.certaintyCapital}: ${certaintyOf(context, score)}`;
}

function isReviewed(grounds: readonly Ground[]): boolean {
  return grounds.some(({ kind }) => kind === "review");
}

/** A word; the score itself where nothing says what scores mean. */
function certaintyOf(context: PageContext, score: number): string {
  return certaintyWord(context, score) || formatPercent(score, context.language);
}

/** The reasons as items of a list: what speaks for the match, then what lowers it. */
export function groundItems(
  context: PageContext,
  { grounds, lowered }: Pick<Grounds, "grounds" | "lowered">,
): readonly Html[] {
  return [
    ...grounds.map((ground) => html`<li>${renderGround(context, ground)}</li>`),
    ...lowered.map((item) => html`<li>${renderLowering(context, item)}</li>`),
  ];
}

function renderGround(context: PageContext, ground: Ground): Html {
  const { strings, corpus, language } = context;
  const words = strings.evidence;
  const reference = corpus.reference.document.meta.short_title;
  const quote = (text: string): Html => quotation(context, text);
  switch (ground.kind) {
    case "shared": {
      const own = shortened(ground.words);
      return ground.same
        ? fill(words.same(reference, syllables(ground.words).length), { words: quote(own) })
        : fill(words.alike(reference), { words: quote(own), reference: quote(shortened(ground.reference)) });
    }
    case "phrase":
      return fill(words.phrase, { words: quote(ground.parts.join(" … ")) });
    case "words":
      return fill(words.words, {
        words: html`${ground.parts.map((part, index) => html`${index > 0 && ", "}${quote(part)}`)}`,
      });
    case "heading": {
      const heading = ground.heading.replace(/[\s.:;]+$/u, "");
      const whole = ground.words.startsWith(heading);
      return fill(whole ? words.wholeHeading : words.heading, { heading: quote(heading), words: quote(ground.words) });
    }
    case "review":
      return fill(words.review(formatDate(ground.date, language)), {
        reviewer: inVietnamese(context, ground.reviewer),
        words: inVietnamese(context, ground.reason),
      });
  }
}

function renderLowering(context: PageContext, { rule, words, factor }: Lowering): Html {
  const { evidence } = context.strings;
  const why = evidence.rules[rule] ?? evidence.rule(rule);
  const sentence =
    factor === 0
      ? evidence.dropped(why)
      : factor === 1
        ? evidence.kept(why)
        : evidence.lowered(formatPercent(factor, context.language), why);
  return fill(sentence, { words: quotation(context, shortened(words)) });
}

function quotation(context: PageContext, text: string): Html {
  return html`<q${quoted(context)}>${text}</q>`;
}

/** Syllables that stand at each end of a long run of words. */
const ENDS = 5;

/** A long run by its first and last words. */
function shortened(text: string): string {
  const found = syllables(text);
  if (found.length <= 3 * ENDS) return text;
  return `${text.slice(0, found[ENDS - 1]!.end)} … ${text.slice(found.at(-ENDS)!.start)}`;
}

/** `template` with each name in braces replaced. */
function fill(template: string, values: Readonly<Record<string, Html>>): Html {
  return html`${template.split(/\{(\w+)\}/u).map((part, index) => (index % 2 === 0 ? part : values[part]!))}`;
}
