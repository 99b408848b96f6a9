import { parseArgs, type ParseArgsConfig } from "node:util";

type Values<T extends NonNullable<ParseArgsConfig["options"]>> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/** The options of a command. One that it does not have ends the process with a sentence and exit code 1. */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(options: T): Values<T> {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(`error  ${error.message.split(". ")[0]}. Known options: ${known.join(", ")}.`);
    process.exit(1);
  }
}
