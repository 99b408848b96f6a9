import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { drawable, drawFigures } from "../../../site/drawn.ts";
import { permanentPath } from "../../../site/permanent.ts";
import { standInsOf } from "../../../src/figures/standIn.ts";
import { printPictureSvg } from "../../../src/figures/svg.ts";
import { figureFiles, figureScenes } from "../../../src/files/figureFiles.ts";
import { checkXml } from "../../../src/files/xml.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { cleanText } from "../../../src/text/clean.ts";
import { makeCorpus } from "../../fixtures/corpus.ts";

/** The smallest PNG: one white pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGvwYmAAAAABJRU5ErkJggg==",
  "base64",
);

/** The first assigned character of every 128 code points: of every block of Unicode, and some more. */
function firstCharacters(): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < 0x110000; start += 0x80) {
    for (let code = start; code < start + 0x80; code += 1) {
      const character = String.fromCodePoint(code);
      if (!/^\p{Assigned}$/u.test(character)) continue;
      found.push(character);
      break;
    }
  }
  return found;
}

/** What passes the door, the marks that XML escapes among it. */
const admitted = [...firstCharacters(), ..."&<>\"'&]]>".split(""), "℃", "①", "中", "😀", "\t"].filter((character) =>
  cleanText(character).unclean.every(({ replacement }) => replacement !== null),
);
const PER_CORPUS = 60;

/** A corpus with `characters` in the names of plans, provisions, the title and the publisher. */
function corpusWith(characters: readonly string[]): Corpus {
  const text = cleanText(characters.join("a")).text;
  const made = makeCorpus([
    { id: "ke-hoach-a", name: `Tỉnh ${text}`, states: "FP F F.-" },
    { id: "ke-hoach-b", name: "Tỉnh & <b>", states: "F? P ??F", meta: { title: text, issuer: text } },
  ]);
  const points = made.reference.points.map((point) => ({ ...point, label: { vi: text, en: text } }));
  return { ...made, site: { ...made.site, name: text, publisher: text }, reference: { ...made.reference, points } };
}

async function filesOf(corpus: Corpus): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const drawn = { vi: drawFigures(corpus, "vi"), en: drawFigures(corpus, "en") };
  const sources = { corpus, drawn, drawable, permanentPath: permanentPath(corpus) };
  await figureFiles(sources, {
    drawPictures: (svg, _, bands) => {
      checkXml(svg, "a picture");
      return Promise.resolve(bands.map(() => pixel));
    },
    take: (name, contents) => void files.set(name, contents),
    keep: (_kind, _value, make) => make(),
  });
  return files;
}

/** Names of the files, and of their parts, that an XML reader refuses. */
function invalid(files: ReadonlyMap<string, string | Uint8Array>): readonly string[] {
  const refused: string[] = [];
  const check = (name: string, text: string): void => {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => refused.push(`${name}: ${error.message}`));
    parser.write(text).close();
  };
  for (const [name, contents] of files) {
    if (typeof contents === "string") {
      if (name.endsWith(".svg")) check(name, contents);
    } else if (/\.(?:docx|pptx|xlsx)$/u.test(name)) {
      for (const [part, bytes] of Object.entries(unzipSync(contents))) {
        if (/\.(?:xml|rels)$/u.test(part)) check(`${name} ${part}`, strFromU8(bytes));
      }
    }
  }
  return refused;
}

describe("figureFiles", () => {
  const corpora = Array.from({ length: Math.ceil(admitted.length / PER_CORPUS) }, (_, index) =>
    admitted.slice(index * PER_CORPUS, (index + 1) * PER_CORPUS),
  );
  // Every third here; all of them with EVERY_CHARACTER=1.
  const chosen = corpora.filter((_, index) => process.env["EVERY_CHARACTER"] !== undefined || index % 3 === 0);

  it.each(chosen.map((characters) => ({ first: characters[0]!, last: characters.at(-1)!, characters })))(
    "figureFiles(sources, …) makes files that are valid XML with characters from $first to $last in every name",
    async ({ characters }) => {
      const files = await filesOf(corpusWith(characters));
      expect(files.size).toBeGreaterThan(10);
      expect(invalid(files)).toEqual([]);
    },
  );

  it("figureFiles(sources, …) writes a publisher with & and < into both documents", async () => {
    const files = await filesOf(corpusWith(["&", "<", "]]>"]));
    const documents = [...files].filter(([name]) => /\.(?:docx|pptx)$/u.test(name));
    expect(documents).toHaveLength(4);
    expect(invalid(new Map(documents))).toEqual([]);
  });
});

describe("checkXml", () => {
  it.each(["<a>&</a>", "<a>\u0007</a>", "<a><b></a>", "<a/><b/>", "<x:a/>", ""])("checkXml(%j) refuses it", (text) => {
    expect(() => checkXml(text, "a.xml")).toThrow(/^not valid XML: a\.xml/u);
  });
});

describe("standInsOf", () => {
  it("standInsOf(scenes, drawable) names what pictures show for characters that their fonts lack", () => {
    const corpus = corpusWith(["℃", "中", "😀", "①"]);
    const scenes = figureScenes({ vi: drawFigures(corpus, "vi"), en: [] });
    expect(Object.fromEntries(standInsOf(scenes, drawable))).toEqual({
      "℃": "°C",
      中: "[U+4E2D]",
      "😀": "[U+1F600]",
      "①": "(1)",
    });
    const texts = scenes.flatMap((scene) => printPictureSvg(scene, drawable).match(/<text .*?<\/text>/gu) ?? []);
    expect(texts.join("")).toContain("[U+4E2D]");
    expect(texts.join("")).not.toMatch(/中|😀/u);
  });
});
