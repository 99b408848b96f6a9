import { child, elements, flagAt, numberAt, valueAt, type XmlElement } from "../xml.ts";

/** What a paragraph or run says of its look, itself or through its styles. Undefined: nothing said. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly capitals?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly raised?: boolean | undefined;
  /** Moved above its line, whatever its size. */
  readonly lifted?: boolean | undefined;
  /** In half points. */
  readonly size?: number | undefined;
  readonly font?: string | undefined;
  /** Font of the characters above U+007F, where it is another. */
  readonly highFont?: string | undefined;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly look: Look;
  readonly paragraph: XmlElement | undefined;
}

/** The styles of a document. */
export interface Styles {
  /** Look of text under the paragraph style and the character style, without its own properties. */
  look(paragraphStyle: string | undefined, characterStyle: string | undefined): Look;
  /** The first of the paragraph style and those it is based on for which `find` has a value. */
  paragraph<T>(
    style: string | undefined,
    find: (properties: XmlElement, style: string) => T | undefined,
  ): T | undefined;
  readonly defaultParagraph: string | undefined;
}

export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map(
    elements(root, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", readStyle(style)]),
  );
  const defaults = lookOf(child(root, "w:docDefaults", "w:rPrDefault", "w:rPr"));
  const defaultParagraph = elements(root, "w:style").find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/u.test(attributes["w:default"] ?? ""),
  )?.attributes["w:styleId"];
  const chain = (id: string | undefined): readonly [string, Style][] => {
    const found = new Map<string, Style>();
    for (let next = id; next !== undefined && !found.has(next) && byId.has(next); next = byId.get(next)!.basedOn)
      found.set(next, byId.get(next)!);
    return [...found];
  };
  const looks = new Map<string, Look>();
  const lookOfStyle = (id: string | undefined): Look => {
    const key = id ?? "";
    const known = looks.get(key);
    if (known) return known;
    const made = chain(id)
      .toReversed()
      .reduce<Look>((look, [, style]) => overlay(look, style.look), {});
    looks.set(key, made);
    return made;
  };
  return {
    defaultParagraph,
    look: (paragraphStyle, characterStyle) =>
      overlay(overlay(defaults, lookOfStyle(paragraphStyle ?? defaultParagraph)), lookOfStyle(characterStyle)),
    paragraph(style, find) {
      for (const [id, { paragraph }] of chain(style ?? defaultParagraph)) {
        const value = paragraph && find(paragraph, id);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

function readStyle(style: XmlElement): Style {
  return {
    basedOn: valueAt(style, "w:basedOn"),
    look: lookOf(child(style, "w:rPr")),
    paragraph: child(style, "w:pPr"),
  };
}

/** What run properties say. */
export function lookOf(properties: XmlElement | undefined): Look {
  if (!properties) return {};
  const fonts = child(properties, "w:rFonts")?.attributes;
  const align = valueAt(properties, "w:vertAlign");
  const position = numberAt(properties, "w:position");
  return {
    bold: flagAt(properties, "w:b"),
    capitals: flagAt(properties, "w:caps"),
    hidden: flagAt(properties, "w:vanish"),
    raised: align === undefined ? undefined : align === "superscript",
    lifted: position === undefined ? undefined : position > 0,
    size: numberAt(properties, "w:sz"),
    font: fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"],
    highFont: fonts?.["w:hAnsi"],
  };
}

/** `over` where it says something, else `under`. */
export function overlay(under: Look, over: Look): Look {
  return {
    bold: over.bold ?? under.bold,
    capitals: over.capitals ?? under.capitals,
    hidden: over.hidden ?? under.hidden,
    raised: over.raised ?? under.raised,
    lifted: over.lifted ?? under.lifted,
    size: over.size ?? under.size,
    font: over.font ?? under.font,
    highFont: over.highFont ?? under.highFont,
  };
}

/** Whether the paragraph is a heading by its outline level, its own or its style's. Level 10 is body text. */
export function isHeading(properties: XmlElement | undefined, styles: Styles): boolean {
  const own = numberAt(properties, "w:outlineLvl");
  const level = own ?? styles.paragraph(valueAt(properties, "w:pStyle"), (style) => numberAt(style, "w:outlineLvl"));
  return level !== undefined && level < 9;
}
