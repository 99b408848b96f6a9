import type { Document, Unit } from "../../src/model/document.ts";
import { isReference, type Inputs, type SourceFile } from "../../src/model/inputs.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { sha256 } from "../../site/sha256.ts";
import { generator, pick } from "./random.ts";

/** Length of a made plan in UTF-8 bytes, about. */
const BYTES = 25_000;

/**
 * A corpus of `count` plans made of the words of real ones: headings and tasks of all plans, shuffled, each plan other than
 * the next. The same inputs and count give the same corpus, on every machine. Reference and data stay as they are.
 */
export function makeCorpus(inputs: Inputs, count: number): Inputs {
  const plans = inputs.documents.filter(({ path }) => path.startsWith("plans/"));
  const units = plans.flatMap((file) => tasksOf(parseDocument(file)));
  const headings = units.filter(({ kind }) => kind === "section").map(oneLine);
  const tasks = units.filter(({ kind }) => kind !== "section").map(oneLine);
  const source = { path: "sources/made.txt", text: "made", sha256: sha256("made") };
  const made = Array.from({ length: count }, (_, number) => makePlan(number, headings, tasks, source));
  return {
    documents: [...inputs.documents.filter(isReference), ...made],
    sources: [...inputs.sources, source],
    // Labels and verdicts belong to the real plans.
    data: inputs.data.filter(({ path }) => !/^(?:(?:gold|reviews)\/|cited-documents\.)/u.test(path)),
  };
}

function tasksOf({ units }: Document): readonly Unit[] {
  return units.filter(({ part, text }) => part === "tasks" && text !== "");
}

function oneLine({ text }: Unit): string {
  return text.replace(/\s+/gu, " ");
}

function makePlan(
  number: number,
  headings: readonly string[],
  tasks: readonly string[],
  source: SourceFile,
): SourceFile {
  const random = generator(number + 1);
  const id = `made-${String(number + 1).padStart(4, "0")}`;
  const frontMatter = [
    `id: ${id}`,
    "kind: plan",
    `number: "${number + 1}/KH-UBND"`,
    `title: "Kế hoạch ${number + 1}"`,
    `short_title: "Kế hoạch ${number + 1}"`,
    "issuer: Ủy ban nhân dân tỉnh",
    "issuer_level: province",
    "issuer_branch: state",
    "province: null",
    'issued: "2024-06-01"',
    "issued_year: 2024",
    "implements: []",
    "status: complete",
    "status_note: null",
    "missing_appendices: []",
    "source:",
    `  file: ${source.path}`,
    `  sha256: ${source.sha256}`,
  ];
  const lines = ["---", ...frontMatter, "---", "", "KẾ HOẠCH", "", "I. NHIỆM VỤ, GIẢI PHÁP", ""];
  let bytes = 0;
  for (let section = 1; bytes < BYTES; section += 1) {
    lines.push(`${section}. ${pick(headings, random)}`, "");
    for (let task = 4 + Math.floor(random() * 6); task > 0 && bytes < BYTES; task -= 1) {
      const text = pick(tasks, random);
      bytes += Buffer.byteLength(text);
      lines.push(`- ${text}`, "");
    }
  }
  const text = lines.join("\n");
  return { path: `plans/${id}.md`, text, sha256: sha256(text) };
}
