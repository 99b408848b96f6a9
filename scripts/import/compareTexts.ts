/** How two renderings of one document differ, line by line. */
export interface TextComparison {
  readonly lines: number;
  readonly syllables: number;
  /** Lines of the expected text that begin with a bullet or a number. */
  readonly labels: number;
  /** Lines of the expected text whose syllables, in order, stand nowhere in the read one; and the other way round. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  /** Lines that are there without the sign they begin with. */
  readonly lostLabels: readonly string[];
}

/**
 * Compares the text that another program wrote with the Markdown that import wrote. Order of paragraphs aside (notes stand
 * elsewhere), each line of the one must stand whole in the other; figures count, raised or not.
 */
export function compareTexts(expected: string, read: string): TextComparison {
  const theirs = linesOf(expected);
  const ours = linesOf(plain(read));
  const [theirWords, ourWords] = [haystack(theirs), haystack(ours)];
  const labelled = theirs.filter((line) => labelOf(line) !== null);
  const known = new Set(ours.map((line) => `${labelOf(line) ?? ""} ${words(line)}`));
  return {
    lines: theirs.length,
    syllables: theirs.reduce((sum, line) => sum + words(line).split(" ").length, 0),
    labels: labelled.length,
    lost: theirs.filter((line) => !ourWords.includes(` ${words(line)} `)),
    added: ours.filter((line) => !NOTE.test(line) && !theirWords.includes(` ${words(line)} `)),
    lostLabels: labelled.filter((line) => !startsSome(known, `${labelOf(line)!} ${words(line)}`)),
  };
}

/** A note: LibreOffice leaves notes out of its text. */
const NOTE = /^[⁰¹²³⁴-⁹]/u;

/** Whether one of `known` is, or begins with, `line`: a cell of a table may hold several lines. */
function startsSome(known: ReadonlySet<string>, line: string): boolean {
  return known.has(line) || Array.from(known).some((other) => other.startsWith(`${line} `));
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => words(line) !== "");
}

/** Markdown without its marks, a cell or a line of one on each line. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[\^(\w+)\]:?/gu, "$1")
    .replaceAll(/(?<!\\)\||<br>/gu, "\n")
    .replaceAll(/\*\*|\\(?=[\\*_|<>#])/gu, "");
}

function words(line: string): string {
  return (
    line
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  ).join(" ");
}

function haystack(lines: readonly string[]): string {
  return ` ${lines.map(words).join(" ")} `;
}

/** The sign or number with which a line begins: `-` for any bullet, `1.`, `a)`, `iv.` as written; null without. */
function labelOf(line: string): string | null {
  if (/^[-–—•●○■□▪▸➢✓◆❖+*\uE000-\uF8FF]\s/u.test(line) || /^o\s/u.test(line)) return "-";
  return /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[IVXLivxl]{1,5})[.)/]/u.exec(line)?.[0] ?? null;
}
