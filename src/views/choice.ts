import { gapFilters, readings, type GapFilter, type ReadingMode } from "../model/choices.ts";

/** What a reader of the compare page chose. */
export interface Choice {
  /** Ids of the plans in view, in the order of the page. */
  readonly plans: readonly string[];
  /** Id of the point; null for all. */
  readonly point: string | null;
  readonly reading: ReadingMode;
  readonly gaps: GapFilter;
}

/** What there is to choose from. */
export interface Choices {
  readonly plans: readonly string[];
  readonly points: readonly string[];
  /** Whether `plans` are some of many, which an address then always names. */
  readonly chosen?: boolean;
}

const planField = "ke-hoach";
const pointField = "diem";
const readingField = "xem";
const onlyField = "chi";

/** Names in addresses, the same in every language, so that a link can be shared across them. */
const readingNames: Readonly<Record<ReadingMode, string>> = {
  words: "loi-chung",
  changes: "thay-doi",
  own: "loi-rieng",
};
const gapNames: Readonly<Record<GapFilter, string>> = { any: "tat-ca", some: "con-thieu", every: "chua-ai-neu" };

/** Reads the query of an address. What is unknown is left out; without a plan that is known, all are in view. */
export function parseChoice(query: string, choices: Choices): Choice {
  const fields = new URLSearchParams(query);
  const list = (field: string): ReadonlySet<string> => new Set((fields.get(field) ?? "").split(","));
  const named = list(planField);
  const plans = choices.plans.filter((plan) => named.has(plan));
  const point = fields.get(pointField);
  const only = list(onlyField);
  return {
    plans: plans.length === 0 ? choices.plans : plans,
    point: point !== null && choices.points.includes(point) ? point : null,
    reading: readings.find((reading) => readingNames[reading] === fields.get(readingField)) ?? "words",
    gaps: gapFilters.findLast((filter) => only.has(gapNames[filter])) ?? "any",
  };
}

/** The query of an address, with its question mark; empty when everything is in view and nothing was chosen. */
export function printChoice({ plans, point, reading, gaps }: Choice, choices: Choices): string {
  const fields = [
    ...(plans.length === choices.plans.length && choices.chosen !== true ? [] : [`${planField}=${plans.join(",")}`]),
    ...(point === null ? [] : [`${pointField}=${point}`]),
    ...(reading === "words" ? [] : [`${readingField}=${readingNames[reading]}`]),
    ...(gaps === "any" ? [] : [`${onlyField}=${gapNames[gaps]}`]),
  ];
  return fields.length === 0 ? "" : `?${fields.join("&")}`;
}
