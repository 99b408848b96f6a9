import path from "node:path";
import { contractSchemas } from "../../src/model/contract.ts";
import { projectFolder } from "../folders.ts";
import type { Golden } from "./trees.ts";

/** The schemas of the published data, as others rely on them. */
export function schemaGoldens(): readonly Golden[] {
  return Object.entries(contractSchemas()).map(([name, schema]) => ({
    file: path.join(projectFolder, "test/golden/schema", `${name}.json`),
    content: `${JSON.stringify(schema, null, 1)}\n`,
  }));
}
