import type { AgenciesFile, Agency } from "../model/agency.ts";
import type { CitedDocument } from "../model/cited-document.ts";
import type { Document, DocumentMeta } from "../model/document.ts";
import type { ProvincesFile } from "../model/province.ts";
import { parseDocument } from "../parse/document.ts";
import { carriedOut, type CarriedOut } from "../parse/carriedOut.ts";
import { findProvince } from "../parse/provinces.ts";
import { capitalised } from "../text/capitals.ts";
import { givenNumber, numberKey } from "../text/mentions.ts";
import { ngrams } from "../text/ngrams.ts";
import { syllableKeys } from "../text/syllables.ts";
import type { ReadFile } from "../read/blocks.ts";
import { writeMarkdown, writeText } from "../read/write.ts";
import type { DocumentType } from "../text/documentTypes.ts";
import { bodiesOf } from "./bodies.ts";
import { documentTypeOf, readFacts, type Facts } from "./facts.ts";
import { documentFile } from "./files.ts";
import { isLocal } from "./issuer.ts";
import { idFor, shortTitleFor } from "./name.ts";
import { isHeadCovered, unreadOf } from "./unread.ts";

/** What the person who imports says of the document; it goes before what the text says. */
export type Given = Partial<Omit<DocumentMeta, "source">>;

/** What a corpus has already. */
export interface Known {
  readonly documents: readonly Document[];
  readonly cited: readonly CitedDocument[];
  readonly provinces: ProvincesFile | null;
  /** Bodies whose names are written as it has them. */
  readonly agencies?: AgenciesFile | null;
}

/** A document on its way into a corpus. */
export interface Draft {
  readonly facts: Facts;
  /** The type that the text names over its title; null where it names none, as letters do. */
  readonly type: DocumentType | null;
  /** Whether the letterhead says more than who issues, so that the issuer read from it may be another. */
  readonly doubtfulIssuer: boolean;
  /** The front matter but for its source; null while `missing` names fields. */
  readonly meta: Omit<DocumentMeta, "source"> | null;
  /** Fields that neither the text nor a person gives and that a document must have. */
  readonly missing: readonly string[];
  readonly body: string;
  /** The same words without marks: the source text. */
  readonly text: string;
  /** Documents that this one carries out and that the corpus does not know. */
  readonly cited: readonly CitedDocument[];
  /** Documents that it carries out of a kind that leads nowhere, or of which too little is said to register them. */
  readonly unregistered: readonly string[];
}

/** Makes a document of what a reader found. `id` is that of the document it replaces; null for a new one. */
export function draftDocument({ blocks, notices }: ReadFile, given: Given, known: Known, id: string | null): Draft {
  const body = writeMarkdown(blocks);
  const parsed = parseDocument({
    path: `plans/${UNKNOWN.id}.md`,
    text: documentFile({ ...UNKNOWN, source: NO_SOURCE }, body),
    sha256: NO_HASH,
  });
  const facts = readFacts(parsed, known.provinces, {
    given: given.issuer ?? null,
    isCovered: isHeadCovered(notices),
    agencies: namesOf(known.agencies ?? null),
  });
  const others = known.documents.filter(({ meta }) => meta.id !== id);
  const merged = { ...facts, ...unreadOf(notices), ...given };
  const missing = (["kind", "title", "issuer", "issuer_level", "issuer_branch"] as const).filter(
    (field) => merged[field] === null,
  );
  const place = placeName(merged, known.provinces);
  const own = given.id ?? id ?? idFor(merged, place, new Set(others.map(({ meta }) => meta.id)));
  const shortTitle =
    given.short_title ?? shortTitleFor(merged, place, new Set(others.map(({ meta }) => meta.short_title)));
  const found = carriedOut(parsed.units)
    .filter(({ number }) => !isKnown(number, known))
    .map((each) => ({ ...each, number: givenNumber(each.number), implements: each.implements.map(givenNumber) }));
  const cited = found.flatMap((document) => citedEntry(document, own));
  return {
    facts,
    type: documentTypeOf(parsed.units),
    doubtfulIssuer: given.issuer === undefined && bodiesOf(parsed.units, known.provinces).doubtful,
    missing,
    meta:
      missing.length > 0
        ? null
        : ({ ...UNKNOWN, ...merged, id: own, short_title: shortTitle } as Omit<DocumentMeta, "source">),
    body,
    text: writeText(blocks),
    cited,
    unregistered: found
      .filter(({ number }) => !cited.some((entry) => entry.number === number))
      .map(({ number }) => number),
  };
}

