import type { Verdict } from "../../../src/model/review.ts";
import type { Judged } from "../../../src/review/draft.ts";
import type { Strings } from "../../../src/strings/vi.ts";

/** What stands beside the page for its script, packed. */
export interface PackedReview {
  readonly data: ReviewData;
  /**
   * The entries as markup, each with its index among the items. Those of one passage follow each other: deflate looks 32 KB back, and in the
   * order of the items they are hundreds of entries apart.
   */
  readonly entries: readonly (readonly [item: number, markup: string])[];
  /** The anchors of the entries in the order in which the page lists them. */
  readonly listed: readonly string[];
}

/** What the script of the review page needs beside the entries. */
export interface ReviewData {
  /** Where drafts are kept in the browser: one corpus does not read another's. */
  readonly storage: string;
  /** In the order of the entries on the page. */
  readonly items: readonly (Judged & { readonly anchor: string })[];
  readonly recorded: readonly Verdict[];
  readonly words: Strings["review"]["form"];
  /** What goes into the file, which is in Vietnamese whatever the language of the page. */
  readonly file: { readonly name: string; readonly head: string; readonly agree: string };
  /** Where verdicts are sent by mail, and the name of the plan; null where the site has no address for them. */
  readonly mail: { readonly to: string; readonly plan: string } | null;
}
