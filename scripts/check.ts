import { parseArgs } from "node:util";
import { checkLexicon, type PhraseProblem } from "../src/align/check.ts";
import { readCuratedData } from "../src/corpus/data.ts";
import { readDocuments } from "../src/corpus/documents.ts";
import { Problems } from "../src/corpus/problems.ts";
import { resolveFolders } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import { reportFailure } from "./report.ts";

/**
 * npm run check -- [--unused] [--documents D] [--data D]
 *
 * Checks the documents and the data without building, and the phrases of the lexicon: those that repeat another (an error)
 * and those that stand in the plans and never count. `--unused` lists those that stand in no plan too: a phrase that the
 * subject asks for may well wait for its first plan.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      documents: { type: "string" },
      data: { type: "string" },
      unused: { type: "boolean", default: false },
    },
  });
  const folders = resolveFolders(values);
  try {
    const inputs = readInputs(folders);
    const problems = new Problems();
    const documents = readDocuments(inputs, problems);
    const data = readCuratedData(inputs, documents?.reference, problems);
    problems.throwIfAny();
    if (!documents || !data) return;
    const found = checkLexicon(documents.plans, data.reference, data.knowledge);
    for (const problem of found) if (problem.kind !== "unused" || values.unused) console.log(describe(problem));
    const count = (kind: PhraseProblem["kind"]): number => found.filter((problem) => problem.kind === kind).length;
    console.log(`${count("repeated")} repeated, ${count("shadowed")} shadowed, ${count("unused")} unused phrases`);
    if (count("repeated") > 0) process.exitCode = 1;
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

const sentences: Readonly<Record<PhraseProblem["kind"], string>> = {
  repeated: "reads as another phrase of its provision does",
  shadowed: "stands in the plans and never counts: neighbours or longer phrases forbid it",
  unused: "stands in no plan",
};

function describe({ kind, provision, phrase }: PhraseProblem): string {
  return `${provision}  ${phrase}  ${sentences[kind]}`;
}

main();
