import { createInterface } from "node:readline/promises";
import { documentMetaSchema } from "../../src/model/document.ts";
import { fold } from "../../src/text/normalise.ts";
import type { Draft, Given } from "../../src/intake/draft.ts";
import { problemOf } from "./given.ts";
import { refusal, RefusedError } from "./prepare.ts";
import type { ImportWords } from "./words.ts";

/** Puts a question to a person and gives the answer; null when nobody answers any more. */
export type Question = (words: string) => Promise<string | null>;

/** Answers of one field that do not fit before the file is refused. */
const MOST_TRIES = 3;

/** Asks for each field that the text does not tell, again where an answer does not fit. Throws a `RefusedError` when none does. */
export async function askFor(
  { missing, type }: Pick<Draft, "missing" | "type">,
  question: Question,
  say: ImportWords,
): Promise<Given> {
  const answers: Record<string, string> = {};
  for (const field of missing) answers[field] = await answerTo(field, type, question, say);
  return answers;
}

async function answerTo(field: string, type: Draft["type"], question: Question, say: ImportWords): Promise<string> {
  const choices = choicesOf(field);
  const named = choices.map((choice) => say.values[choice] ?? choice);
  const name = say.found[field] ?? field;
  const asked =
    field === "kind" && type !== null
      ? `${say.otherType(type.name, type.near)}\n${say.choose(name, named)}`
      : say.ask(name, named);
  let put = asked;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = (await question(put))?.trim();
    if (answer === undefined) break;
    const key = fold(answer.normalize("NFC"));
    const value = choices.find((choice, index) => choice === key || fold(named[index]!) === key) ?? answer;
    if (problemOf(field, value) === null) return value;
    put = `${say.badAnswer(answer, named)}\n${asked}`;
  }
  throw new RefusedError(refusal({ missing: [field], type }, say));
}

/** The values among which a field has one; none for a field of free words. */
function choicesOf(field: string): readonly string[] {
  const schema = documentMetaSchema.shape[field as keyof typeof documentMetaSchema.shape];
  return "options" in schema && Array.isArray(schema.options) ? schema.options.map(String) : [];
}

/** Whether a person wants the files written: yes, or an empty line. */
export async function confirmed(question: Question, say: ImportWords): Promise<boolean> {
  const answer = (await question(`\n${say.confirm}`))?.trim().toLowerCase();
  return answer === "" || /^(?:y|yes|c|có|co)$/u.test(answer ?? "no");
}

/** Questions in the terminal; an input that ends answers no more. */
export const inTerminal: Question = async (words) => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<null>((resolve) => {
    lines.once("close", () => {
      resolve(null);
    });
  });
  try {
    return await Promise.race([lines.question(words), ended]);
  } finally {
    lines.close();
  }
};
