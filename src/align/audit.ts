import { isCompared, type Document } from "../model/document.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Reference } from "../model/reference.ts";
import { capitalised } from "../text/capitals.ts";
import { prepare } from "./prepare.ts";

/** A phrase that may be one text's own wording: it stands in one plan, and no law or decision is named for it. */
interface LonePhrase {
  readonly provision: string;
  readonly phrase: string;
  /** Why the lexicon has it: the note of its entry, which names no document. */
  readonly note: string;
  /** Where it first stands. */
  readonly at: { readonly plan: string; readonly unit: string };
}

/**
 * The phrases of the lexicon that stand in the tasks of exactly one of the plans, not in the reference, and whose entry's note
 * names no document, in the order of the lexicon. Each is to be judged by a person: the subject's own word, or one text's.
 */
export function auditLexicon(
  plans: readonly Document[],
  reference: Reference,
  knowledge: Knowledge,
): readonly LonePhrase[] {
  const { lexicon, read } = prepare(reference, knowledge);
  if (!lexicon) return [];
  const standing = new Map<number, Map<string, string>>();
  const inReference = new Set<number>();
  const rowsIn = (text: string): readonly number[] =>
    lexicon
      .find(read(text).tokens)
      .map(({ phrase }) => phrase)
      .filter((row) => lexicon.rows[row]!.use === "find");
  for (const { text } of reference.document.units) for (const row of rowsIn(text)) inReference.add(row);
  for (const { meta, units } of plans) {
    for (const { id, text } of units.filter(isCompared)) {
      for (const row of rowsIn(text)) {
        const places = standing.get(row) ?? new Map<string, string>();
        standing.set(row, places);
        if (!places.has(meta.id)) places.set(meta.id, id);
      }
    }
  }
  const namesDocument = documentNamed(knowledge.language.roles.citations.kinds);
  return lexicon.rows.flatMap(({ entry, phrase }, row): readonly LonePhrase[] => {
    const places = standing.get(row);
    if (!places || places.size !== 1 || inReference.has(row)) return [];
    const { provision, entry: written } = lexicon.entries[entry]!;
    const [[plan, unit]] = places as unknown as [[string, string]];
    return namesDocument(written.note) ? [] : [{ provision, phrase, note: written.note, at: { plan, unit } }];
  });
}

/** Whether a note names a document: a kind of document with a capital, then its number or its title ("Luật Quy hoạch", "Nghị định 35/2022"). */
function documentNamed(kinds: readonly string[]): (note: string) => boolean {
  const pattern = new RegExp(`(?<!\\p{L})(?:${kinds.map(capitalised).join("|")}) (?:\\d|\\p{Lu})`, "u");
  return (note) => pattern.test(note);
}
