import { createInterface } from "node:readline/promises";
import type { Draft, Given } from "../../src/intake/draft.ts";
import { problemOf } from "./given.ts";
import { RefusedError } from "./prepare.ts";
import type { ImportWords } from "./words.ts";

/** Puts a question to a person and gives the answer; null when nobody answers any more. */
export type Question = (words: string) => Promise<string | null>;

/** Answers of one field that do not fit before the file is refused. */
const MOST_TRIES = 3;

/** Asks for each field that the text does not tell, again where an answer does not fit. Throws a `RefusedError` when none does. */
export async function askFor(
  { missing }: Pick<Draft, "missing">,
  question: Question,
  say: ImportWords,
): Promise<Given> {
  const answers: Record<string, string> = {};
  for (const field of missing) answers[field] = await answerTo(field, question, say);
  return answers;
}

async function answerTo(field: string, question: Question, say: ImportWords): Promise<string> {
  let asked = say.ask(say.found[field] ?? field);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = await question(asked);
    if (answer === null) break;
    const problem = problemOf(field, answer.trim());
    if (problem === null) return answer.trim();
    asked = `${say.badValue(field, answer.trim(), problem)}\n${say.ask(say.found[field] ?? field)}`;
  }
  throw new RefusedError(say.missing([field]));
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
