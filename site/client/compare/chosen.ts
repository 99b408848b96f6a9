import { addressQuery } from "../outside.ts";
import { pageData } from "../pageData.ts";

/** What the page tells its script about the plans to choose from. */
export interface ChosenData {
  readonly most: number;
  /** Script of each plan's rows, by id. */
  readonly files: Readonly<Record<string, string>>;
  readonly status: string;
  readonly failed: string;
  /** What a plan has of the words of another: `{passages}` of `{of}`. */
  readonly alike: { readonly some: string; readonly same: string };
}

/** The data; null on pages without a choice of some from many. */
export function chosenData(): ChosenData | null {
  return pageData("chosen-data") as ChosenData | null;
}

/** Ids that the address names, as far as there are such plans, at most as many as stand side by side. */
export function chosenIds({ files, most }: ChosenData, query: string = addressQuery()): readonly string[] {
  const named = new Set((new URLSearchParams(query).get("ke-hoach") ?? "").split(","));
  return Object.keys(files)
    .filter((id) => named.has(id))
    .slice(0, most);
}
