import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { buildCorpus } from "../src/pipeline.ts";
import { readCuratedData } from "../src/corpus/data.ts";
import { readDocuments } from "../src/corpus/documents.ts";
import { Problems } from "../src/corpus/problems.ts";
import type { Draft, Given, Known } from "../src/intake/draft.ts";
import type { Corpus } from "../src/model/corpus.ts";
import type { Document } from "../src/model/document.ts";
import type { Inputs } from "../src/model/inputs.ts";
import { parseDocument } from "../src/parse/document.ts";
import { ReadError } from "../src/read/blocks.ts";
import { describeNotice } from "../src/read/messages.ts";
import { projectFolder, resolveFolders, shown, type Folders } from "./folders.ts";
import { alignmentGoldens } from "./golden/alignments.ts";
import { registerGoldens } from "./golden/registers.ts";
import { documentTree } from "./golden/trees.ts";
import { readInputs } from "./inputs.ts";
import { sha256 } from "../site/sha256.ts";
import { askFor, confirmed, inTerminal } from "./import/ask.ts";
import { factOptions, givenFacts } from "./import/given.ts";
import { openFile } from "./import/openFile.ts";
import { citedFile, importedBefore, prepare, RefusedError, type PreparedImport } from "./import/prepare.ts";
import { describeCoverage, describePlan } from "./import/show.ts";
import { words, type ImportWords } from "./import/words.ts";
import { writeAll } from "./import/writeAll.ts";
import { readArguments } from "./options.ts";
import { reportFailure } from "./report.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

/**
 * `npm run import -- <file or folder> [...]`: takes plans into the corpus. Shows what was found in each file and where, asks for
 * what the text does not tell (`--yes` asks nothing), and writes all files of all documents or none.
 */
async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    ...factOptions,
    yes: flag,
    replace: flag,
    "skip-refused": flag,
    lang: { type: "string", default: "en" },
    changes: text,
    documents: text,
    data: text,
    out: text,
  });
  const language = values.lang === "vi" ? "vi" : "en";
  const say = words[language];
  const folders = resolveFolders(values);
  try {
    if (values.lang !== "vi" && values.lang !== "en")
      throw new RefusedError(say.badValue("lang", values.lang, "vi, en"));
    const files = filesIn(positionals, say);
    const given = givenFacts(values, say);
    if (Object.keys(given).length > 0 && files.length > 1) throw new RefusedError(say.manyFacts);
    if (!values.yes && !process.stdin.isTTY) throw new RefusedError(say.needsYes);
    const changes = changesOf(values.changes, say);
    const session = {
      files,
      given,
      changes,
      folders,
      language,
      say,
      replace: values.replace,
      skip: values["skip-refused"],
      yes: values.yes,
    } as const;
    await importFiles(session);
  } catch (error) {
    if (error instanceof RefusedError) console.error(`error  ${error.message}`);
    else reportFailure(error, folders);
    process.exitCode = 1;
  }
}

interface Session {
  readonly files: readonly string[];
  readonly given: Given;
  readonly changes: "accepted" | "original" | undefined;
  readonly folders: Folders;
  readonly language: "vi" | "en";
  readonly say: ImportWords;
  readonly replace: boolean;
  readonly skip: boolean;
  readonly yes: boolean;
}

async function importFiles(session: Session): Promise<void> {
  const { files, folders, say, skip } = session;
  const inputs = readInputs(folders);
  const known = knownIn(inputs);
  const prepared: PreparedImport[] = [];
  let refused = 0;
  for (const [index, file] of files.entries()) {
    console.log(say.reading(shown(file), index + 1, files.length));
    try {
      const next = await importFile(file, withPrepared(known, prepared), session);
      if (next) prepared.push(next);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      console.error(`error  ${shown(file)}: ${error.message}`);
      refused += 1;
    }
  }
  if (refused > 0) process.exitCode = 1;
  if (refused > 0 && !skip) return console.error(say.refused(refused, files.length));
  if (prepared.length === 0) return console.log(say.nothing);
  await finish(prepared, inputs, session);
}

/** One file, read and made a document; null when it is in the corpus already and nothing changes. */
async function importFile(
  file: string,
  known: Known,
  { given, changes, folders, language, say, replace, yes }: Session,
): Promise<PreparedImport | null> {
  const progress = (done: number, all: number): void => {
    if (all > 20 && done % 10 === 0) console.error(`  ${say.page(done, all)}`);
  };
  try {
    const opened = await openFile(file, { progress, ...(changes ? { changes } : {}) });
    const before = importedBefore(opened.sha256, known.documents);
    if (before && !replace) {
      console.log(`  ${say.already(shown(file), before.meta.id)}`);
      return null;
    }
    const ask = yes ? null : (draft: Draft) => askFor(draft, inTerminal, say);
    return await prepare(opened, known, { given, replace, ask }, folders, say);
  } catch (error) {
    throw error instanceof ReadError ? new RefusedError(describeNotice(error, language)) : error;
  }
}

