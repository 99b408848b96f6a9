import type { DataTable } from "../tables/dataTable.ts";
import type { Release } from "../../model/release.ts";

/** The states of a release as a table, one row a plan and provision. `in_totals` is 0 for plans that stand apart. */
export function releaseTable({ version, plans, provisions }: Release): DataTable {
  return {
    columns: [
      "version",
      "plan",
      "plan_name",
      "in_totals",
      "provision",
      "provision_label",
      "provision_label_en",
      "state",
    ],
    rows: plans.flatMap(({ id, name, apart, states }) =>
      provisions.map((provision, index) => [
        version,
        id,
        name,
        apart ? 0 : 1,
        provision.id,
        provision.label.vi,
        provision.label.en,
        states[index]!,
      ]),
    ),
  };
}
