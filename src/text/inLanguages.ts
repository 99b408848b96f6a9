/**
 * What languages say differently stands between these: a sign in front, one between two languages, one behind. JSON, which writes such
 * signs as references, holds none of them.
 */
const [open, between, close] = ["\u0001", "\u0002", "\u0003"];

/** Strings of JSON and what is between them; in these tags and what is between them; in these names, folders and values. */
const splits = [/"(?:[^"\\]|\\.)*"|[^"]+/gu, /<[^>]*>|[^<]+|</gu, /[^/"\\]+|[/"\\]+/gu];

/**
 * JSON texts that say the same in several languages as one text: what they share, such as words of documents and markup, stands once.
 * Whatever they differ in, `inLanguage` gives each back as it was.
 */
export function joinLanguages(texts: readonly string[]): string {
  return joinParts(texts, splits);
}

/** The text that was at `index` of those that `joined` was made of. */
export function inLanguage(joined: string, index: number): string {
  const differing = new RegExp(`${open}([^${close}]*)${close}`, "gu");
  return joined.replace(differing, (_, texts: string) => texts.split(between)[index]!);
}

function joinParts(texts: readonly string[], [split, ...finer]: readonly RegExp[]): string {
  const [first] = texts;
  if (texts.every((text) => text === first)) return first!;
  const parts = split === undefined ? [] : texts.map((text) => text.match(split) ?? []);
  const count = parts[0]?.length ?? 0;
  if (count === 0 || parts.some(({ length }) => length !== count)) return open + texts.join(between) + close;
  return Array.from({ length: count }, (_, at) =>
    joinParts(
      parts.map((part) => part[at]!),
      finer,
    ),
  ).join("");
}
