import { child, elements, numberAt, valueAt, type XmlElement } from "../xml.ts";
import { formatOrdinal } from "./numberFormat.ts";
import { raiseFigures } from "../../text/superscripts.ts";

type NoteKind = "footnote" | "endnote";

/** Numbers the notes of a document in the order of their references, as Word does. */
export interface Notes {
  /** Mark of the next reference; null when its note is not there. A custom mark is written in the text itself. */
  mark(kind: NoteKind, id: string, custom: boolean): string | null;
  /** The notes referred to since the last call, in order. */
  take(): readonly NoteReference[];
}

interface NoteReference {
  readonly kind: NoteKind;
  readonly mark: string;
  readonly content: XmlElement;
}

/** `parts` are the roots of footnotes.xml and endnotes.xml, `settings` that of settings.xml, `section` the last section's properties. */
export function readNotes(
  parts: Readonly<Record<NoteKind, XmlElement | undefined>>,
  settings: XmlElement | undefined,
  section: XmlElement | undefined,
): Notes {
  const texts = (kind: NoteKind): ReadonlyMap<string, XmlElement> =>
    new Map(
      elements(parts[kind], `w:${kind}`)
        .filter(({ attributes }) => (attributes["w:type"] ?? "normal") === "normal")
        .map((note) => [note.attributes["w:id"] ?? "", note]),
    );
  const contents = { footnote: texts("footnote"), endnote: texts("endnote") };
  const properties = (kind: NoteKind): readonly XmlElement[] =>
    [child(section, `w:${kind}Pr`), child(settings, `w:${kind}Pr`)].filter((found) => found !== undefined);
  const formatOf = (kind: NoteKind): string =>
    properties(kind)
      .map((found) => valueAt(found, "w:numFmt"))
      .find(Boolean) ?? (kind === "footnote" ? "decimal" : "lowerRoman");
  const startOf = (kind: NoteKind): number =>
    properties(kind)
      .map((found) => numberAt(found, "w:numStart"))
      .find((start) => start !== undefined) ?? 1;
  const formats = { footnote: formatOf("footnote"), endnote: formatOf("endnote") };
  const next = { footnote: startOf("footnote"), endnote: startOf("endnote") };
  let pending: NoteReference[] = [];
  return {
    mark(kind, id, custom) {
      const content = contents[kind].get(id);
      if (!content) return null;
      if (custom) {
        pending.push({ kind, mark: "", content });
        return "";
      }
      const mark = markText(formatOrdinal(next[kind]++, formats[kind]));
      pending.push({ kind, mark, content });
      return mark;
    },
    take() {
      const taken = pending;
      pending = [];
      return taken;
    },
  };
}

/** `¹` for figures, `[^iv]` for other signs, in text and note alike. */
function markText(label: string): string {
  return /^\d+$/u.test(label) ? raiseFigures(label) : `[^${label}]`;
}
