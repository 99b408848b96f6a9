import { fold } from "../text/normalise.ts";
import { parseQuery, type Query } from "./query.ts";
import { BREAK, tokens } from "./tokens.ts";

/** Wider ways to ask the same: without quotation marks, then without marks. None for a query that has neither. */
export function widerQueries({ text }: Query): readonly string[] {
  const unquoted = text.replace(/["“”„«»]/gu, "").trim();
  const wider = [unquoted, fold(unquoted)].filter((candidate) => candidate !== "" && candidate !== text);
  return [...new Set(wider)].filter((candidate) => candidate !== text.toLowerCase());
}

/** The words of a query, each as a query of its own: where nothing is found, they tell which word is at fault. */
export function wordQueries({ text }: Query): readonly Query[] {
  const words = tokens(text).flatMap(({ key, start, end }) => (key === BREAK ? [] : [text.slice(start, end)]));
  return words.length < 2 ? [] : [...new Set(words)].map(parseQuery);
}
