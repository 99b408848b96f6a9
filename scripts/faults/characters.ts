import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { checkXml } from "../../src/files/xml.ts";
import { draftProvisions } from "../../src/draft/provisions.ts";
import { isReference, type Inputs, type SourceFile } from "../../src/model/inputs.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { cleanText, codeOf } from "../../src/text/clean.ts";
import { normalise } from "../../src/text/normalise.ts";
import { checkLinks } from "../checks/links.ts";
import { listFiles, readSite } from "../checks/site.ts";
import { writeInto } from "../writeInto.ts";
import { readInputs } from "../inputs.ts";
import { sha256 } from "../../site/sha256.ts";
import { corpusArgs, expect, smallCorpus, start, type Check } from "./check.ts";

/** Characters in one corpus: more of them would make names that no title has. */
const PER_CORPUS = 60;

/**
 * The first assigned character of every 128 code points, so of every block of Unicode and some more; the signs of markup, and
 * some that fonts often lack. Those that no text may hold are left out.
 */
export function sweptCharacters(): readonly (readonly string[])[] {
  const found: string[] = [];
  for (let first = 0; first < 0x110000; first += 0x80) {
    for (let code = first; code < first + 0x80; code += 1) {
      const character = String.fromCodePoint(code);
      if (!/^\p{Assigned}$/u.test(character)) continue;
      found.push(character);
      break;
    }
  }
  const all = [...found, ..."&<>\"'&]]>".split(""), "℃", "①", "中", "😀", "\t"];
  const admitted = all.filter((one) => cleanText(one).unclean.every(({ replacement }) => replacement !== null));
  return Array.from({ length: Math.ceil(admitted.length / PER_CORPUS) }, (_, index) =>
    admitted.slice(index * PER_CORPUS, (index + 1) * PER_CORPUS),
  );
}

/**
 * `inputs` with `characters` in the title, the names and the body of each plan, in the publisher and name of the site, and in the
 * label of each provision. Every other field and word is as it was.
 */
export function withCharacters({ documents, sources, data }: Inputs, characters: readonly string[]): Inputs {
  const text = characters.join("a");
  const named = JSON.stringify(`A ${text} z`);
  const reference = documents.find(isReference)!;
  const plans = documents.map((file) => {
    if (file === reference) return file;
    const fields = file.text.replaceAll(
      /^(title|short_title|issuer): .*$/gmu,
      (_, field: string) => `${field}: ${named}`,
    );
    return changed(file, `${fields}\n\nIII. NHIỆM VỤ KHÁC\n\n${characters.map((one) => lineWith(one)).join("\n\n")}\n`);
  });
  const { id } = parseDocument(reference).meta;
  const draft = draftProvisions(parseDocument(reference))!;
  const labels = draft.replaceAll(/^(\s*(?:- )?label(?:_\w+)?): .*$/gmu, (_, field: string) => `${field}: ${named}`);
  const provisions = changed({ path: `provisions/${id}.yml`, text: "", sha256: "" }, labels);
  const site = data.find((file) => file.path === "site.yml")!;
  const own = changed(site, `name: ${named}\npublisher: ${named}\nupdated: "2023-09-01"\n`);
  return { documents: plans, sources, data: [...data.filter((file) => file !== site), own, provisions] };
}

function changed(file: SourceFile, text: string): SourceFile {
  return { ...file, text, sha256: sha256(text) };
}

/** A task with one strange sign among so many words that the text is not taken for a damaged one. */
function lineWith(character: string): string {
  return `- Xây dựng ${character} thư viện ở các xã, phường, bổ sung sách mới hằng năm, mở phòng đọc cho trẻ em và người cao tuổi.`;
}

/** What of a file, or of its parts, is not as its kind must be: XML that no reader takes, JSON that is none. */
export function unsoundFile(name: string, contents: Uint8Array): readonly string[] {
  if (/\.(?:docx|pptx|xlsx)$/u.test(name)) {
    return Object.entries(unzipSync(contents)).flatMap(([part, bytes]) =>
      /\.(?:xml|rels)$/u.test(part) ? attempt(() => checkXml(strFromU8(bytes), `${name} ${part}`)) : [],
    );
  }
  if (name.endsWith(".svg")) return attempt(() => checkXml(strFromU8(contents), name));
  return name.endsWith(".json") ? attempt(() => void JSON.parse(strFromU8(contents))) : [];
}

function attempt(step: () => void): readonly string[] {
  try {
    step();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

export const characterChecks: readonly Check[] = sweptCharacters().map((characters) => ({
  name: `makes a sound site of characters from ${codeOf(characters[0]!)} to ${codeOf(characters.at(-1)!)}`,
  async run(folder) {
    const corpus = path.join(folder, "corpus");
    const from = { documents: path.join(smallCorpus, "documents"), data: path.join(smallCorpus, "data") };
    cpSync(smallCorpus, corpus, { recursive: true });
    const { documents, data } = withCharacters(readInputs(from), characters);
    for (const [part, files] of [["documents", documents] as const, ["data", data] as const]) {
      for (const file of files.filter(({ path: name }) => !/^(?:language\/|provinces\.)/u.test(name))) {
        writeInto(path.join(corpus, part, file.path), file.text);
      }
    }
    const out = path.join(folder, "site");
    const { code, errors } = await start("build", { args: corpusArgs(corpus, out) }).ended;
    expect(code === 0, errors);
    const unsound = listFiles(out).flatMap((file) => unsoundFile(file, readFileSync(path.join(out, file))));
    expect(unsound.length === 0, unsound.join("\n"));
    const site = readSite(out);
    const problems = checkLinks(site);
    expect(problems.length === 0, problems.join("\n"));
    // What people wrote is on the page of their plan, sign by sign; only what normalising takes away may be missing.
    const shown = textOf([...site.pages].find(([page]) => page === "ke-hoach/ke-hoach-ca-mau/index.html")![1]);
    const lost = characters.filter(
      (one) => !shown.includes(normalise(cleanText(`dựng ${one} thư`).text).replaceAll(/\s+/gu, " ")),
    );
    expect(lost.length === 0, `not on the page: ${lost.map(codeOf).join(" ")}`);
  },
}));

/** The text of a page as a reader sees it, white space folded. */
function textOf(html: string): string {
  const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => references[name]!)
    .replaceAll(/\s+/gu, " ");
}
