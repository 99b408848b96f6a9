import path from "node:path";
import { aligner } from "../../src/align/align.ts";
import { isCompared } from "../../src/model/document.ts";
import { readCuratedData } from "../../src/corpus/data.ts";
import { readDocuments } from "../../src/corpus/documents.ts";
import { Problems } from "../../src/corpus/problems.ts";
import type { Evidence } from "../../src/model/alignment.ts";
import type { Document } from "../../src/model/document.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import { projectFolder, resolveFolders } from "../folders.ts";
import { readInputs } from "../inputs.ts";
import type { Golden } from "./trees.ts";

/** Folder of the alignments of the corpus plans. */
export const alignmentFolder = path.join(projectFolder, "test/golden/alignments");

/** What the method makes of each plan of the corpus, without reviews. */
export function alignmentGoldens(inputs: Inputs = readInputs(resolveFolders({}))): readonly Golden[] {
  const problems = new Problems();
  const documents = readDocuments(inputs, problems);
  const data = readCuratedData(inputs, documents?.reference, problems);
  problems.throwIfAny();
  if (!documents || !data) throw new Error("invalid corpus: nothing read and no problem found");
  const align = aligner(data.reference, data.knowledge);
  return documents.plans.map((document) => ({
    file: path.join(alignmentFolder, `${document.meta.id}.txt`),
    content: formatAlignments(document, align(document)),
  }));
}

/** One paragraph a task unit: its points and first words, then what it is aligned with and by which words. */
function formatAlignments(
  { units }: Document,
  { alignments, rejected, points }: ReturnType<ReturnType<typeof aligner>>,
): string {
  const paragraphs = units.filter(isCompared).map(({ id, text }) => {
    const own = alignments.filter(({ unit }) => unit === id);
    const near = rejected.filter(({ unit }) => unit === id);
    return [
      `${id}  [${(points[id] ?? []).join(" ")}]  ${firstWords(text)}`,
      ...own.map(
        ({ provision, strength, relation, score, evidence }) =>
          `  ${provision} ${strength} ${relation} ${score}  ${wordsOf(evidence, text)}`,
      ),
      ...near.map(
        ({ provision, score, rule, evidence }) => `  not ${provision} ${score} ${rule}  ${wordsOf(evidence, text)}`,
      ),
    ].join("\n");
  });
  return `${paragraphs.join("\n\n")}\n`;
}

const FIRST_WORDS = 80;

function firstWords(text: string): string {
  return text.length > FIRST_WORDS ? `${text.slice(0, FIRST_WORDS)}…` : text;
}

function wordsOf(evidence: readonly Evidence[], text: string): string {
  return evidence
    .map((piece) =>
      piece.kind === "context" ? `^${firstWords(piece.heading)}` : text.slice(piece.plan.start, piece.plan.end),
    )
    .join(" | ");
}
