import type { UnitFieldName } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { innerSentenceEnds } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { ordersWork } from "../text/work.ts";
import { startsWithAgency } from "./agency.ts";
import { rowNumber } from "./labels/rowNumber.ts";

/** A cell of a row, and what the head of its column says. */
export interface ToldCell extends Span {
  readonly name: UnitFieldName | null;
}

/** A figure with its unit, a span of figures or of years: `1.250`, `≥ 45,5 %`, `12 xã`, `2026 - 2030`, `350 tỷ đồng`. */
const FIGURE =
  /^(?:(?:trên|dưới|khoảng|từ|đạt|năm)\s+|[<>≤≥~±+-]\s*)*\d[\d.,\s]*(?:(?:[-–/]|đến)\s*\d[\d.,]*\s*)?(?:%|‰|\p{L}[\p{L}\d²³]*(?:\/\p{L}[\p{L}\d²³]*)?(?:\s+\p{Ll}+)?)?$/iu;
const YEARS = /^(?:năm\s+|giai đoạn\s+)?(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d)?)?$/iu;

/** Syllables of the longest unit of measure or place beside a name, and of the longest name. */
const LONGEST = { beside: 6, name: 45, agency: 8 } as const;
/** Share of figures among the cells besides the number of the row. */
const FEWEST_FIGURES = 1 / 3;

/** Characters of the longest figure. */
const LONGEST_FIGURE = 60;

function isFigure(words: string): boolean {
  return words.length <= LONGEST_FIGURE && FIGURE.test(words);
}

/** Words of a row besides its figures. */
export type RowSense = "figures" | "name" | "words";

/**
 * What a row of a table says: `figures` for a name beside figures (what there was, what is to be reached, a sum of money), `name`
 * for a name and nothing else, `words` for all that may order work: a verb of work, an agency or a time in charge of it, a sentence.
 */
export function senseOfRow(cells: readonly ToldCell[], text: string): RowSense {
  const read = cells.map((cell) => ({ ...cell, words: text.slice(cell.start, cell.end).trim() }));
  const counted = read.filter(({ words, name }, at) => !isNumber(words, name === "number", at === 0));
  const figures = counted.filter(({ words }) => isFigure(words));
  const worded = counted.filter(({ words }) => !isFigure(words) && /\p{L}/u.test(words));
  const name = worded.toSorted((a, b) => b.words.length - a.words.length)[0];
  if (name === undefined) return figures.length > 0 ? "figures" : "words";
  if (!isName(name.words) || worded.some((cell) => cell !== name && !standsBeside(cell))) return "words";
  if (figures.some((cell) => cell.name === "deadline" && YEARS.test(cell.words))) return "words";
  if (figures.length === 0) return worded.length === 1 ? "name" : "words";
  const telling = figures.some(({ words }) => !YEARS.test(words));
  return telling && figures.length >= counted.length * FEWEST_FIGURES ? "figures" : "words";
}

/** Whether a cell only numbers its row; words in the place of the number reach over the whole row. */
function isNumber(words: string, named: boolean, first: boolean): boolean {
  return rowNumber(words) === null ? named && !/\p{L}{2}/u.test(words) : named || first;
}

function isName(words: string): boolean {
  const syllables = countSyllables(words);
  if (syllables > LONGEST.name || innerSentenceEnds(words) > 0 || /[.;:]$/u.test(words)) return false;
  return !ordersWork(words) && !(startsWithAgency(words) && syllables > LONGEST.agency);
}

/** A unit of measure or a place beside the name: no one in charge, no time. */
function standsBeside({ words, name }: { readonly words: string; readonly name: UnitFieldName | null }): boolean {
  if (name === "agency" || name === "partners" || name === "deadline" || name === "product") return false;
  if (countSyllables(words) > LONGEST.beside || ordersWork(words) || TIME.test(words)) return false;
  return !startsWithAgency(words) || PLACE.test(words);
}

const TIME = /(?<!\p{L})(?:quý|tháng|hằng năm|hàng năm|thường xuyên|ngày \d)/iu;
const PLACE = /^(?:xã|phường|huyện|quận|thị xã|thị trấn|thành phố|tỉnh)(?!\p{L})/iu;
