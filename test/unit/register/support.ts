import { readFileSync } from "node:fs";
import path from "node:path";
import { readKnowledge } from "../../../src/corpus/knowledge.ts";
import type { Document } from "../../../src/model/document.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import type { WordPlace, Task } from "../../../src/model/register.ts";
import { parseDocument } from "../../../src/parse/document.ts";
import { registerReader } from "../../../src/register/read.ts";
import { projectFolder } from "../../../scripts/folders.ts";

const files = ["agencies.yml", "language/abbreviations.yml"].map((name) => ({
  path: name,
  text: readFileSync(path.join(projectFolder, "data", name), "utf8"),
  sha256: "",
}));
export const knowledge: Knowledge = readKnowledge(files, "none");
export const readRegister = registerReader(knowledge);

/** A plan with the lines given under "I. NHIỆM VỤ", issued on 05/03/2024. */
export function planOf(...lines: readonly string[]): Document {
  return documentOf(`I. NHIỆM VỤ\n\n${lines.join("\n\n")}`);
}

/** A plan with `body` behind its title, issued on 05/03/2024. */
export function documentOf(body: string): Document {
  const front = `---
id: thu
kind: plan
number: null
title: "Thử"
short_title: Thử
issuer: Ủy ban nhân dân tỉnh A
issuer_level: province
issuer_branch: state
province: null
issued: "2024-03-05"
issued_year: 2024
implements: []
status: complete
status_note: null
missing_appendices: []
source:
  file: sources/thu.txt
  sha256: "${"0".repeat(64)}"
---
`;
  const text = `${front}KẾ HOẠCH\n\nThử\n\n${body}\n`;
  return parseDocument({ path: "plans/thu.md", text, sha256: "" });
}

/** The tasks of such a plan, with the words of a place. */
export function tasksOf(...lines: readonly string[]): { tasks: readonly Task[]; words: (place: WordPlace) => string } {
  const document = planOf(...lines);
  const textOf = new Map(document.units.map(({ id, text }) => [id, text]));
  return {
    tasks: readRegister(document).tasks,
    words: ({ unit, start, end }) => textOf.get(unit)!.slice(start, end),
  };
}

/** The only task of a plan with these lines; those before the last stand above it. */
export function lastTask(...lines: readonly string[]): Task {
  const task = tasksOf(...lines).tasks.at(-1);
  if (!task) throw new Error("invalid lines: no task");
  return task;
}
