import { parseArgs } from "node:util";
import { analyse } from "./analyse.ts";
import { resolveFolders } from "./folders.ts";
import { stageOutput } from "./output.ts";
import { render, writeArtefact } from "./render.ts";
import { reportCorpus, reportFailure } from "./report.ts";

/**
 * `npm run build [-- --documents D --data D --out D]`: analyses the documents and writes the site. The output is replaced
 * only when everything went well.
 */
async function main(): Promise<void> {
  const started = performance.now();
  const { values } = parseArgs({
    options: { documents: { type: "string" }, data: { type: "string" }, out: { type: "string" } },
  });
  const folders = resolveFolders(values);
  try {
    const staging = stageOutput(folders.out);
    try {
      const corpus = analyse(folders);
      await render(corpus, writeArtefact(corpus, folders), staging.folder);
      staging.commit();
      reportCorpus(corpus, folders, performance.now() - started);
    } finally {
      staging.discard();
    }
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

await main();
