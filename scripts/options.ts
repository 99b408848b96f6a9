import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./failure.ts";

type Config = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Config> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/** Every command has it: shows the stack of calls of what failed. */
const common = { debug: { type: "boolean", default: false } } as const;
let debugging = false;

/** Whether the command was called with `--debug`. */
export function isDebugging(): boolean {
  return debugging;
}

/** The options of a command. One that it does not have ends the process with a sentence and exit code 1. */
export function readOptions<T extends Config>(options: T): Values<T> {
  return parsed(options, () => parseArgs({ options: { ...options, ...common } })).values;
}

/** As `readOptions`, with the words that stand between the options. */
export function readArguments<T extends Config>(
  options: T,
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  const { values, positionals } = parsed(options, () =>
    parseArgs({ options: { ...options, ...common }, allowPositionals: true }),
  );
  return { values, positionals };
}

/** A port as an option gives it; 0 takes a free one. Throws a `UsageError` for anything else. */
export function readPort(given: string): number {
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not "${given}".`);
}

/** A share of the work, the `index`th of `of`. */
export interface WorkShare {
  readonly index: number;
  readonly of: number;
}

/** A share as an option gives it, `2/8`. Throws a `UsageError` for anything else. */
export function readShard(given: string): WorkShare {
  const [index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(given) ?? []).slice(1).map(Number);
  if (index >= 1 && index <= of) return { index, of };
  throw new UsageError(`--shard takes a share like 2/8, the second of eight, not "${given}".`);
}

function parsed<T extends { readonly values: object }>(options: object, parse: () => T): T {
  try {
    const found = parse();
    const { debug, ...values } = found.values as { debug?: boolean };
    debugging = debug === true;
    return { ...found, values };
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    const known = Object.keys({ ...options, ...common }).map((name) => `--${name}`);
    console.error(`error  ${error.message.split(". ")[0]}. Known options: ${known.join(", ")}.`);
    process.exit(1);
  }
}
