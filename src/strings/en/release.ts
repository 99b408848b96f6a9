import type { Strings } from "../vi.ts";
import { countWord, countWordCapital, plural, digits } from "./numbers.ts";

export const release: Strings["release"] = {
  listTitle: "Frozen versions",
  listStandfirst:
    "Each version keeps the data and figures of one day at an address that does not change. An old citation still opens the figure that was cited.",
  none: "No version has been frozen yet.",
  current: (version, date) => `The current version is ${version}, data of ${date}.`,
  currentMark: "current version",
  version: "Version",
  date: "Date of the data",
  plans: "Plans",
  changes: "Changes up to the current version",
  changeCount: (cells, added) =>
    [
      cells === 0 ? "" : `${digits(cells)} ${plural(cells, "cell")} changed`,
      added === 0 ? "" : `${countWord(added)} ${plural(added, "plan")} added`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  noChange: "no change",
  otherChange: "other changes",
  title: (version) => `Version ${version}`,
  standfirst: (date, plans, method) =>
    `Data and figures of ${date}, ${countWord(plans)} ${plural(plans, "plan")} compared, method ${method}. The data and figures below no longer change.`,
  changesTitle: "Since this version",
  isCurrent: "This is the current version.",
  unchanged: "The data have not changed since.",
  plansAdded: (names) =>
    `${countWordCapital(names.length)} ${plural(names.length, "plan")} added: ${names.join(", ")}.`,
  plansRemoved: (names) =>
    `${countWordCapital(names.length)} ${plural(names.length, "plan")} removed: ${names.join(", ")}.`,
  nowApart: (names) => `Now left out of the totals: ${names.join(", ")}.`,
  nowCounted: (names) => `Now part of the totals: ${names.join(", ")}.`,
  provisionsAdded: (ids) => `Provisions added: ${ids.join(", ")}.`,
  provisionsRemoved: (ids) => `Provisions removed: ${ids.join(", ")}.`,
  methodChanged: (from, to) => `The method changed from ${from} to ${to}.`,
  cellsChanged: (count) => `${countWordCapital(count)} ${plural(count, "cell")} changed:`,
  plan: "Plan",
  provision: "Provision",
  before: "This version",
  now: "Now",
  figures: "Figures of this version",
  note: (note) => `Note when it was frozen: ${note}`,
  files: "Data of this version",
  data: "Data and figures for programs (JSON)",
  table: "States of all provisions (CSV)",
};
