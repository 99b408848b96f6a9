import { coverageRowSchema, type CoverageRow } from "../../model/contract.ts";
import type { Corpus, Plan } from "../../model/corpus.ts";
import type { CoverageCell } from "../../model/coverage.ts";
import type { Point, Provision } from "../../model/reference.ts";
import { csv, csvRows } from "../../text/csv.ts";
import { roundShare } from "../../text/round.ts";
import { stringsOf } from "../../strings/strings.ts";
import { valueOf } from "../../model/states.ts";

const columns = Object.keys(coverageRowSchema.shape) as readonly (keyof CoverageRow)[];

/** The text of `coverage.csv`: one row a plan and provision. */
export function coverageTable(corpus: Corpus): string {
  const rowsOf = (plan: Plan): string =>
    csvRows(coverageRows({ ...corpus, plans: [plan] }).map((row) => columns.map((column) => row[column])));
  return [csv([columns]), ...corpus.plans.map(rowsOf)].join("");
}

/** The rows of `coverage.csv` as values, plans in the order of the corpus, provisions in the order of the reference. */
export function coverageRows({ reference, plans }: Corpus): readonly CoverageRow[] {
  return plans.flatMap((plan) => {
    const cells = new Map(plan.coverage.cells.map((cell) => [cell.provision, cell]));
    return reference.points.flatMap((point) =>
      point.provisions.map((provision) => coverageRow(plan, point, provision, cells.get(provision.id)!)),
    );
  });
}

function coverageRow(plan: Plan, point: Point, provision: Provision, cell: CoverageCell): CoverageRow {
  const { meta } = plan.document;
  return {
    plan: meta.id,
    plan_number: meta.number ?? "",
    plan_name: meta.short_title,
    province: plan.province?.name ?? "",
    issued: meta.issued ?? "",
    relation: plan.relation.kind,
    status: meta.status,
    point: point.id,
    provision: provision.id,
    provision_label: provision.label.vi,
    state: cell.state,
    state_vi: stringsOf.vi.terms.states[cell.state],
    value: String(valueOf(cell.state) ?? "") as CoverageRow["value"],
    by: cell.by,
    wording: cell.relation ?? "",
    score: cell.score === null ? "" : String(roundShare(cell.score)),
    kept: String(roundShare(cell.kept)),
    units: cell.units.join(" "),
    unknown_reason: cell.unknownReason ?? "",
    reading: plan.coverage.reading.state,
  };
}
