import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/text/normalise.ts";
import { syllables } from "../../../src/text/syllables.ts";
import { corpusDocument, documentPaths, readText, withoutMarks, writtenOut } from "./support.ts";

/** A line as its units have it: without marks, edges of cells and white space. */
function words(line: string): string {
  return normalise(line).replaceAll(/<br>|[*|\\\s]/gu, "");
}

test("the corpus holds the reference and plans", () => {
  expect(documentPaths.length).toBeGreaterThanOrEqual(5);
});

describe.each(documentPaths)("parseDocument(%s)", (path) => {
  const document = corpusDocument(path);
  const source = normalise(readText(document.meta.source.file));

  test("gives the body back from marker and text of all units in order", () => {
    expect(writtenOut(document.units)).toBe(withoutMarks(document.body));
  });

  test("gives the untouched source text back, syllable for syllable", () => {
    const written = document.units.map(({ marker, text }) => `${marker ?? ""} ${text}`).join("\n");
    expect(writtenOut(document.units)).toBe(withoutMarks(source));
    expect(syllables(written).map(({ key }) => key)).toEqual(
      syllables(source.replaceAll("**", " ")).map(({ key }) => key),
    );
  });

  test("places every piece of text exactly", () => {
    for (const { id, text, fragments } of document.units) {
      const placed = fragments.map((fragment) => ({
        text: text.slice(fragment.textStart, fragment.textStart + fragment.length),
        body: document.body.slice(fragment.bodyStart, fragment.bodyStart + fragment.length),
      }));
      expect
        .soft(
          placed.map((piece) => piece.text),
          id,
        )
        .toEqual(placed.map((piece) => piece.body));
      const outside = fragments.reduceRight(
        (rest, fragment) => rest.slice(0, fragment.textStart) + rest.slice(fragment.textStart + fragment.length),
        text,
      );
      expect.soft(outside.trim(), id).toBe("");
    }
  });

  test("names the lines on which each unit begins and ends", () => {
    const lines = readText(path).split("\n");
    for (const { id, marker, text, span } of document.units) {
      const first = (marker ?? text).slice(0, 8).trim();
      expect.soft(words(lines[span.line - 1]!), id).toContain(words(first));
      expect.soft(words(lines[span.endLine - 1]!), id).toContain(words(text.slice(-4)));
      expect.soft(document.body.slice(span.start, span.end).endsWith(text.slice(-1)), id).toBe(true);
    }
  });

  test("gives every unit an id of its own and a parent above it", () => {
    const ids = document.units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, { id, parent, depth }] of document.units.entries()) {
      expect(id).toMatch(/^[a-z][a-z0-9_-]*$/u);
      const above = parent === null ? null : document.units.slice(0, index).find((unit) => unit.id === parent);
      expect(above?.depth ?? -1).toBe(depth - 1);
    }
  });

  test("gives a section its text for heading, and other units a heading only where they begin with it", () => {
    for (const { id, kind, heading, text } of document.units) {
      if (kind === "section") expect.soft(heading, id).toBe(text);
      else if (heading !== null) expect.soft(heading.length < text.length && text.startsWith(heading), id).toBe(true);
    }
  });

  test("leaves no marker, mark or line end in the text of a unit", () => {
    for (const { id, text } of document.units) {
      expect.soft(text, id).toBe(text.trim());
      expect.soft(text, id).not.toMatch(/\n|\*\*|^#|^[-+]\s|^[a-zđ]\)/u);
    }
  });
});
