import { formatPercent } from "../text/format.ts";
import type { Gap, FigureWords } from "./words.ts";
import type { DocumentMeta } from "../model/document.ts";
import { formatDate } from "../text/dates.ts";
import { matrixSentence, overviewSentence, pointSentence } from "./findings.ts";
import type { Language } from "../model/language.ts";
import { planLine } from "../strings/documents.ts";
import { stringsOf } from "../strings/strings.ts";
import type { Strings } from "../strings/vi.ts";
import { joinCompounds } from "../text/typography.ts";

/** More incomplete texts than this are counted, not named. */
const mostNamedGaps = 4;

/** What figures say, from the strings of the site, so that a page and its sheet say the same. */
export function figureWords(language: Language): FigureWords {
  const strings = stringsOf[language];
  const { terms, sheet, figure } = strings;
  const percent = (share: number): string => formatPercent(share, language);
  return {
    language,
    states: terms.states,
    relations: terms.relations,
    unknownReasons: terms.unknownReasons,
    reviewed: terms.reviewed,
    unsure: `${terms.unsure[0]!.toUpperCase()}${terms.unsure.slice(1)}`,
    passages: terms.passages,
    point: terms.point,
    pointName: sheet.pointName,
    pointHeading: sheet.pointHeading,
    figure: terms.figure,
    page: sheet.page,
    percent,
    date: (iso) => formatDate(iso, language),
    heads: {
      plan: sheet.plans,
      point: sheet.points,
      provision: strings.point.provisionHead,
      total: terms.total,
      takenUpBy: strings.point.plansHead,
      takenUp: sheet.takenUp,
      states: sheet.states,
      notIn: sheet.notIn,
      state: sheet.state,
      gaps: sheet.gaps,
      rest: sheet.rest,
    },
    index: terms.index,
    planDetail: (plan) => planLine(plan, { strings, language }),
    apart: (reason, reference) => figure.apart[reason](reference),
    noRegion: sheet.noRegion,
    none: sheet.none,
    referenceName: (meta) => referenceName(meta, strings),
    keepTogether: (text) => joinCompounds(text, strings.compounds),
    titles: {
      overview: strings.overview.title,
      point: strings.point.title,
      matrix: strings.heatmap.figureTitle,
      emphasis: sheet.emphasis.title,
      wording: sheet.wording.title,
      gaps: sheet.least.title,
    },
    findings: {
      overview: (overview) => overviewSentence(overview, strings, language),
      point: (matrix) => pointSentence(matrix, strings, language),
      matrix: (matrix) => matrixSentence(matrix, strings),
      emphasis: ({ plans, leading, least }) => {
        const named = leading.map(({ from, to, ...rest }) => ({ ...rest, from: percent(from), to: percent(to) }));
        const fewest = least === null ? "" : sheet.emphasis.least(least.point, percent(least.from), percent(least.to));
        return sentences([sheet.emphasis.leading(plans, named), fewest]) || sheet.emphasis.alike;
      },
      wording: ({ counts, total, ownest, closest }) =>
        sentences([
          sheet.wording.counts(total, counts.verbatim, counts.adapted, counts.specific),
          ownest === null ? "" : sheet.wording.ownest(ownest.name, ownest.count, ownest.of),
          closest === null ? "" : sheet.wording.closest(closest.name, closest.count, closest.of),
        ]),
      gaps: ({ plans, nowhere, once, everywhere }) =>
        sentences([
          sheet.least.nowhere(nowhere),
          sheet.least.once(once, plans),
          sheet.least.everywhere(everywhere, plans),
        ]),
      noPlans: strings.overview.noPlans,
    },
    notes: {
      mark: strings.overview.mark,
      index: strings.overview.index,
      counted: figure.legendCounts,
      turn: sheet.turn,
      signs: sheet.signs,
      unknown: (gaps) => unknownNote(gaps, strings),
      emphasis: sheet.emphasis.note,
      wording: sheet.wording.note,
      gaps: sheet.least.note,
      gapMarks: (plans) => `${sheet.least.noteMarks} ${plans.join(", ")}.`,
      gapTally: sheet.least.noteTally,
      shown: sheet.shown,
      unsure: sheet.unsure,
      regions: sheet.regions,
      across: sheet.across,
      gathered: sheet.gathered,
      columnNames: (columns) => `${columns.map(({ label, detail }) => `${label}: ${detail}`).join("; ")}.`,
    },
    source: ({ site, ...facts }) => figure.source({ site: site.name, ...facts }),
  };
}

/** The reference by kind and number, `Kết luận 1-KL/TW`; by its short title when it has no number. */
function referenceName(meta: DocumentMeta, { figure }: Strings): string {
  return meta.number === null ? meta.short_title : `${figure.kinds[meta.kind]} ${meta.number}`;
}

function unknownNote(gaps: readonly Gap[], { sheet }: Strings): string {
  const cells = gaps.reduce((sum, gap) => sum + gap.cells, 0);
  return sheet.unknown(
    gaps.length > mostNamedGaps
      ? [sheet.unknownPlans(gaps.length, cells)]
      : gaps.map(({ plan, reason, cells: own }) => sheet.unknownPlan(plan, sheet.reasons[reason], own)),
  );
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