/** Kinds of agency that issue documents in their own name: those of others stand inside of names as common words. */
const ISSUING: ReadonlySet<Agency["kind"]> = new Set([
  "department",
  "unit",
  "central-unit",
  "ministry",
  "party",
  "organisation",
]);

function namesOf(agencies: AgenciesFile | null): readonly string[] {
  return (agencies?.agencies ?? []).filter(({ kind }) => ISSUING.has(kind)).map(({ name }) => name);
}

const NO_HASH = "0".repeat(64);
const NO_SOURCE = { file: "sources/unknown.txt", sha256: NO_HASH };
/** Front matter that knows nothing, in the order in which files have it. */
const UNKNOWN: Omit<DocumentMeta, "source"> = {
  id: "unknown",
  kind: "plan",
  number: null,
  title: "unknown",
  short_title: "unknown",
  issuer: "unknown",
  issuer_level: "province",
  issuer_branch: "state",
  province: null,
  issued: null,
  issued_year: null,
  implements: [],
  status: "complete",
  status_note: null,
  status_note_en: undefined,
  missing_appendices: [],
};

/** The kind and the name of the first place of a name. */
const LOCAL_PLACE =
  /(?<!\p{L})(?:(?<!hợp tác )xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)\s[^,]+/iu;

/** What a document is called by: its commune or district, else its province; `TP. Mẫu` for a city. */
function placeName(
  { province, issued, issuer, issuer_level: level }: Pick<Facts, "province" | "issued" | "issuer" | "issuer_level">,
  register: ProvincesFile | null,
): string | null {
  if (isLocal(level)) return capitalised(LOCAL_PLACE.exec(issuer ?? "")?.[0] ?? issuer ?? "") || null;
  const unit = province === null || register === null ? null : findProvince(register, province, issued);
  // Cities are called so: the name of one is that of a person too.
  return unit === null ? null : unit.type === "thành phố" ? `TP. ${unit.name}` : unit.name;
}

function isKnown(number: string, { documents, cited }: Known): boolean {
  const key = numberKey(number);
  return [...documents.map(({ meta }) => meta.number), ...cited.map((document) => document.number)].some(
    (other) => other !== null && numberKey(other) === key,
  );
}

function citedEntry(
  { number, kind, issued, issuer, title, implements: carried, quote }: CarriedOut,
  document: string,
): readonly CitedDocument[] {
  const by = issuer ?? issuerOfNumber(number);
  if (kind === null || by === null) return [];
  return [{ number, kind, issuer: by, issued, title, implements: [...carried], known_from: [{ document, quote }] }];
}

function issuerOfNumber(number: string): string | null {
  if (number.endsWith("-TTg")) return "Thủ tướng Chính phủ";
  return number.endsWith("-CP") ? "Chính phủ" : null;
}

/** Share of phrases that two texts have in common when one is the other under another name. */
const SAME = 0.95;
const PHRASE = 6;

/** The document of the corpus whose words are those of `text`, misprints aside; null without. */
export function sameDocument(text: string, documents: readonly Document[]): Document | null {
  const own = phrasesOf(text);
  return documents.find(({ body }) => shareOf(own, phrasesOf(body)) >= SAME) ?? null;
}

/** Of a text shorter than a phrase, the whole. */
function phrasesOf(text: string): ReadonlySet<string> {
  const keys = syllableKeys(text.normalize("NFC"));
  return new Set(ngrams(keys, Math.min(PHRASE, keys.length)));
}

function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (Math.min(own.size, other.size) < Math.max(own.size, other.size) * SAME) return 0;
  let common = 0;
  for (const phrase of own) if (other.has(phrase)) common += 1;
  return common / Math.max(own.size, other.size, 1);
}
