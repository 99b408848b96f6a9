import { analyse } from "./analyse.ts";
import { runCommand } from "./command.ts";
import { resolveFolders } from "./folders.ts";
import { readOptions } from "./options.ts";
import { stageOutput, type Staging } from "./output.ts";
import { reportCorpus, reportFailure, reportStandIns } from "./report.ts";

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
    discardAtEnd(staging);
    const corpus = await analyse(folders);
    // Loaded late: what renders takes a second to load, and a problem in the inputs should be told at once.
    const { render } = await import("./render.ts");
    const standIns = await render(corpus, folders, staging.folder);
    staging.commit();
    reportStandIns(standIns, folders);
    reportCorpus(corpus, folders, performance.now() - started);
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

/** Exit code of a program that a signal ended: 128 and its number. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Cleans up as the last thing that this process does: nothing can be written into the staged folder after it. What cannot be removed is left to the next build. */
function discardAtEnd(staging: Staging): void {
  process.once("exit", () => {
    try {
      staging.discard();
    } catch (error) {
      reportFailure(error);
    }
  });
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
}

await runCommand(main);
