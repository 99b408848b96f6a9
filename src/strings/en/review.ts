import type { Strings } from "../vi.ts";
import { countWordCapital, plural, digits } from "./numbers.ts";

export const review: Strings["review"] = {
  title: "Review",
  invite: "Does a match look wrong?",
  standfirst: (provisions) =>
    `The machine matches each passage of a plan with ${provisions} provisions. A reviewer looks again where it is unsure and records a verdict with a reason; the site shows both and counts by the reviewer’s.`,
  steps: [
    "Choose a plan. Where the machine is least certain and coverage depends on it most comes first.",
    "Read the plan’s words beside the reference’s, choose a level, give a reason. Verdicts stay in this browser; nothing is sent.",
    "When done, choose “Download verdicts” and hand the file to whoever keeps this site.",
  ],
  sendStep: (contact) =>
    `When done, choose “Send verdicts” to send them by mail to ${contact}, or “Download verdicts” to keep them and hand them on later.`,
  stepsTitle: "How it works",
  rule: "Each verdict carries a quotation. When the document changes and the quotation no longer stands in it, the verdict is marked stale: it does not count any more, and is never moved to another passage.",
  plansTitle: "Plans",
  columns: { plan: "Plan", reviewed: "Provisions reviewed", unsure: "Unsure passages", open: "Review" },
  open: (plan) => `Review ${plan}`,
  recordedTitle: "Recorded verdicts",
  totalRow: (plans) => `${countWordCapital(plans)} ${plural(plans, "plan")} together`,
  noneRecorded: "No verdicts yet.",
  planTitle: (plan) => `Review: ${plan}`,
  planStandfirst: (items, reviewed, provisions) =>
    `${digits(reviewed)} of ${provisions} provisions reviewed. ${digits(items)} places to look at, the least certain with the largest effect first.`,
  state: (reviewed, provisions) => `${digits(reviewed)} of ${provisions} provisions have a verdict`,
  noScript:
    "Recording verdicts on this page needs JavaScript. The list below leads to each passage and what the machine goes by.",
  failed:
    "Verdicts cannot be recorded here now: the file beside this page could not be loaded, or the browser is from before 2023. The list below leads to each passage and what the machine goes by.",
  itemsTitle: "Places to look at",
  kinds: {
    match: "matched",
    "near-miss": "nearly matched",
    gap: "no passage found",
  },
  machine: "Machine",
  reviewer: "Review",
  certainty: (word) => `certainty: ${word}`,
  ifWrong: (now, then) =>
    now === then
      ? `If the machine is wrong, the cell stays “${now}”.`
      : `If the machine is wrong, the cell changes from “${now}” to “${then}”.`,
  noEvidence: "No passage matches this provision.",
  readInPlan: (place) => `Read ${place} in the document`,
  wholePlan: "The whole document",
  gapHint:
    "If this provision cannot apply to the issuer of the plan, say so and give a reason from the documents themselves.",
  verdicts: {
    confirm: "agrees with the machine",
    reject: "rejected",
    add: "added",
    "set-strength": "level changed",
    "not-applicable": "not applicable",
  },
  signed: (verdict, reviewer, date) => `${verdict} (${reviewer}, ${date})`,
  statuses: { applied: "in force", stale: "stale, not applied", idle: "no longer matched by the machine, not applied" },
  keysTitle: "While reviewing",
  keys: [
    ["j k", "Next place, previous place"],
    ["f p r", "Stated clearly, mentioned, not taken up"],
    ["n", "Not applicable, where the machine found no passage"],
    ["c", "Agree with the machine"],
    ["g", "Write the reason"],
    ["Enter", "Reason done, on to the next place"],
    ["Esc", "Leave the reason"],
    ["u", "Remove the verdict"],
  ],
  form: {
    title: "Your verdict",
    name: "Reviewer",
    nameHint: "Person or group, shown on the site",
    answers: { full: "Stated clearly", partial: "Mentioned", none: "Not taken up", "not-applicable": "Not applicable" },
    answersTitle: "How far does this passage take the provision up?",
    gapTitle: "Does this provision apply to the document?",
    reason: "Reason",
    reasonHint: "One sentence, from the words of the documents",
    previous: "Previous",
    next: "Next",
    clear: "Remove verdict",
    download: "Download verdicts",
    send: "Send verdicts",
    keysHint: "Press ? for keyboard shortcuts.",
    position: "Place {at} of {of}",
    progress: "{done} verdicts recorded",
    missing: "{count} without a reason",
    saved: "Recorded: {answer}.",
    cleared: "Verdict removed.",
    needReason: "A reason is needed.",
    needName: "Give the reviewer’s name before downloading.",
    nothing: "There is no verdict to download yet.",
    leftOut: "{count} without a reason left out.",
    downloaded: "Made the file {file} with {count} verdicts. Hand it to whoever keeps this site.",
    mailSubject: "Verdicts on the document of {plan}",
    mailBody: "Verdicts on the document of {plan} ({count}):\n\n",
    mailAttach: "See the attached file {file}.\n",
    sent: "Opened a letter with {count} verdicts: look it over and send it.",
    sentFile: "The verdicts are longer than a letter: made the file {file}; attach it to the letter that was opened.",
    blocked:
      "The browser does not allow storing: verdicts are lost when the page closes. Download the file before leaving.",
    changed: "{count} stored verdicts no longer fit the documents and are not put into the file.",
  },
};
