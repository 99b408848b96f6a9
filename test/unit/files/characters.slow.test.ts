import { describe, expect, it } from "vitest";
import { smallCorpus } from "../../../scripts/faults/check.ts";
import { sweptCharacters, unsoundFile, withCharacters } from "../../../scripts/faults/characters.ts";
import { wholeContents } from "../../fixtures/contents.ts";
import { readInputs } from "../../../scripts/inputs.ts";
import { sha256 } from "../../../site/sha256.ts";
import { printPdf } from "../../../scripts/pdf.ts";
import { figureFonts } from "../../../site/assets/figureFonts.ts";
import { drawable, drawFigures, measure } from "../../../site/drawn.ts";
import { permanentPath } from "../../../site/permanent.ts";
import { standInsOf } from "../../../src/figures/standIn.ts";
import { printPictureSvg } from "../../../src/figures/svg.ts";
import { makeBriefs } from "../../../src/files/brief/briefFiles.ts";
import { figureScenes } from "../../../src/files/figureFiles.ts";
import { makeDataFiles, makeFiles } from "../../../src/files/files.ts";
import { writeOfficeFile } from "../../../src/files/officeFiles.ts";
import { checkXml } from "../../../src/files/xml.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import { buildCorpus } from "../../../src/pipeline.ts";

/** The smallest PNG: one white pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGvwYmAAAAABJRU5ErkJggg==",
  "base64",
);

/** The small corpus with `characters` in titles, names, bodies and labels, analysed. */
function corpusWith(characters: readonly string[]): Corpus {
  const inputs = readInputs({ documents: `${smallCorpus}/documents`, data: `${smallCorpus}/data` });
  return buildCorpus(withCharacters(inputs, characters), { sha256 });
}

async function filesOf(corpus: Corpus): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const drawn = { vi: drawFigures(corpus, "vi", null), en: drawFigures(corpus, "en", null) };
  const briefs = makeBriefs({ corpus, drawn, measure, permanentPath: permanentPath(null) });
  const sources = { corpus, drawn, drawable, measure, briefs, permanentPath: permanentPath(null) };
  makeDataFiles(corpus, [], {
    take: (name, contents) => void files.set(name, wholeContents(contents)),
    keepOfPlan: (_plan, print) => print(),
  });
  await makeFiles(sources, {
    printPdf: (document) => printPdf(document, figureFonts),
    drawPictures: (svg, sizes) => {
      checkXml(svg, "a picture");
      return Promise.resolve(sizes.map(({ bands }) => bands.map(() => pixel)));
    },
    take: (name, contents) => void files.set(name, wholeContents(contents)),
    writeOffice: writeOfficeFile,
    writeOfPlan: (kind, _plan, _language, make) => writeOfficeFile(kind, make()),
  });
  return files;
}

/** What is unsound in the files, each with its name. */
function unsound(files: ReadonlyMap<string, string | Uint8Array>): readonly string[] {
  return [...files].flatMap(([name, contents]) => unsoundFile(name, Buffer.from(contents)));
}

describe("makeFiles", () => {
  // Every twelfth group here; `npm run faults -- --only characters` builds a whole site of each.
  const chosen = sweptCharacters().filter((_, index) => index % 12 === 0);

  it.each(chosen.map((characters) => ({ first: characters[0]!, last: characters.at(-1)!, characters })))(
    "makeFiles(sources, …) makes files that are sound with characters from $first to $last in every name and body",
    async ({ characters }) => {
      const corpus = corpusWith(characters);
      expect(corpus.reference.points[0]!.label.vi).toContain(characters[1]!.trim());
      const files = await filesOf(corpus);
      expect(files.size).toBeGreaterThan(10);
      expect(unsound(files)).toEqual([]);
    },
  );

  it("makeFiles(sources, …) writes a publisher with & and < into both documents", async () => {
    const files = await filesOf(corpusWith(["&", "<", "]]>"]));
    const documents = [...files].filter(([name]) => /\.(?:docx|pptx)$/u.test(name));
    expect(documents.length).toBeGreaterThanOrEqual(4);
    expect(unsound(new Map(documents))).toEqual([]);
  });
});

describe("unsoundFile", () => {
  it.each([
    ["a.svg", "<svg><g></svg>"],
    ["a.svg", "<svg>\u0007</svg>"],
    ["a.json", "{"],
  ])("unsoundFile(%j, %j) names it", (name, text) => {
    expect(unsoundFile(name, Buffer.from(text))).toHaveLength(1);
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
    const scenes = figureScenes({ vi: drawFigures(corpus, "vi", null), en: [] });
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
