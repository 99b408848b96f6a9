import { innerSentenceEnds, startsLower } from "../text/sentence.ts";
import { countSyllables } from "../text/syllables.ts";
import { namesAgencyOnly, startsWithAgency } from "./agency.ts";
import type { UnitBlock } from "./block.ts";
import { isBullet } from "./outline.ts";

/** Longest leading part that counts as a heading. */
const LONGEST = { agency: 60, topic: 20 } as const;
/** Words before a colon that announce a list inside the sentence, not a heading. */
const LIST_FOLLOWS =
  /(?<!\p{L})(?:như|sau|gồm|là|dự án|công trình|tuyến|trong đó|cụ thể|nhất là|đặc biệt|ví dụ)\s*:$/iu;

/** `phối hợp với các sở: tài chính, y tế …`: the colon opens a list of agencies. */
const AGENCIES_FOLLOW = /(?:với|(?:các )?(?:sở|ngành|đơn vị|địa phương|huyện))\s*:$/iu;

/**
 * The heading that runs on into the text of an item: its leading bold words, the agency in charge up to a colon, or a short topic
 * up to a colon. Null when the item has none.
 */
export function runOnHeading(block: UnitBlock): string | null {
  const { text } = block.content;
  return strongLead(block) ?? (isBullet(block.label) ? null : colonLead(text));
}

function strongLead({ content, strong }: UnitBlock): string | null {
  const first = strong[0];
  if (!first || first.start > 0 || first.end >= content.text.length) return null;
  const closing = /^[\s.:]*/u.exec(content.text.slice(first.end))![0];
  const lead = content.text.slice(0, first.end + closing.length).trimEnd();
  const ends = /[.:]$/u.test(lead);
  return ends && lead.length < content.text.trimEnd().length && countSyllables(lead) <= LONGEST.agency ? lead : null;
}

function colonLead(text: string): string | null {
  const colon = /:\s+(?=\S)/u.exec(text);
  if (!colon) return null;
  const lead = text.slice(0, colon.index + 1);
  if (innerSentenceEnds(lead) > 0 || lead.includes(";") || LIST_FOLLOWS.test(lead)) return null;
  if (startsLower(text.slice(lead.length))) return namesAgencyOnly(lead) && !AGENCIES_FOLLOW.test(lead) ? lead : null;
  const longest = startsWithAgency(lead) ? LONGEST.agency : LONGEST.topic;
  return countSyllables(lead) <= longest ? lead : null;
}
