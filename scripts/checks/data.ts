import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseCsv } from "../../src/text/csv.ts";
import { listFiles } from "./site.ts";

/** Problems of the published data of a built site, each as `file: sentence`: what does not fit the schemas published with it. */
export function checkData(site: string): readonly string[] {
  const data = path.join(site, "data");
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(data, file), "utf8"));
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
  const problemsOf = (schema: string, value: unknown, place: string): string[] => {
    const validate =
      ajv.getSchema(schema) ?? ajv.addSchema(json(`schema/${schema}.json`) as object, schema).getSchema(schema)!;
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map((error) => `${place}: ${error.instancePath} ${error.message}`);
  };
  const { plans } = json("corpus.json") as {
    readonly plans: readonly { readonly id: string; readonly file: string }[];
  };
  const [columns = [], ...rows] = parseCsv(readFileSync(path.join(data, "coverage.csv"), "utf8"));
  return [
    ...problemsOf("corpus", json("corpus.json"), "data/corpus.json"),
    ...problemsOf("tasks", json("tasks.json"), "data/tasks.json"),
    ...plans.flatMap(({ file }) =>
      existsSync(path.join(data, file)) ? problemsOf("plan", json(file), `data/${file}`) : [`data/${file} is missing`],
    ),
    ...listFiles(path.join(data, "plans"))
      .filter((file) => !plans.some((plan) => plan.file === `plans/${file}`))
      .map((file) => `data/plans/${file} is not named in corpus.json`),
    ...rows.flatMap((row, index) =>
      problemsOf("coverage", toRecord(columns, row), `data/coverage.csv: row ${index + 2}`),
    ),
  ];
}

function toRecord(columns: readonly string[], row: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(row.map((value, index) => [columns[index] ?? `column ${index + 1}`, value]));
}
