/** Runs of four words of a text, lower case; an independent measure beside the one of the site. */
export function runOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const starts = Math.max(1, words.length - 3);
  return new Set(Array.from({ length: starts }, (_, start) => words.slice(start, start + 4).join(" ")));
}

/** The share of runs that two texts have in common, of all that either has. */
export function sharesOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((run) => b.has(run)).length;
  return common / (a.size + b.size - common);
}
