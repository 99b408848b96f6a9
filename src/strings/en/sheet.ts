import { capitalised } from "../../text/capitals.ts";
import type { Strings } from "../vi.ts";
import { countWord, countWordCapital, digits, list, plural } from "./numbers.ts";

const mostIds = 8;

export const sheet: Strings["sheet"] = {
  page: (page, pages) => ` (page ${page} of ${pages})`,
  pointName: (id, label) => `point ${id} (${label})`,
  pointHeading: (id, label) => `Point ${id}. ${label}`,
  plans: "Plan",
  takenUp: "Taken up",
  states: "State",
  notIn: "Not found in",
  rest: "No point",
  noRegion: "Region not known",
  none: "none",
  emphasis: {
    title: (points) => `How much of each plan goes to each of the ${countWord(points)} ${plural(points, "point")}`,
    leading: (plans, leading) =>
      leading
        .map(({ point, plans: named, from, to }) => {
          const range = from === to ? from : `${from} to ${to}`;
          if (named.length < plans) {
            const who =
              named.length > 3
                ? `${countWordCapital(named.length)} plans give`
                : `${list(named)} ${plural(named.length, "gives", "give")}`;
            return `${who} most words to ${point}, ${range}.`;
          }
          const who = plans === 1 ? "The plan gives" : `All ${countWord(plans)} plans give`;
          return `${who} most words to ${point}, ${range} of the task text.`;
        })
        .join(" "),
    least: (point, from, to) =>
      `${capitalised(point)} gets the fewest on average, ${from === to ? from : `${from} to ${to}`}.`,
    alike: "All points get words alike.",
    note: "Share = syllables of the task passages that take up provisions of the point / syllables of all task text. A passage on several points is divided evenly among them; the last column is what no point has.",
  },
  wording: {
    title: (reference) => `Wording beside ${reference}: with verbatim clauses, adapted or other`,
    counts: (total, verbatim, adapted, specific) =>
      `Of ${digits(total)} cells taken up, ${digits(verbatim)} keep clauses verbatim, ${digits(adapted)} are adapted, ${digits(specific)} are worded otherwise.`,
    ownest: (plan, count, of) => `${plan} has the largest share worded otherwise, ${digits(count)} of ${digits(of)}.`,
    closest: (plan, count, of) =>
      `${plan} has the largest share with clauses kept verbatim, ${digits(count)} of ${digits(of)}.`,
    note: (reference) =>
      `Each provision counts by its best passage: at least one clause of ${reference} word for word (outlined), mostly its words (lighter), other wording (solid). The numbers count the provisions of each part, in that order. Other wording need not be the plan's own: other plans may have it too.`,
  },
  deadlines: {
    title: "Deadlines of the tasks",
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    rest: (year) => `All of ${year}`,
    later: (year) => `${year} and later`,
    within: (year, quarter) =>
      quarter === null
        ? String(year)
        : `the ${["first", "second", "third", "fourth"][quarter - 1]!} quarter of ${year}`,
    recurring: "Recurring",
    open: "No last day set",
    none: "No deadline named",
    noTasks: "No task was read in the plans that implement the reference.",
    timed: (timed, tasks, plans) => {
      const of = `of ${digits(tasks)} ${plural(tasks, "task")} of ${countWord(plans)} ${plural(plans, "plan")}`;
      return timed === 0
        ? `None ${of} names a deadline.`
        : `${digits(timed)} ${of} ${plural(timed, "names", "name")} a deadline.`;
    },
    most: (period, tasks, plans) =>
      `Most fall due in ${period}: ${digits(tasks)} ${plural(tasks, "task")} of ${countWord(plans)} ${plural(plans, "plan")}.`,
    returning: (tasks) =>
      tasks === 0 ? "" : `${digits(tasks)} ${plural(tasks, "task comes", "tasks come")} back regularly.`,
    note: "There are as many marks as tasks, at the time of the last day of its deadline; a task with several deadlines stands at each. Only times in which something falls due are drawn. Read by the machine from the words of the plan; deadlines set in other documents do not count.",
    openNote: "No last day set: counted from an event, or from a day on.",
  },
  leads: {
    title: "Who leads what: agencies and points",
    unled: "Tasks without a lead agency",
    unnamed: "Nobody named",
    groups: {
      province: "Departments and units of the province",
      committees: "People’s councils and committees",
      party: "Party bodies",
      central: "Central agencies and their local units",
      society: "Fatherland Front, organisations, enterprises",
      many: "Many agencies named together",
      other: "Other agencies",
    },
    led: (led, tasks, plans, agencies) => {
      const of = `of ${digits(tasks)} ${plural(tasks, "task")} of ${countWord(plans)} ${plural(plans, "plan")}`;
      return led === 0
        ? `None ${of} names a lead agency.`
        : `${digits(led)} ${of} ${plural(led, "names", "name")} a lead agency, ${digits(agencies)} ${plural(agencies, "agency", "agencies")} in all.`;
    },
    most: (agencies, tasks) =>
      `${list(agencies)} ${plural(agencies.length, "leads", "lead")} most, ${digits(tasks)} ${plural(tasks, "task")}${agencies.length === 1 ? "" : " each"}.`,
    unledTasks: (tasks, point, there) =>
      tasks === 0
        ? ""
        : `${digits(tasks)} ${plural(tasks, "task names", "tasks name")} nobody in charge${point === null ? "" : `, most of them on ${point}: ${digits(there)}`}.`,
    shown: (rows, of) =>
      `${digits(rows)} of ${digits(of)} agencies are drawn; the whole table is in the A4 version and the data files.`,
    note: "There are as many marks as tasks, or a bar as long. A task of several agencies counts with each, a task on several points at each; “No point”: on no point. Agencies of one name are counted together wherever they are, under the name that the plan uses.",
  },
  origin: {
    title: (reference) => `Words of the passages: those of ${reference}, shared with other plans, or own`,
    columns: {
      reference: (reference) => `Words of ${reference}`,
      plans: "Shared with other plans",
      own: "Own words",
    },
    shares: (reference, plans, own, name) =>
      `Of the words of passages that take up a provision, ${reference} are those of ${name}, ${plans} are shared with other plans, ${own} are the plans' own.`,
    pair: (a, b, passages) =>
      `${a} and ${b} share most, ${digits(passages)} ${plural(passages, "passage", "passages")}.`,
    same: (a, b, passages) =>
      `${a} and ${b} have the same text, all ${digits(passages)} ${plural(passages, "passage", "passages")}.`,
    nothing: "No passage that takes up a provision of the reference was found.",
    note: (reference) =>
      `Counted in syllables of the passages that take up a provision, each passage once. Words of ${reference}: runs of syllables that stand in both texts. Shared with other plans: the rest of passages that another plan has too, in three quarters of the words or more. Who wrote first the texts do not tell.`,
  },
  least: {
    title: "Provisions that fewest plans take up",
    nowhere: (ids) => {
      if (ids.length === 0) return "Every provision is taken up by at least one plan.";
      const named = ids.length > mostIds ? "" : `: ${list(ids)}`;
      return `${countWordCapital(ids.length)} ${plural(ids.length, "provision was", "provisions were")} found in no plan${named}.`;
    },
    once: (ids, plans) => {
      if (ids.length === 0 || plans < 2) return "";
      const named = ids.length > mostIds ? "" : `: ${list(ids)}`;
      return `${countWordCapital(ids.length)} ${plural(ids.length, "provision was", "provisions were")} found in one plan only${named}.`;
    },
    everywhere: (count, plans) =>
      plans < 2
        ? ""
        : `${countWordCapital(count)} ${plural(count, "is", "are")} taken up by all ${countWord(plans)} plans.`,
    note: "Ranked from the provision that fewest plans take up; equal ones in the order of the reference document.",
    noteMarks: "Each mark is one plan, in this order:",
    noteTally: "Solid: stated clearly; lighter: mentioned; outlined: not found; tint: unknown.",
  },
  signs: "= verbatim (1/3: one of three clauses), ≈ adapted, + other wording.",
  turn: "A cell is one plan against one provision.",
  unknown: (plans) => (plans.length === 0 ? "" : `Unknown: not found in the text at hand (${plans.join("; ")}).`),
  unknownPlan: (plan, reason, cells) => `${plan}: ${reason}, ${digits(cells)}\u00a0${plural(cells, "cell")}`,
  unknownPlans: (plans, cells) =>
    `${countWord(plans)} incomplete ${plural(plans, "text")}, ${digits(cells)} ${plural(cells, "cell")}`,
  reasons: {
    "no-tasks": "tasks not read",
    "text-quality": "damaged text",
    truncated: "end cut off",
    "not-text": "pictures not read",
    "missing-appendices": "appendices missing",
    "appendix-unread": "appendix not read",
    "part-unclear": "a part unclear",
    "no-lexicon": "no vocabulary yet",
  },
  shown: (rows, of) => `Shows ${digits(rows)} of ${digits(of)} provisions; the A4 sheet and the data files have all.`,
  firstPlans: (plans, of) => `Shows the first ${digits(plans)} of ${digits(of)} plans; the data files have all.`,
  regions: "Grouped by socio-economic region.",
  presentPlan: (plan, present) => `${plan}: ${present}`,
  present: (plans) => (plans.length === 0 ? "" : `${plans.join("; ")}.`),
  presentPlans: (plans) => `${countWordCapital(plans)} plans bear the name of a province that is now part of another.`,
  unsure: (count) => `To be reviewed before quoting: ${digits(count)} ${plural(count, "cell")}.`,
  across: "One row per plan, one column per provision, in the order of the reference document.",
  gathered: (plans) =>
    `With ${digits(plans)} plans, the figure gathers them by region: each cell is divided by the number of plans in each state; white is unknown, a corner marks a passage that needs review.`,
};
