import { generator, pick } from "./random.ts";

/** A change of a body, by name: what scanners, converters, pages of the web and careless hands do to a text. */
export interface Mutation {
  readonly name: string;
  readonly change: (body: string, random: () => number) => string;
}

/** The change numbered `seed` of `body`: one to three mutations, one after the other. The same seed gives the same change. */
export function mutate(body: string, seed: number): { readonly body: string; readonly names: readonly string[] } {
  const random = generator(seed);
  const names: string[] = [];
  let changed = body;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const { name, change } = pick(mutations, random);
    changed = change(changed, random);
    names.push(name);
  }
  return { body: changed, names };
}

/** The lines of a body with one of them, chosen among those that `fits`, changed; `change` gives the lines in its place. */
function atLine(
  fits: (line: string) => boolean,
  change: (line: string, random: () => number) => readonly string[],
): Mutation["change"] {
  return (body, random) => {
    const lines = body.split("\n");
    const fitting = lines.flatMap((line, index) => (fits(line) ? [index] : []));
    if (fitting.length === 0) return body;
    const at = pick(fitting, random);
    lines.splice(at, 1, ...change(lines[at]!, random));
    return lines.join("\n");
  };
}

const anyLine = (line: string): boolean => line.trim() !== "";
const longLine = (line: string): boolean => line.length > 60;
const numbered = (line: string): boolean => /^[*#\s]*(?:[IVX]{1,4}|\d{1,2}|[a-zđ])[.)]/u.test(line);
const roman = (line: string): boolean => /^[*#\s]*[IVX]{1,4}\./u.test(line);

/** What a scanner writes for the strokes of a numeral. */
const STROKES: Readonly<Record<string, readonly string[]>> = {
  I: ["l", "1", "|", "!", "i", "T", "J"],
  V: ["v", "Y", "U"],
  X: ["x", "K"],
};

function scanned(line: string, random: () => number): string {
  return line.replace(/[IVX]{1,4}(?=\.)/u, (number) =>
    Array.from(number, (stroke) => (random() < 0.7 ? pick(STROKES[stroke]!, random) : stroke)).join(""),
  );
}

/** A place in a text, never inside a pair of code units. */
function place(body: string, random: () => number): number {
  const at = Math.floor(random() * body.length);
  return /[\uDC00-\uDFFF]/u.test(body.charAt(at)) ? at + 1 : at;
}

function insert(pieces: readonly string[]): Mutation["change"] {
  return (body, random) => {
    const at = place(body, random);
    return body.slice(0, at) + pick(pieces, random) + body.slice(at);
  };
}

const insertLine = (pieces: readonly string[]): Mutation["change"] =>
  atLine(anyLine, (line, random) => [line, "", pick(pieces, random), ""]);

const REPLACED: Readonly<Record<string, string>> = { Đ: "Ð", đ: "ð", ư: "ƣ", "-": "–", ".": ",", ";": ".", ":": ";" };

/** Every mutation, in a fixed order: a seed names the same change as long as the list stays. */
export const mutations: readonly Mutation[] = [
  { name: "a letter lost", change: (body, random) => withoutAt(body, place(body, random), 1) },
  { name: "some letters lost", change: (body, random) => withoutAt(body, place(body, random), 12) },
  {
    name: "a sign of another kind",
    change: (body, random) => {
      const sign = pick(Object.keys(REPLACED), random);
      const at = body.indexOf(sign, place(body, random));
      return at < 0 ? body : body.slice(0, at) + REPLACED[sign]! + body.slice(at + sign.length);
    },
  },
  {
    name: "a character that does not show",
    change: insert(["\u00A0", "\u2009", "\u202F", "\u3000", "\u00AD", "\u200B", "\uFEFF", "\t", "\u2028"]),
  },
  {
    name: "a bullet of a symbol font",
    change: atLine(anyLine, (line, random) => [pick(["\uF0B7 ", "\uF0A7", "ü ", "o ", "➢ "], random) + line]),
  },
  {
    name: "a mark of Markdown",
    change: insert(["*", "**", "#", "|", ">", "_", "`", "~~", "[^1]", "<b>", "</b>", "<br>", "\\", "- ", "[1]"]),
  },
  { name: "a control character", change: insert(["\u0007", "\u0000", "\uFFFD", "\u000C", "\u0301"]) },
  { name: "a line lost", change: atLine(anyLine, () => []) },
  { name: "a line twice", change: atLine(anyLine, (line) => [line, "", line]) },
  { name: "a line cut in two", change: atLine(longLine, (line, random) => cutLine(line, random, "\n")) },
  { name: "a line cut by a page", change: atLine(longLine, (line, random) => cutLine(line, random, "\n\n12\n\n")) },
  {
    name: "a line cut by a note",
    change: atLine(longLine, (line, random) => cutLine(line, random, "\n\n[^9]: Ghi chú.\n\n")),
  },
  { name: "two lines joined", change: (body, random) => replaceAt(body, /\n+/gu, " ", random) },
  { name: "empty lines lost", change: (body) => body.replaceAll(/\n{2,}/gu, "\n") },
  { name: "empty lines everywhere", change: (body) => body.replaceAll("\n", "\n\n") },
  { name: "lines of a fixed width", change: (body, random) => wrap(body, 60 + Math.floor(random() * 40)) },
  { name: "headings without their dress", change: (body) => body.replaceAll(/\*\*|^#+ /gmu, "") },
  { name: "a numeral as a scanner reads it", change: atLine(roman, (line, random) => [scanned(line, random)]) },
  {
    name: "all numerals as a scanner reads them",
    change: (body, random) =>
      body
        .split("\n")
        .map((line) => (roman(line) ? scanned(line, random) : line))
        .join("\n"),
  },
  { name: "a number lost", change: atLine(numbered, (line) => [line.replace(/^([*#\s]*)[^\s]+\s*/u, "$1")]) },
  {
    name: "a number changed",
    change: atLine(numbered, (line, random) => [
      line.replace(/\d{1,2}|[IVX]{1,4}|[a-zđ]/u, pick(["1", "7", "12", "II", "V", "c", "đ"], random)),
    ]),
  },
  {
    name: "another sign after numbers",
    change: (body, random) =>
      body.replaceAll(/^([*#\s]*(?:[IVX]{1,4}|\d{1,2}))\./gmu, `$1${pick(["/", "-", ".-", "/-", ")"], random)}`),
  },
  { name: "the end lost", change: (body, random) => body.slice(0, Math.floor(body.length * (0.3 + random() * 0.65))) },
  {
    name: "the end lost at a line",
    change: (body, random) =>
      body.slice(0, body.indexOf("\n", Math.floor(body.length * (0.3 + random() * 0.65))) >>> 0),
  },
  {
    name: "the beginning lost",
    change: (body, random) => body.slice(body.indexOf("\n", Math.floor(body.length * random() * 0.5)) + 1),
  },
  {
    name: "a stretch lost",
    change: (body, random) => withoutAt(body, place(body, random), 200 + Math.floor(random() * 4000)),
  },
  {
    name: "marks in another order",
    change: (body) =>
      body.normalize("NFD").replaceAll(/([\u0302\u0306\u031B])([\u0300\u0301\u0303\u0309\u0323])/gu, "$2$1"),
  },
  { name: "capitals", change: atLine(anyLine, (line) => [line.toUpperCase()]) },
  { name: "small letters", change: atLine(roman, (line) => [line.toLowerCase()]) },
  { name: "bold", change: atLine(anyLine, (line) => [`**${line}**`]) },
  { name: "the sign at the end lost", change: atLine(longLine, (line) => [line.replace(/[.;:]+\s*$/u, "")]) },
  {
    name: "a line of an end",
    change: insertLine([
      "Nơi nhận:",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "PHỤ LỤC",
      "Phụ lục II",
      "KẾ HOẠCH",
      "SAO Y",
      "./.",
      "Trên đây là Kế hoạch.",
    ]),
  },
  {
    name: "an appendix announced",
    change: insertLine([
      "(Chi tiết tại Phụ lục kèm theo)",
      "(có Phụ lục IX kèm theo)",
      "Chi tiết theo Phụ lục 3 ban hành kèm theo Kế hoạch này.",
    ]),
  },
  {
    name: "a heading",
    change: insertLine([
      "II. NHIỆM VỤ",
      "III. TỔ CHỨC THỰC HIỆN",
      "I. MỤC ĐÍCH",
      "**Mục tiêu**",
      "PHÂN CÔNG NHIỆM VỤ",
      "Điều 1. Phạm vi",
      "X. KẾT QUẢ",
    ]),
  },
  {
    name: "a table",
    change: insertLine([
      "| TT | Nội dung | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Xây cầu | Sở Xây dựng |",
      "| a | b |\n| c |",
      "|",
    ]),
  },
  {
    name: "letters lost in places",
    change: (body, random) =>
      everyNth(body, 3 + Math.floor(random() * 6), (line) => line.replaceAll(/[ếệấậ]/gu, "\uFFFD")),
  },
  {
    name: "spaces lost in places",
    change: (body, random) =>
      everyNth(body, 2 + Math.floor(random() * 8), (line) => line.replaceAll(/(?<=\p{Ll}) (?=\p{Ll})/gu, "")),
  },
  {
    name: "marks lost in places",
    change: (body, random) =>
      everyNth(body, 2 + Math.floor(random() * 8), (line) =>
        line.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d"),
      ),
  },
];

function withoutAt(body: string, at: number, length: number): string {
  return (body.slice(0, at) + body.slice(at + length)).replaceAll(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu,
    "",
  );
}

function replaceAt(body: string, pattern: RegExp, by: string, random: () => number): string {
  const found = Array.from(body.matchAll(pattern));
  if (found.length === 0) return body;
  const { 0: words, index } = pick(found, random);
  return body.slice(0, index) + by + body.slice(index + words.length);
}

function cutLine(line: string, random: () => number, by: string): readonly string[] {
  const spaces = Array.from(line.matchAll(/ /gu), ({ index }) => index);
  if (spaces.length === 0) return [line];
  const at = pick(spaces, random);
  return [line.slice(0, at) + by + line.slice(at + 1)];
}

function wrap(body: string, width: number): string {
  return body.replaceAll(new RegExp(`([^\\n|]{20,${width}}) (?=[^\\n])`, "gu"), "$1\n");
}

function everyNth(body: string, nth: number, change: (line: string) => string): string {
  return body
    .split("\n")
    .map((line, index) => (index % nth === 0 && line.length > 80 ? change(line) : line))
    .join("\n");
}
