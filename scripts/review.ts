import { existsSync, writeFileSync } from "node:fs";
import { evidenceNote } from "../src/files/data/evidenceNote.ts";
import { reviewForm } from "../src/review/form.ts";
import { reviewQueue } from "../src/review/queue.ts";
import { indexPlan } from "../src/views/planIndex.ts";
import { formatPlace } from "../src/views/place.ts";
import { analyse } from "./analyse.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, shown } from "./folders.ts";
import { readArguments } from "./options.ts";
import { reportFailure } from "./report.ts";
import { stringsOf } from "../src/strings/strings.ts";

const usage = `npm run review -- <plan> [--out file] [--limit 20] [--reviewer "name"] [--documents D] [--data D]`;

/** Prints, or writes to a file, what of a plan deserves a look first, as a form to fill in. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string" },
    limit: { type: "string", default: "20" },
    reviewer: { type: "string", default: "" },
  });
  const { out, ...given } = values;
  const folders = resolveFolders(given);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    return refuse(`--limit takes a whole number from 1, not "${values.limit}".`);
  if (out !== undefined && existsSync(out)) return refuse(`${shown(out)} exists already; name another file.`);
  try {
    const corpus = await analyse(folders);
    const plan = corpus.plans.find(({ document }) => document.meta.id === positionals[0]);
    if (!plan) {
      const ids = corpus.plans.map(({ document }) => document.meta.id).toSorted();
      return refuse(positionals[0] === undefined ? "Name a plan." : `There is no plan "${positionals[0]}".`, ids);
    }
    const open = reviewQueue(plan, corpus).filter(({ review }) => review === null);
    const { places } = indexPlan(plan);
    const form = reviewForm(plan, corpus.reference, open.slice(0, limit), {
      reviewer: values.reviewer,
      date: new Date().toISOString().slice(0, 10),
      placeOf: (unit) => formatPlace(places.get(unit) ?? [], "vi"),
      stateWord: (state) => stringsOf.vi.terms.states[state],
      noteOf: evidenceNote,
    });
    if (out === undefined) process.stdout.write(form);
    else {
      writeFileSync(out, form);
      console.log(`${Math.min(limit, open.length)} of ${open.length} places to look at, in ${shown(out)}`);
    }
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

function refuse(reason: string, plans: readonly string[] = []): void {
  console.error(reason);
  console.error(usage);
  for (const plan of plans) console.error(`  ${plan}`);
  process.exitCode = 1;
}

await runCommand(main);
