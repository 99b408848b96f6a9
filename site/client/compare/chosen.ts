import { addressQuery } from "../outside.ts";
import { pageData } from "../pageData.ts";

/** What the page tells its script about the plans to choose from. */
export interface ChosenData {
  readonly most: number;
  /** Script of a plan's rows, `{id}` in the place of the plan. */
  readonly file: string;
  /** Script with the list of plans; null where the page has it. */
  readonly list: string | null;
  readonly status: string;
  readonly failed: string;
  readonly listFailed: string;
  /** What a plan has of the words of another: `{passages}` of `{of}`. */
  readonly alike: { readonly some: string; readonly same: string };
}

/** The data; null on pages without a choice of some from many. */
export function chosenData(): ChosenData | null {
  return pageData("chosen-data") as ChosenData | null;
}

/** Those of `plans`, ids in their order, that the address names, at most as many as stand side by side. */
export function chosenIds({ most }: ChosenData, plans: readonly string[]): readonly string[] {
  const named = new Set((new URLSearchParams(addressQuery()).get("ke-hoach") ?? "").split(","));
  return plans.filter((id) => named.has(id)).slice(0, most);
}
