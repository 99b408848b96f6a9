import { parseArgs, type ParseArgsConfig } from "node:util";

type Values<T extends NonNullable<ParseArgsConfig["options"]>> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/** The options of a command. One that it does not have ends the process with a sentence and exit code 1. */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(options: T): Values<T> {
  return parsed(options, () => parseArgs({ options })).values;
}

/** As `readOptions`, with the words that stand between the options. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  options: T,
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  return parsed(options, () => parseArgs({ options, allowPositionals: true }));
}

function parsed<T>(options: object, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(`error  ${error.message.split(". ")[0]}. Known options: ${known.join(", ")}.`);
    process.exit(1);
  }
}
