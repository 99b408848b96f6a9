import type { Corpus, Plan } from "../../model/corpus.ts";
import type { CoverageCell } from "../../model/coverage.ts";
import { provisionsOf, type Point } from "../../model/reference.ts";
import { isTogether, pointCoverageOf } from "../../model/totals.ts";
import { apartReason, makeColumn, stateLegend, type SheetContent } from "../frame.ts";
import type { FigureTable } from "../sheet.ts";
import type { FigureWords, Part } from "../words.ts";
import { pointHeading, stateCell } from "./cells.ts";
import { isGap } from "../../model/states.ts";

/** One plan against all provisions. The wide form has a row a point, with what is not found named. */
export function profileSheet(corpus: Corpus, words: FigureWords, plan: Plan): SheetContent {
  const { meta } = plan.document;
  const { total, cells } = plan.coverage;
  const reference = corpus.reference.document.meta.short_title;
  const unknown = cells.find(({ state }) => state === "unknown");
  return {
    kind: "profile",
    title: words.titles.profile(meta.short_title, provisionsOf(corpus.reference).length, reference),
    finding: words.findings.profile({
      summary: total,
      most: mostCovered(corpus, plan, words),
      absent: cells.filter(({ state }) => state === "absent").map(({ provision }) => provision),
      unknownReason: unknown?.unknownReason ?? null,
      apart: isTogether(plan) ? null : apartReason(corpus, words, plan),
    }),
    table: provisionTable(corpus, plan, words),
    wideTable: pointTable(corpus, plan, words),
    legend: stateLegend(total, words),
    indexNote: words.notes.index,
    notes: [`${words.planDetail(plan)}.`, words.notes.mark, meta.status_note ?? ""].filter((note) => note !== ""),
  };
}

function provisionTable(corpus: Corpus, plan: Plan, words: FigureWords): FigureTable {
  const cells = cellsById(plan);
  return {
    rowHead: words.heads.provision,
    columns: [makeColumn({ id: plan.document.meta.id, label: words.heads.state, apart: !isTogether(plan) })],
    groups: corpus.reference.points.map((point) => ({
      label: `${pointHeading({ point }, words)}: ${countOf(plan, point)}`,
      apart: false,
      rows: point.provisions.map((provision) => ({
        id: provision.id,
        key: provision.id,
        label: provision.label[words.language],
        detail: null,
        region: null,
        cells: [stateCell(cells.get(provision.id)!)],
      })),
    })),
  };
}

function pointTable(corpus: Corpus, plan: Plan, words: FigureWords): FigureTable {
  const cells = cellsById(plan);
  const apart = !isTogether(plan);
  return {
    rowHead: words.heads.point,
    columns: [
      makeColumn({ id: "states", label: words.heads.states }),
      makeColumn({ id: "total", label: words.heads.takenUp }),
      makeColumn({ id: "gaps", label: words.heads.gaps }),
    ],
    groups: [
      {
        label: null,
        apart,
        rows: corpus.reference.points.map((point) => {
          const coverage = pointCoverageOf(plan, point.id);
          const missing = point.provisions.filter(({ id }) => isGap(cells.get(id)!));
          return {
            id: point.id,
            key: point.id,
            label: point.shortLabel[words.language],
            detail: null,
            region: null,
            cells: [
              {
                kind: "ruler" as const,
                states: point.provisions.map(({ id }) => cells.get(id)!.state),
                count: coverage.takenUp,
                of: coverage.applicable,
                counted: false,
                numbers: point.provisions.map((_, index) => String(index + 1)),
              },
              { kind: "count" as const, count: coverage.takenUp, of: coverage.applicable, score: coverage.score },
              {
                kind: "text" as const,
                text: missing.map(({ id, label }) => `${id} ${label[words.language]}`).join("; ") || words.none,
              },
            ],
          };
        }),
      },
    ],
  };
}

/** Points with the largest share taken up. */
function mostCovered(corpus: Corpus, plan: Plan, words: FigureWords): readonly Part[] {
  const parts = corpus.reference.points.map((point) => {
    const { takenUp, applicable } = pointCoverageOf(plan, point.id);
    return { name: words.pointName(point.id, point.shortLabel[words.language]), count: takenUp, of: applicable };
  });
  const share = ({ count, of }: Part): number => (of === 0 ? 0 : count / of);
  const highest = Math.max(...parts.map(share));
  return parts.filter((part) => share(part) === highest);
}

function cellsById(plan: Plan): ReadonlyMap<string, CoverageCell> {
  return new Map(plan.coverage.cells.map((cell) => [cell.provision, cell]));
}

function countOf(plan: Plan, point: Point): string {
  const { takenUp, applicable } = pointCoverageOf(plan, point.id);
  return `${takenUp}/${applicable}`;
}
