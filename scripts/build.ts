import { analyse } from "./analyse.ts";
import { resolveFolders } from "./folders.ts";
import { readOptions } from "./options.ts";
import { stageOutput } from "./output.ts";
import { reportCorpus, reportFailure } from "./report.ts";

/**
 * `npm run build [-- --documents D --data D --out D]`: analyses the documents and writes the site. The output is replaced
 * only when everything went well.
 */
async function main(): Promise<void> {
  const started = performance.now();
  const folders = resolveFolders(
    readOptions({ documents: { type: "string" }, data: { type: "string" }, out: { type: "string" } }),
  );
  try {
    const staging = stageOutput(folders.out);
    try {
      const corpus = await analyse(folders);
      // Loaded late: what renders takes a second to load, and a problem in the inputs should be told at once.
      const { render } = await import("./render.ts");
      await render(corpus, folders, staging.folder);
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
