/** What a reader of the compare page chose. */
export interface Choice {
  /** Ids of the plans in view, in the order of the page. */
  readonly plans: readonly string[];
  /** Id of the point; null for all. */
  readonly point: string | null;
}

/** What there is to choose from. */
export interface Choices {
  readonly plans: readonly string[];
  readonly points: readonly string[];
}

const planField = "ke-hoach";
const pointField = "diem";

/** Reads the query of an address. Unknown plans and points are left out; without a plan that is known, all are in view. */
export function parseChoice(query: string, choices: Choices): Choice {
  const fields = new URLSearchParams(query);
  const named = new Set((fields.get(planField) ?? "").split(","));
  const plans = choices.plans.filter((plan) => named.has(plan));
  const point = fields.get(pointField);
  return {
    plans: plans.length === 0 ? choices.plans : plans,
    point: point !== null && choices.points.includes(point) ? point : null,
  };
}

/** The query of an address, with its question mark; empty when everything is in view. */
export function printChoice({ plans, point }: Choice, choices: Choices): string {
  const fields = [
    ...(plans.length === choices.plans.length ? [] : [`${planField}=${plans.join(",")}`]),
    ...(point === null ? [] : [`${pointField}=${point}`]),
  ];
  return fields.length === 0 ? "" : `?${fields.join("&")}`;
}
