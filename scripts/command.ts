import path from "node:path";
import { UsageError } from "./failure.ts";
import { reportFailure } from "./report.ts";

/** Runs a command to its end. Whatever is thrown, here or later in a callback, is one message and exit code 1. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  process.on("uncaughtException", (error) => {
    reportFailure(error);
    process.exit(1);
  });
  try {
    checkPath(process.argv[1] ?? "");
    await main();
  } catch (error) {
    reportFailure(error);
    process.exitCode = 1;
  }
}

/** As `bootstrap.mjs` does, for commands that are run without npm. */
function checkPath(script: string): void {
  if (!path.dirname(script).includes("?")) return;
  throw new UsageError(
    `${path.dirname(script)} has the sign ? in its path, where the tools cannot load programs from: move or rename the folder.`,
  );
}
