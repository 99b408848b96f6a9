import type { DocumentMeta, Unit } from "../model/document.ts";
import { kindOfType } from "../text/documentTypes.ts";
import { centralMentions } from "./centralActs.ts";
import { mentions, numberKey } from "../text/mentions.ts";

/** A document that a text says it carries out, with what the text says of it. */
export interface CarriedOut {
  readonly number: string;
  readonly kind: DocumentMeta["kind"] | null;
  readonly issued: string | null;
  readonly issuer: string | null;
  /** What stands after the number in the document's own title, as far as it is quoted. */
  readonly title: string | null;
  /** Numbers named inside that title as what it carries out itself. */
  readonly implements: readonly string[];
  /** The words that say so, from one unit. */
  readonly quote: string;
  readonly unit: Unit;
}

/** A unit that states what the document carries out: its title, and passages before the first section that begin so. */
const STATES =
  /^(?:Thực hiện|Triển khai|Để (?:tổ chức )?(?:thực hiện|triển khai)|Nhằm (?:thực hiện|triển khai)|Tiếp tục (?:thực hiện|triển khai)|Thi hành|Quán triệt)\s/u;
const CARRIES = /(?:thực hiện|triển khai|thi hành|cụ thể hóa|cụ thể hoá|quán triệt)\s*$/iu;

/**
 * The documents that title and preamble say this one carries out, nearest first; each once. Legal bases are none. Where the title
 * names documents, it says what the plan is for: a passage of the preamble adds the first that it names, not the list behind it.
 */
export function carriedOut(units: readonly Unit[]): readonly CarriedOut[] {
  const titled = units.filter(({ role }) => role === "title").flatMap(statedIn);
  const ofTitle = new Set(titled.map(({ number }) => numberKey(number)));
  const body = units.findIndex(({ kind, marker }) => kind === "section" || (kind === "item" && marker !== null));
  const passages = units
    .slice(0, body < 0 ? units.length : body)
    .filter(({ kind, text }) => kind !== "letterhead" && STATES.test(text));
  // `Thực hiện Nghị quyết …;` beside `Căn cứ …;` is a basis like the others, unless nothing else says what is carried out.
  const sentences = passages.filter(({ text }) => !text.trimEnd().endsWith(";"));
  const stated = (ofTitle.size > 0 || sentences.length > 0 ? sentences : passages).flatMap((unit) =>
    statedIn(unit).filter(({ number }, index) => ofTitle.size === 0 || index === 0 || ofTitle.has(numberKey(number))),
  );
  const quoted = passages.flatMap(statedIn).filter(({ number }) => ofTitle.has(numberKey(number)));
  const found = new Map<string, CarriedOut>();
  for (const document of [...titled, ...stated, ...quoted]) {
    const key = numberKey(document.number);
    const known = found.get(key);
    // Of two passages that name it, the one that says more of it is quoted.
    if (!known || (known.issued === null && document.issued !== null)) found.set(key, document);
  }
  return [...found.values()];
}

/** Documents named on the first level of `text`: not those inside another one's title. */
function statedIn(unit: Unit): readonly CarriedOut[] {
  const { text } = unit;
  const numbered = mentions(text).map((mention) => ({
    ...mention,
    written: text.slice(mention.number.start, mention.number.end),
  }));
  const all = [...numbered, ...centralMentions(text)].toSorted((a, b) => a.number.start - b.number.start);
  const first = all.map((mention, index) => {
    const between = text.slice(index === 0 ? 0 : all[index - 1]!.words.end, mention.words.start);
    if (index === 0) return !STATES.test(text) || CARRIES.test(between) || between.length < LONGEST_OPENING;
    return (
      /(?:^|[,;]|và)\s*(?:của\s[^,;]*)?(?:[,;]|và)\s*$|;\s*$/u.test(between) || /^\s*(?:,|;|và)\s*$/u.test(between)
    );
  });
  return all.flatMap((mention, index) => {
    if (!first[index]) return [];
    const next = all.findIndex((_, later) => later > index && first[later]);
    const end = next < 0 ? sentenceEnd(text, mention.words.end) : all[next]!.words.start;
    const inner = all
      .slice(index + 1, next < 0 ? undefined : next)
      .filter(
        ({ words }, position) =>
          words.start < end && CARRIES.test(text.slice(all[index + position]!.words.end, words.start)),
      );
    const words = text.slice(mention.words.start, end).replace(/[\s,;:.]*(?:và)?[\s,;:.]*$/u, "");
    const issuer = /của\s+(\p{Lu}.*)$/u.exec(text.slice(mention.number.end, mention.words.end))?.[1]?.trim() ?? null;
    const title = text.slice(mention.words.end, mention.words.start + words.length).replace(/^[\s,]+/u, "");
    return [
      {
        number: mention.written,
        kind: kindOfType(text.slice(mention.words.start, mention.number.start)),
        issued: mention.issued,
        issuer,
        title: /^(?:về|thực hiện|triển khai|ban hành|phê duyệt)/u.test(title) ? title : null,
        implements: inner.slice(0, 1).map(({ written }) => written),
        quote: words,
        unit,
      },
    ];
  });
}

/** Words between the verb that opens a passage and the first document it names. */
const LONGEST_OPENING = 60;

/** Where the title of a document ends that nothing closes: at a bracket, a semicolon, or a comma before who decides. */
function sentenceEnd(text: string, from: number): number {
  const close = text
    .slice(from)
    .search(
      /\s*(?:;|:|\(sau đây|\(gọi tắt|,\s*(?:[ỦU][ỷy] ban|UBND|Ban Thường vụ|Tỉnh ủy|Thành ủy|Bộ |trên cơ sở)|\.(?:\s|$))/u,
    );
  return close < 0 ? text.length : from + close;
}
