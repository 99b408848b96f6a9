import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Relation } from "../../../src/model/relations.ts";
import type { Mark, Segment } from "../../../src/views/segments.ts";
import { isMatchKey } from "../../../src/views/row.ts";
import { renderUnbroken } from "../unbroken/unbroken.ts";

/** Numbers of the matches that a segment belongs to, alike at its twin; null when there is none. */
export type Twins = (keys: readonly string[]) => string | null;

/** Numbers the matches of one row in the order in which they are met; `prefix` tells them from those of other plans' rows. */
export function nameTwins(prefix = ""): Twins {
  const names = new Map<string, string>();
  return (keys) => {
    const matches = keys.filter(isMatchKey);
    for (const match of matches) if (!names.has(match)) names.set(match, `${prefix}${names.size + 1}`);
    return matches.length === 0 ? null : matches.map((match) => names.get(match)).join(" ");
  };
}

export interface SegmentLinks {
  /** Address of a footnote, by its unit id. */
  readonly footnote?: (unit: string) => string;
  /** Id of the mark that stands for a footnote, so that the footnote can lead back. */
  readonly footnoteId?: (unit: string) => string;
  /** Numbers that name the columns whose words these are, from a segment's keys. */
  readonly columns?: (keys: readonly string[]) => string;
  readonly twins?: Twins;
}

/** Pieces of a document's text, matched words marked. Prints no white space of its own. */
export function renderSegments(pieces: readonly Segment[], links: SegmentLinks = {}): readonly Html[] {
  return pieces.map(({ text, mark, keys, footnote }) => {
    const words =
      footnote === null || links.footnote === undefined
        ? renderUnbroken(text)
        : html`<a class="footnote-mark"${attributes({ id: links.footnoteId?.(footnote) })} href="${links.footnote(footnote)}">${text}</a>`;
    if (mark === null) return words;
    return html`<mark${attributes({ class: markClass(mark), "data-c": links.columns?.(keys), "data-t": links.twins?.(keys) })}>${words}</mark>`;
  });
}

/** The line under the words tells the relation. */
const lines: Readonly<Record<Relation, string | null>> = { verbatim: null, adapted: "adapted", specific: "own" };

/** A phrase that decided has no ground, since its words are the plan's own. */
function markClass({ relation, shared }: Mark): string | null {
  return shared ? lines[relation] : "phrase";
}
