import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { draftProvisions } from "../src/draft/provisions.ts";
import { provisionsFileSchema, type Reference } from "../src/model/reference.ts";
import { parseDocument } from "../src/parse/document.ts";
import { buildReference } from "../src/parse/reference.ts";
import { readYaml } from "../src/parse/yaml.ts";
import { resolveFolders, shown } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import { sha256 } from "../site/sha256.ts";
import { readArguments } from "./options.ts";
import { reportFailure } from "./report.ts";
import { isReference } from "../src/model/inputs.ts";

const usage = `npm run provisions -- [<reference>] [--out file] [--documents D] [--data D]`;

/** Drafts the file that splits a reference into points and provisions: its clauses, the tiling checked, labels from the words. */
function main(): void {
  const { values, positionals } = readArguments({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string" },
  });
  const { out, ...given } = values;
  const folders = resolveFolders(given);
  try {
    const { documents } = readInputs(folders);
    const file = documents.find(isReference);
    if (!file) return refuse("There is no document in reference/.");
    const document = parseDocument(file);
    const { id } = document.meta;
    if (positionals[0] !== undefined && positionals[0] !== id)
      return refuse(`The reference is "${id}", not "${positionals[0]}".`);
    const target = path.resolve(out ?? path.join(folders.data, "provisions", `${id}.yml`));
    if (existsSync(target)) return refuse(`${shown(target)} exists already; name another file with --out.`);
    const text = draftProvisions(document);
    if (text === null) return refuse("Nothing in the reference directs tasks: no part, number or clause was found.");
    const draft = { path: `provisions/${id}.yml`, text, sha256: sha256(text) };
    // A draft that the build would refuse is a fault: it throws, with each place.
    const { points } = buildReference(document, { file: draft, value: readYaml(draft, provisionsFileSchema) });
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: "wx" });
    report(points, target);
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

function report(points: Reference["points"], target: string): void {
  for (const { id, label, provisions } of points)
    console.log(`${id.padStart(3)}  ${String(provisions.length).padStart(3)} provisions  ${label.vi}`);
  const count = points.reduce((sum, { provisions }) => sum + provisions.length, 0);
  console.log(
    `${points.length} points, ${count} provisions: ${shown(target)}. Join and label them, then npm run build.`,
  );
}

function refuse(reason: string): void {
  console.error(`error  ${reason}`);
  console.error(usage);
  process.exitCode = 1;
}

main();
