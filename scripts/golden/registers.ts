import path from "node:path";
import { readCuratedData } from "../../src/corpus/data.ts";
import { readDocuments } from "../../src/corpus/documents.ts";
import { Problems } from "../../src/corpus/problems.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import type { Document } from "../../src/model/document.ts";
import type { Deadline, NamedAgency, WordPlace, PlanRegister, Target } from "../../src/model/register.ts";
import { registerReader } from "../../src/register/read.ts";
import { projectFolder, resolveFolders } from "../folders.ts";
import { readInputs } from "../inputs.ts";
import type { Golden } from "./trees.ts";

/** Folder of the registers of the corpus documents, the reference among them. */
export const registerFolder = path.join(projectFolder, "test/golden/registers");

/** What the register says of each document of the corpus. */
export function registerGoldens(inputs: Inputs = readInputs(resolveFolders({}))): readonly Golden[] {
  const problems = new Problems();
  const documents = readDocuments(inputs, problems);
  const data = readCuratedData(inputs, documents?.reference, problems);
  problems.throwIfAny();
  if (!documents || !data) throw new Error("invalid corpus: nothing read and no problem found");
  const read = registerReader(data.knowledge);
  return [documents.reference, ...documents.plans].map((document) => ({
    file: path.join(registerFolder, `${document.meta.id}.txt`),
    content: formatRegister(document, read(document)),
  }));
}

/** One paragraph a task: its first words, then what the register reads in it; words of other units with the unit's id. */
function formatRegister({ units }: Document, { tasks, contradictions }: PlanRegister): string {
  const textOf = new Map(units.map(({ id, text }) => [id, text]));
  const words = ({ unit, start, end }: WordPlace): string => textOf.get(unit)!.slice(start, end);
  const at = (place: WordPlace, task: string): string =>
    `“${words(place)}”${place.unit === task ? "" : ` in ${place.unit}`}`;
  const lines = tasks.map(({ unit, ...task }) =>
    [
      `${unit}  ${firstWords(textOf.get(unit)!)}`,
      ...task.leads.map((one) => `  lead ${agency(one)}  ${at(one, unit)}`),
      ...task.partners.map((one) => `  with ${agency(one)}  ${at(one, unit)}`),
      ...task.deadlines.map((one) => `  due ${due(one)}  ${one.rule}  ${at(one, unit)}`),
      ...task.targets.map((one) => `  target ${aim(one)}  ${at(one, unit)} of “${words(one.subject)}”`),
      ...task.things.map((one) => `  ${one.rule}  ${at(one, unit)}`),
      ...task.works.map((one) => `  ${one.rule} ${one.number ?? ""}  ${at(one, unit)}`),
      ...task.products.map((one) => `  ${one.rule}  ${at(one, unit)}`),
    ].join("\n"),
  );
  const conflicts = contradictions.map(
    ({ kind, first, second }) =>
      `! ${kind} ${first.unit} “${words(first)}”${second ? ` and ${second.unit} “${words(second)}”` : ""}`,
  );
  return `${[...lines, ...(conflicts.length > 0 ? [conflicts.join("\n")] : [])].join("\n\n")}\n`;
}

function agency({ agency: id, name, rule }: NamedAgency): string {
  return `${id ?? name} ${rule}`;
}

function due({ from, to, every, day, within }: Deadline): string {
  const parts = [from && `from ${from}`, to && `to ${to}`, every && `every ${every}`, day, within && `${within} days`];
  return parts.filter((part) => part !== null && part !== "").join(" ");
}

function aim({ direction, value, upTo, measure, by, rule }: Target): string {
  return `${direction} ${value}${upTo === null ? "" : `..${upTo}`} ${measure}${by === null ? "" : ` by ${by}`} ${rule}`;
}

const FIRST_WORDS = 80;

function firstWords(text: string): string {
  return text.length > FIRST_WORDS ? `${text.slice(0, FIRST_WORDS)}…` : text;
}