/** Builds the corpus with the new documents, shows them, and writes everything when nobody says no. */
async function finish(
  prepared: readonly PreparedImport[],
  inputs: Inputs,
  { folders, language, say, yes }: Session,
): Promise<void> {
  const cited = citedFile(prepared, folders);
  const next = withFiles(inputs, prepared, cited?.content ?? null);
  const corpus = buildCorpus(next, { sha256 });
  const plans = prepared.map((document) => ({
    document,
    plan: corpus.plans.find((plan) => plan.document.meta.id === document.draft.meta.id)!,
  }));
  for (const { document, plan } of plans)
    for (const line of [
      "",
      shown(document.opened.file),
      ...describePlan(document, plan, shown(folders.documents), language, say),
    ])
      console.log(line);
  if (!yes && !(await confirmed(inTerminal, say))) return console.log(say.stopped);
  writeAll(
    new Map([
      ...filesOf(prepared, folders),
      ...(cited ? [[cited.file, cited.content] as const] : []),
      ...goldens(corpus, prepared, next, folders),
    ]),
  );
  const build = buildCommand(folders);
  for (const { plan } of plans)
    for (const line of ["", ...describeCoverage(plan, build, shown(folders.out), language, say)]) console.log(line);
}

/** The command that builds the corpus in `folders`. */
function buildCommand(folders: Folders): string {
  const own = resolveFolders({});
  const options = (["documents", "data", "out"] as const)
    .filter((name) => folders[name] !== own[name])
    .map((name) => ` --${name} ${shown(folders[name])}`);
  return `npm run build${options.length === 0 ? "" : ` --${options.join("")}`}`;
}

function filesOf(
  prepared: readonly PreparedImport[],
  { documents }: Folders,
): readonly (readonly [string, string | Uint8Array])[] {
  return prepared.flatMap(({ files }) =>
    Array.from(files, ([file, content]) => [path.join(documents, file), content] as const),
  );
}

/** The reviewed files of this project's own corpus grow with it; another corpus has none. */
function goldens(
  corpus: Corpus,
  prepared: readonly PreparedImport[],
  inputs: Inputs,
  { documents }: Folders,
): readonly (readonly [string, string])[] {
  if (documents !== path.join(projectFolder, "documents")) return [];
  const ids = new Set(prepared.map(({ draft }) => draft.meta.id));
  const trees = corpus.plans
    .filter(({ document }) => ids.has(document.meta.id))
    .map(({ document }) => documentTree(document));
  const others = [...alignmentGoldens(inputs), ...registerGoldens(inputs)];
  const own = others.filter(({ file }) => ids.has(path.basename(file, ".txt")));
  return [...trees, ...own].map(({ file, content }) => [file, content] as const);
}

/** The inputs with the new documents in the place of those they replace. */
function withFiles(inputs: Inputs, prepared: readonly PreparedImport[], cited: string | null): Inputs {
  const files = prepared.flatMap((document) =>
    Array.from(document.files, ([file, content]) => ({
      path: file,
      text: typeof content === "string" ? content : "",
      sha256: sha256(typeof content === "string" ? content : Buffer.from(content)),
    })),
  );
  const place = (before: Inputs["documents"], added: Inputs["documents"]): Inputs["documents"] =>
    [...before.filter((file) => !added.some((other) => other.path === file.path)), ...added].toSorted((a, b) =>
      a.path < b.path ? -1 : 1,
    );
  return {
    documents: place(
      inputs.documents,
      files.filter(({ path: file }) => file.startsWith("plans/")),
    ),
    sources: place(
      inputs.sources,
      files.filter(({ path: file }) => file.startsWith("sources/")),
    ),
    data:
      cited === null
        ? inputs.data
        : place(inputs.data, [{ path: "cited-documents.yml", text: cited, sha256: sha256(cited) }]),
  };
}

function knownIn(inputs: Inputs): Known {
  const problems = new Problems();
  const documents = readDocuments({ ...inputs, documents: inputs.documents }, problems);
  const data = readCuratedData(inputs, documents?.reference, problems);
  return {
    documents: documents ? [documents.reference, ...documents.plans] : [],
    cited: data?.cited ?? [],
    provinces: data?.provinces ?? null,
    agencies: data?.knowledge.agencies ?? null,
  };
}

function withPrepared(known: Known, prepared: readonly PreparedImport[]): Known {
  const added = prepared.map(({ draft, files }): Document =>
    parseDocument({
      path: `plans/${draft.meta.id}.md`,
      text: String(files.get(`plans/${draft.meta.id}.md`)),
      sha256: "",
    }),
  );
  return {
    ...known,
    documents: [...known.documents, ...added],
    cited: [...known.cited, ...prepared.flatMap(({ draft }) => draft.cited)],
  };
}

/** Endings of files that a folder is searched for. */
const ENDINGS = /\.(?:docx|doc|rtf|odt|pdf|html?|xhtml|mht|mhtml|md|markdown|txt)$/iu;

function filesIn(named: readonly string[], say: ImportWords): readonly string[] {
  if (named.length === 0) throw new RefusedError(say.usage);
  return named.flatMap((name) => {
    const file = path.resolve(name);
    if (!existsSync(file)) throw new RefusedError(say.notThere(name));
    if (!statSync(file).isDirectory()) return [file];
    const inside = readdirSync(file).filter((entry) => ENDINGS.test(entry) && !/^[.~]/u.test(entry));
    return inside.toSorted((a, b) => (a < b ? -1 : 1)).map((entry) => path.join(file, entry));
  });
}

function changesOf(value: string | undefined, say: ImportWords): Session["changes"] {
  if (value === undefined || value === "accepted" || value === "original") return value;
  throw new RefusedError(say.badValue("changes", value, "accepted, original"));
}

await main();
