import type { Fragment } from "../model/span.ts";

/**
 * A text that knows where it stands in a source string: `text.slice(f.textStart, f.textStart + f.length)` equals
 * `source.slice(f.bodyStart, f.bodyStart + f.length)` for each fragment, in order. What lies between fragments was put in.
 */
export interface Located {
  readonly text: string;
  readonly fragments: readonly Fragment[];
}

const nothing: Located = { text: "", fragments: [] };

/** `source.slice(start, end)` with its place. */
export function locate(source: string, start: number, end: number): Located {
  if (end <= start) return nothing;
  return { text: source.slice(start, end), fragments: [{ textStart: 0, bodyStart: start, length: end - start }] };
}

/** As `String.slice`, for offsets from 0. */
export function sliceLocated({ text, fragments }: Located, start: number, end: number = text.length): Located {
  const kept = fragments.flatMap((fragment) => {
    const from = Math.max(fragment.textStart, start);
    const to = Math.min(fragment.textStart + fragment.length, end);
    if (to <= from) return [];
    return [{ textStart: from - start, bodyStart: fragment.bodyStart + from - fragment.textStart, length: to - from }];
  });
  return { text: text.slice(start, end), fragments: kept };
}

/** A `sliceLocated` for slices asked for in reading order: together they cost the length of the text. */
export function slicer(located: Located): (start: number, end: number) => Located {
  let from = 0;
  const { text, fragments } = located;
  return (start, end) => {
    while (from < fragments.length && fragments[from]!.textStart + fragments[from]!.length <= start) from += 1;
    let to = from;
    while (to < fragments.length && fragments[to]!.textStart < end) to += 1;
    return sliceLocated({ text, fragments: fragments.slice(from, to) }, start, end);
  };
}

/** Joins with `separator`, which belongs to no source. Fragments that touch on both sides become one. */
export function joinLocated(parts: readonly Located[], separator: string): Located {
  let text = "";
  const fragments: Fragment[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    for (const fragment of part.fragments) {
      const moved = { ...fragment, textStart: fragment.textStart + text.length };
      const last = fragments.at(-1);
      if (last && touches(last, moved))
        fragments[fragments.length - 1] = { ...last, length: last.length + moved.length };
      else fragments.push(moved);
    }
    text += part.text;
  }
  return { text, fragments };
}

function touches(before: Fragment, after: Fragment): boolean {
  return before.textStart + before.length === after.textStart && before.bodyStart + before.length === after.bodyStart;
}

/** Without white space at both ends. */
export function trimLocated(located: Located): Located {
  const start = located.text.length - located.text.trimStart().length;
  return sliceLocated(located, start, Math.max(start, located.text.trimEnd().length));
}

/** Offset in the source of the character at `at`; of the next character that has one, or the end, where it has none. */
export function sourceOffset({ fragments }: Located, at: number): number {
  const fragment = fragments.find(({ textStart, length }) => textStart + length > at) ?? fragments.at(-1);
  if (!fragment) throw new Error(`invalid offset: ${at} in a text without a source`);
  return fragment.bodyStart + Math.min(Math.max(at - fragment.textStart, 0), fragment.length);
}
