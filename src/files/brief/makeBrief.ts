import { sum } from "d3";
import { cite, readable } from "../../cite/cite.ts";
import { workOf } from "../../cite/work.ts";
import { sentences, unknownNote, unsureNote } from "../../figures/frame.ts";
import { formats } from "../../figures/layout/format.ts";
import { layoutHeat } from "../../figures/layout/heat/layoutHeat.ts";
import type { Measure } from "../../figures/measure.ts";
import type { Scene } from "../../figures/scene.ts";
import type { FigureSheet } from "../../figures/sheet.ts";
import type { Corpus } from "../../model/corpus.ts";
import { addUp, splitPlans } from "../../model/totals.ts";
import type { Language } from "../../model/language.ts";
import { provisionsOf } from "../../model/reference.ts";
import { versionLabel } from "../../model/version.ts";
import { referenceName, tellingName } from "../../strings/documents.ts";
import { wordsIn, type Words } from "../../strings/strings.ts";
import { formatDate } from "../../text/dates.ts";
import { formatPercentRange } from "../../text/format.ts";
import { briefFindings } from "../../views/briefFindings.ts";
import { unansweredTasks } from "../../views/comparison.ts";
import { accuracySentences } from "../accuracy.ts";
import { ownFacts, type FileFacts } from "../fileFacts.ts";
import type { PermanentPath } from "../drawn.ts";
import { briefFile, fileName } from "../names.ts";
import { findingBlocks } from "./findings.ts";
import { block, heightOf, textHeight, type BriefBlock } from "./flow.ts";

/** The brief: two pages of paragraphs, the first with the heatmap under them. */
export interface Brief extends FileFacts {
  readonly first: readonly BriefBlock[];
  readonly picture: Scene;
  readonly second: readonly BriefBlock[];
  /** At the foot of each page. */
  readonly feet: readonly [string, string];
}

/** What the brief is made of. */
export interface BriefSources {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly heatmap: FigureSheet;
  readonly measure: Measure;
  readonly permanentPath: PermanentPath;
}

/** Plans beyond this many are counted on the first page, not named: the heatmap needs the room. */
const mostNamedPlans = 6;
/** Longest quotations, from what reads best down to what always fits, in characters. */
const budgets = [330, 280, 240, 200, 170, 140, 110, 80];
/** Least height of the heatmap on the first page, in points. */
const leastPicture = 430;
/** Points in a unit of the tall format, which has 4 to the millimetre. */
export const pointsPerUnit = 72 / 25.4 / 4;

export function makeBrief(sources: BriefSources): Brief {
  const { corpus, language } = sources;
  const words = wordsIn(language);
  const { brief, files } = words.strings;
  const date = formatDate(corpus.date, language);
  const subject = files.briefing.subject(corpus.site.name, date, versionLabel(corpus));
  const title = brief.title(corpus.reference.document.meta.short_title);
  const first = firstPage(sources, words, { title, subject });
  return {
    ...ownFacts(corpus, language),
    title,
    subject,
    first,
    picture: pictureOf(sources, words, textHeight - totalHeight(first, sources.measure)),
    second: secondPage(sources, words, title),
    feet: [`${subject}. ${brief.page(1, 2)}`, `${subject}. ${brief.page(2, 2)}`],
  };
}

function totalHeight(blocks: readonly BriefBlock[], measure: Measure): number {
  return sum(blocks, (each) => heightOf(each, measure));
}

function firstPage(
  { corpus, measure }: BriefSources,
  words: Words,
  { title, subject }: { readonly title: string; readonly subject: string },
): readonly BriefBlock[] {
  const { brief } = words.strings;
  const { together, apart } = splitPlans(corpus);
  const { reference } = corpus;
  const scope = brief.scope(
    referenceName({ ...words, corpus }),
    reference.points.length,
    provisionsOf(reference).length,
  );
  const counted = brief.manyPlans(together.length, apart.length);
  const named = brief.plans([
    ...together.map(({ document }) => tellingName(words, document.meta)),
    ...apart.map(({ document }) => tellingName(words, document.meta) + brief.apart),
  ]);
  const page = (plans: string): readonly BriefBlock[] => [
    block("title", title),
    block("subject", subject),
    block("body", { text: `${brief.compared}: `, bold: true }, scope + plans),
  ];
  const whole = page(named);
  const fits = textHeight - totalHeight(whole, measure) >= leastPicture;
  return corpus.plans.length <= mostNamedPlans && fits ? whole : page(counted);
}

/** The heatmap in the room that is left, whole, with its title, legend and source. */
function pictureOf({ heatmap, measure }: BriefSources, words: Words, room: number): Scene {
  const format = { ...formats.a4, width: 660, paperWidth: "165mm", height: Math.floor(room / pointsPerUnit) };
  return layoutHeat(heatmap, heatmap.heat!, { format, words, measure });
}

/** Findings with quotations as long as the page allows; of a page that is full without any, the last findings give way. */
function secondPage(sources: BriefSources, words: Words, title: string): readonly BriefBlock[] {
  const findings = briefFindings(sources.corpus);
  const closing = closingBlocks(sources, words, title);
  const pages = [
    ...budgets.map((budget) => ({ budget, count: findings.length })),
    ...findings.map((_, index) => ({ budget: budgets.at(-1)!, count: findings.length - 1 - index })),
  ];
  const page = ({ budget, count }: (typeof pages)[number]): readonly BriefBlock[] => [
    ...findingBlocks(sources.corpus, findings.slice(0, count), words, budget),
    ...closing,
  ];
  const fitting = pages.find((each) => totalHeight(page(each), sources.measure) <= textHeight);
  return page(fitting ?? { budget: 0, count: 0 });
}

function closingBlocks(
  { corpus, language, permanentPath }: BriefSources,
  words: Words,
  title: string,
): readonly BriefBlock[] {
  const { brief } = words.strings;
  const { together } = splitPlans(corpus);
  const { absent, unknown, applicable, score, scoreHigh } = addUp(together.map(({ coverage }) => coverage.total));
  const tasks = sum(together, ({ register }) => register.tasks.length);
  const own = sum(together, (plan) => unansweredTasks(plan).length);
  const path = permanentPath(language, { page: "figures" });
  const citation = cite(workOf(corpus, { kind: "dataset", id: "tom-tat", language, title, path }))[readable[language]];
  return [
    block("heading", brief.gaps),
    block(
      "body",
      sentences([
        brief.gapsText(absent, unknown, applicable),
        unknownNote(corpus, words),
        unsureNote(corpus, words),
        score === null ? "" : brief.indexText(formatPercentRange(score, scoreHigh, language)),
        tasks === 0 ? "" : brief.unanswered(own, tasks, corpus.reference.document.meta.short_title),
      ]),
    ),
    block("heading", brief.limits),
    block("body", sentences([brief.limitsText, ...accuracySentences(corpus, language)])),
    block("heading", brief.citation),
    block("small", `${citation} ${brief.file(fileName(briefFile(corpus, language, "pdf")))}`),
  ];
}
