import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { prepare } from "../src/align/prepare.ts";
import { matchRecords } from "../src/evaluate/match.ts";
import { readCuratedData } from "../src/corpus/data.ts";
import { readDocuments } from "../src/corpus/documents.ts";
import { Problems } from "../src/corpus/problems.ts";
import { learntWordsFileSchema } from "../src/model/learntWords.ts";
import { provincesOf } from "../src/parse/provinces.ts";
import { readYaml } from "../src/parse/yaml.ts";
import { labelledPlans } from "../src/study/labelled.ts";
import { learnWords } from "../src/study/learnWords.ts";
import { printLearntWords } from "../src/study/learntWordsFile.ts";
import { sha256 } from "../site/sha256.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, shown } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import { readOptions } from "./options.ts";
import { reportFailure } from "./report.ts";

/**
 * npm run learn -- --documents D --data D --out FILE --texts "…" --texts-en "…"
 *
 * Learns from the labelled plans of a data folder (`gold/`) what their words say of each provision, and writes it as
 * `data/lexicon/<reference>.words.yml` has it. `--texts` and `--texts-en` say what was learnt from, for the method page.
 */
function main(): void {
  const {
    out,
    texts,
    "texts-en": textsEn,
    ...given
  } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string" },
    texts: { type: "string" },
    "texts-en": { type: "string" },
  });
  const folders = resolveFolders(given);
  if (out === undefined || texts === undefined || textsEn === undefined) {
    console.error("error  --out names the file to write, --texts and --texts-en say what it is learnt from.");
    process.exitCode = 1;
    return;
  }
  try {
    const inputs = readInputs(folders);
    const problems = new Problems();
    const documents = readDocuments(inputs, problems);
    const data = readCuratedData(inputs, documents?.reference, problems);
    problems.throwIfAny();
    if (!documents || !data) return;
    const plans = labelledPlans(documents.plans, data.gold);
    for (const { file, params } of plans.flatMap(({ document, gold }) => matchRecords(document, gold).problems))
      console.warn(
        `warning  ${file}: label ${params["label"]} stands in no unit of its document, and is left out: "${params["found"]}"`,
      );
    const places = provincesOf(data.provinces).map(({ name }) => name);
    const learnt = learnWords(plans, prepare(data.reference, data.knowledge), places);
    if (Object.keys(learnt.provisions).length === 0) {
      console.error(
        `error  Nothing can be learnt from ${learnt.passages} labelled passages of ${learnt.documents} documents in ${shown(folders.data)}/gold: a word must stand in several documents and a provision have several passages. Label more.`,
      );
      process.exitCode = 1;
      return;
    }
    const { id, number } = documents.reference.meta;
    const text = printLearntWords({ reference: number ?? id, texts, texts_en: textsEn, ...learnt });
    const file = path.resolve(out);
    // What is written is read back first.
    readYaml({ path: file, text, sha256: sha256(text) }, learntWordsFileSchema);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    const words = Object.values(learnt.provisions).reduce((sum, one) => sum + Object.keys(one.words).length, 0);
    console.log(
      `${learnt.passages} passages of ${learnt.documents} documents: ${words} weights for ${Object.keys(learnt.provisions).length} provisions in ${shown(file)}`,
    );
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

await runCommand(main);
