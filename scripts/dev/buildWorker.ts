import "../analyse.ts";
import "../render.ts";
import { KnownPlans } from "../analysis/knownPlans.ts";
import { buildSite } from "../buildSite.ts";
import { runCommand } from "../command.ts";
import { resolveFolders } from "../folders.ts";
import { Progress } from "../progress.ts";
import { describeFailure } from "../report.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import type { BuildReply } from "./builder.ts";

/** Each build leaves some memory that is never freed: at this size another process takes over. */
const MOST_BYTES = 1_500_000_000;

/**
 * `node --import tsx scripts/dev/buildWorker.ts <documents> <data> <out>`: builds drafts of one site, one each time that its parent says so. Ends
 * with its parent.
 */
function main(): void {
  const [documents = "", data = "", out = ""] = process.argv.slice(2);
  const folders = resolveFolders({ documents, data, out });
  const known = new KnownPlans();
  const progress = new Progress();
  const build = (anew: boolean) => buildSite(folders, { draft: true, anew, progress, known });
  const answer = async (): Promise<void> => {
    try {
      const done = await build(false);
      reply({ good: true, errors: "", again: process.memoryUsage.rss() < MOST_BYTES });
      // Nothing was analysed or rendered yet: the next build, which is waited for, finds the program as one that has run.
      if (done === "unchanged") await build(true);
    } catch (error) {
      progress.end();
      const errors = describeFailure(error, folders);
      console.error(errors);
      // What reads wrong inputs has written nothing; after anything else pages may still be written.
      reply({ good: false, errors, again: error instanceof InputError });
    }
  };
  let last = Promise.resolve();
  process.on("message", () => (last = last.then(answer)));
  for (const event of ["disconnect", "SIGINT", "SIGTERM"]) process.once(event, () => process.exit(0));
}

function reply(message: BuildReply): void {
  process.send!(message);
}

await runCommand(main);
