import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Unit } from "../../model/document.ts";
import { isFinished } from "../../text/sentence.ts";
import { countSyllables } from "../../text/syllables.ts";
import { isClosing } from "../annotate.ts";
import { breaksOff } from "../continuation.ts";
import { lastWords, textWarning, type Checked } from "./checked.ts";

/**
 * Reports a text that was not handed over to its end, whatever its front matter says of it, drafts included: `text/cut-off` where
 * it stops in the middle of a sentence, `text/no-end` where nothing stands at its end that ends an official document. Of several
 * documents in one file (a decision and the plan attached to it) the last one counts; appendices follow an end of their own.
 */
export function checkEnd(document: Checked): readonly Diagnostic[] {
  const { body, after, appendix } = partsOf(document);
  const last = body.at(-1) ?? document.units.at(-1);
  if (!last) return [];
  const end = (unit: Unit, rule: string): readonly Diagnostic[] => [
    textWarning(document, unit, unit.text.length, rule, { end: lastWords(unit.text) }),
  ];
  const lastOfAll = appendix.at(-1);
  if (lastOfAll) return stopsShort(document, lastOfAll) ? end(lastOfAll, "text/cut-off") : [];
  if (after.some(closes) || endsByWords(body)) return [];
  if (body.length > 0 && !isWhole(last)) return end(last, "text/cut-off");
  // What the front matter says is cut off needs no second warning.
  return document.meta.status !== "truncated" && isLong(document) ? end(last, "text/no-end") : [];
}

/** Passages of the last document, what closes it, and the passages of its appendices. */
interface Parts {
  readonly body: readonly Unit[];
  readonly after: readonly Unit[];
  readonly appendix: readonly Unit[];
}

function partsOf({ units, nodeOf }: Checked): Parts {
  const type = units.findLastIndex(({ kind, role }) => kind === "letterhead" && role === "type");
  const appendixAt = units.findIndex(({ id }, at) => at > type && nodeOf.get(id)!.block.label?.style === "appendix");
  const whole = units.slice(type + 1, appendixAt < 0 ? undefined : appendixAt);
  const lastPassage = whole.findLastIndex(isPassage);
  return {
    body: whole.slice(0, lastPassage + 1).filter(isPassage),
    after: whole.slice(lastPassage + 1),
    appendix: appendixAt < 0 ? [] : units.slice(appendixAt).filter(isPassage),
  };
}

/** Words of the text itself: neither the head and the end of a document nor notes. */
function isPassage({ kind, role }: Unit): boolean {
  if (kind === "item" || kind === "paragraph" || kind === "section" || kind === "table") return true;
  return kind === "preamble" || role === "appendix-note";
}

/** What only the end of a document has. */
function closes({ kind }: Unit): boolean {
  return kind === "recipients" || kind === "signature";
}

/** Passages at the end among which the closing words of a document stand. */
const LAST_PASSAGES = 3;

/** `Trên đây là Kế hoạch …`, or the sign `./.`, near the end: under them stand at most a last request and a note. */
function endsByWords(body: readonly Unit[]): boolean {
  const last = body.slice(-LAST_PASSAGES);
  if (last.length === 0 || !isWhole(last.at(-1)!)) return false;
  return last.some(({ text, role }) => role === "closing" || isClosing(text) || /\.\/\.["”)]?$/u.test(text.slice(-4)));
}

/** A passage that ends as a sentence, and promises nothing more. */
function isWhole({ text, kind, role }: Unit): boolean {
  if (kind === "table" || role === "appendix-note") return !breaksOff(text);
  return isFinished(text) && !/[:;]$/u.test(text.slice(-1));
}

/** Passages of one list whose ends tell how its last one should end, and the share of them that must end so. */
const ALIKE = { fewest: 3, share: 0.75 } as const;

/** Whether the last passage of an appendix breaks off: at a word that leads on, or without the sign that those beside it end in. */
function stopsShort({ units }: Checked, last: Unit): boolean {
  if (breaksOff(last.text)) return true;
  if (last.kind !== "item" || isFinished(last.text)) return false;
  const beside = units.filter(({ parent, kind, id }) => parent === last.parent && kind === "item" && id !== last.id);
  return (
    beside.length >= ALIKE.fewest && beside.filter(({ text }) => isFinished(text)).length >= beside.length * ALIKE.share
  );
}

/** Syllables of a text that is short enough to be an excerpt, which needs no end. */
const SHORTEST_PLAN = 200;

function isLong({ units }: Checked): boolean {
  let syllables = 0;
  for (const { text } of units) {
    syllables += countSyllables(text);
    if (syllables >= SHORTEST_PLAN) return true;
  }
  return false;
}
