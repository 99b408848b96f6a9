import type { Document, Unit } from "../../src/model/document.ts";
import { sha256 } from "../../site/sha256.ts";

/**
 * A document's units for a reviewer: one line each, indented by depth, with kind, role, part, id, marker and text. A long text is
 * shortened and followed by its number of characters and a hash, so that no change in the middle goes unseen.
 */
export function formatTree({ units, diagnostics, bodyLine }: Document): string {
  const problems = diagnostics.map(
    ({ line, column, rule, params }) => `! ${placeOf(line - bodyLine + 1, column)} ${rule} ${JSON.stringify(params)}`,
  );
  return [...units.map(formatUnit), ...problems, ""].join("\n");
}

/** Lines count from the beginning of the body. */
function placeOf(line: number, column: number): string {
  return line < 1 ? "front matter" : `${line}:${column}`;
}

function formatUnit(unit: Unit): string {
  const { depth, id, kind, role, part, marker, heading, text, footnotes } = unit;
  const label = marker === null ? "" : `${marker} `;
  const runOn = heading === null || heading === text ? "" : ` {heading: ${shorten(heading)}}`;
  const notes = footnotes.map(({ at, unit: note }) => ` {${note} at ${at}}`).join("");
  return `${"  ".repeat(depth)}${id} · ${kind}${role === null ? "" : `/${role}`} · ${part} · ${label}${shorten(text)}${runOn}${notes}`;
}

const LONGEST = 160;

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const hash = sha256(text).slice(0, 8);
  return `${text.slice(0, 90)} … ${text.slice(-50)} [${text.length}, ${hash}]`;
}
