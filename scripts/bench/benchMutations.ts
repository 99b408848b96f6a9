import { fileAnalyser } from "../../src/corpus/analysePlan.ts";
import { readCuratedData } from "../../src/corpus/data.ts";
import { readDocuments } from "../../src/corpus/documents.ts";
import { Problems } from "../../src/corpus/problems.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import { judgeMutation, type Breach } from "./judgeMutations.ts";

/** Changes after which the command says how far it is. */
const STEP = 500;

/** Judges `count` seeded changes of the plans in turn, from `first` on; true when none is a breach, which are printed as they are found. */
export function benchMutations(inputs: Inputs, count: number, first: number): boolean {
  const problems = new Problems();
  const data = readCuratedData(inputs, readDocuments(inputs, problems)?.reference, problems);
  if (!data) throw new Error("invalid inputs: the bench needs a corpus that builds");
  const analyse = fileAnalyser(data.reference, data.knowledge);
  const plans = inputs.documents
    .filter(({ path }) => path.startsWith("plans/"))
    .map((file) => ({ file, analysed: analyse(file) }));
  const found: Breach[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    for (const breach of judgeMutation(plans[seed % plans.length]!, seed, analyse)) {
      found.push(breach);
      const { kind, plan, mutations, details } = breach;
      console.log(`${kind}  seed ${seed}  ${plan}  ${mutations.join(" + ")}  ${details}`);
    }
    if ((seed - first + 1) % STEP === 0) console.error(`  ${seed - first + 1} of ${count}`);
  }
  const times = (kind: Breach["kind"]): number => found.filter((breach) => breach.kind === kind).length;
  console.log(
    `${count} changes of ${plans.length} plans: ${times("crash")} crashes, ${times("words")} with words lost, ${times("absent")} with provisions newly absent.`,
  );
  return found.length === 0;
}
