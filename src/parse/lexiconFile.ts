import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from "yaml";
import type { PhraseWeight } from "../model/knowledge.ts";

/** A phrase on its way into a lexicon. */
export interface AcceptedPhrase {
  readonly provision: string;
  readonly phrase: string;
  readonly weight: PhraseWeight;
}

/** Note of the entries that accepted suggestions go into. */
export const suggestedNote = "Suggested by the passages of the corpus, accepted by a reader.";

/**
 * The text of `lexicon/<reference>.yml` with `accepted` added: one entry a weight and provision, with `suggestedNote`, after those
 * that are there; comments and all other entries stay as they are. `text` null: a new file for the reference, whose `points` all
 * count as works: before somebody says which are, a place or somebody served takes weight off whatever is named.
 */
export function addPhrases(
  text: string | null,
  { reference, points }: { readonly reference: string; readonly points: readonly string[] },
  accepted: readonly AcceptedPhrase[],
): string {
  const works = points.map((point) => JSON.stringify(point)).join(", ");
  const document = parseDocument(
    text ??
      `reference: ${JSON.stringify(reference)}\n# Leave here the points that are works: roads, schools, networks.\nworks: [${works}]\nstands_for: {}\nmasks: []\n`,
  );
  for (const { provision, phrase, weight } of accepted) {
    if (!isMap(document.get("provisions"))) document.set("provisions", new YAMLMap());
    const entries = document.getIn(["provisions", provision]);
    const list = isSeq(entries) ? entries : new YAMLSeq();
    if (list !== entries) document.setIn(["provisions", provision], list);
    const known = list.items.find(
      (item) => isMap(item) && item.get("weight") === weight && item.get("note") === suggestedNote,
    );
    const entry = isMap(known) ? known : document.createNode({ weight, phrases: [], note: suggestedNote });
    if (entry !== known) list.add(entry);
    const phrases = entry.get("phrases");
    if (isSeq(phrases) && !phrases.items.some((item) => String(item) === phrase)) {
      phrases.flow = false;
      phrases.add(document.createNode(phrase));
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
