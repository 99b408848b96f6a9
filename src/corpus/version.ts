import type { Inputs } from "../model/inputs.ts";
import type { Method } from "../model/method.ts";

/** Measured on a version of the data, so no part of it. */
const MEASURED = "study.json";

/**
 * Version of the data: sha256 of the hashes of all inputs with their paths, and of the method's version. The same inputs give
 * the same version in whatever order they were read.
 */
export function dataVersion(inputs: Inputs, method: Pick<Method, "version">, sha256: (text: string) => string): string {
  const files = [...inputs.documents, ...inputs.sources, ...inputs.data.filter(({ path }) => path !== MEASURED)];
  const lines = files.map((file) => `${file.sha256}  ${file.path}`).toSorted(byCodeUnits);
  return sha256([...lines, `method ${method.version}`].join("\n"));
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
