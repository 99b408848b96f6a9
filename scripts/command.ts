import { reportFailure } from "./report.ts";

/** Runs a command to its end. Whatever is thrown, here or later in a callback, is one message and exit code 1. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  process.on("uncaughtException", (error) => {
    reportFailure(error);
    process.exit(1);
  });
  try {
    await main();
  } catch (error) {
    reportFailure(error);
    process.exitCode = 1;
  }
}
