import { register } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Lets Eleventy load files of a checkout whose path has `#` or `%` in it. It puts a path behind `file:` as it is, where these signs
 * mean something else; addresses that begin like that are put right before anything looks for them. Hooks that were registered
 * last run first, so this is called after each loader. Does nothing where both ways of writing the path agree.
 */
export function allowRawPaths(): void {
  const prefixes = { wrong: new URL(`file:${project}/`).href, right: pathToFileURL(`${project}/`).href };
  if (prefixes.wrong !== prefixes.right) register("./hooks.mjs", import.meta.url, { data: prefixes });
}
