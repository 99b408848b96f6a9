import type { Strings } from "../vi.ts";
import { list } from "./numbers.ts";

export const compare: Strings["compare"] = {
  title: "Compare",
  standfirst: (reference) =>
    `Each row is a provision of ${reference}, each column a plan. Words on a tint stand in both texts; the line under them says whether they are kept verbatim, adapted or the plan’s own.`,
  plans: "Plans",
  points: "Point",
  allPoints: "All",
  pointLinks: "Read one point",
  showing: "In view: plans {plans}, provisions {rows}.",
  keys: "Key",
  keyVerbatim: "words of both texts, kept as they are",
  keyAdapted: "words of both texts, in a passage that was adapted",
  keyShared: "words of both texts, in a passage of own words",
  keyPhrase: "the plan’s own words: the phrase that decided",
  description: (reference, plans) => `${reference} beside the plans of ${list(plans)}, provision by provision.`,
};
