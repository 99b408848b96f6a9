import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Document, Unit } from "../../model/document.ts";
import type { SourcePosition } from "../../model/span.ts";
import type { OutlineNode } from "../outline.ts";
import { bodyPosition, unitPosition } from "../position.ts";
import type { YamlPath } from "../yaml.ts";

/** A parsed document with what its checks need to know of how it was read. */
export interface Checked extends Omit<Document, "diagnostics"> {
  readonly nodeOf: ReadonlyMap<string, OutlineNode>;
  /** Where a field of the front matter stands. */
  readonly fieldPosition: (path: YamlPath) => SourcePosition;
}

/** A warning at the beginning of a unit. */
export function unitWarning(document: Checked, unit: Unit, rule: string, params: Diagnostic["params"]): Diagnostic {
  return warning(bodyPosition(document, unit.span.start), rule, params);
}

/** A warning at an offset of a unit's text. */
export function textWarning(
  document: Checked,
  unit: Unit,
  at: number,
  rule: string,
  params: Diagnostic["params"],
): Diagnostic {
  return warning(unitPosition(document, unit, at), rule, params);
}

export function warning(position: SourcePosition, rule: string, params: Diagnostic["params"]): Diagnostic {
  return { rule, severity: "warning", ...position, params };
}

/** The last words of a text, for a message. */
export function lastWords(text: string): string {
  const words = text.split(" ");
  return words.length <= 8 ? text : `… ${words.slice(-8).join(" ")}`;
}

/** The first words of a text, for a message. */
export function firstWords(text: string): string {
  const words = text.split(" ");
  return words.length <= 12 ? text : `${words.slice(0, 12).join(" ")} …`;
}
