import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { InputError, type Diagnostic } from "../src/model/diagnostic.ts";
import type { Inputs, SourceFile } from "../src/model/inputs.ts";
import { projectFolder, shown, type Folders } from "./folders.ts";
import { sha256 } from "../site/sha256.ts";

export type InputFolders = Pick<Folders, "documents" | "data">;

/** Data that is true whatever the corpus; taken from the project when the data folder has none of its own. */
const shared = ["language", "provinces.yml", "calibration.yml"];

/** Reads everything that the analysis takes. Throws `InputError` for a folder that is missing and for text that is not UTF-8. */
export function readInputs({ documents, data }: InputFolders): Inputs {
  const problems: Diagnostic[] = [];
  for (const folder of [documents, data]) {
    if (!isFolder(folder)) problems.push(problem(shown(folder), "folder/missing"));
  }
  if (problems.length > 0) throw new InputError(problems);
  const read = (folder: string, wanted: readonly string[], pattern: RegExp): SourceFile[] =>
    filesIn(folder, wanted, (file, rule) => {
      if (/(?:^|\/)releases\//u.test(file)) return;
      const expected = expectedEnding(file, pattern);
      if (rule !== "file/extension" || expected !== null)
        problems.push({ ...problem(file, rule), params: { expected: expected ?? "" } });
      else if (!pattern.test(file) && pattern.test("a.md") && IMPORTED.test(file))
        problems.push({ ...problem(file, "file/not-imported"), params: { name: path.basename(file) } });
    })
      .filter((file) => pattern.test(file))
      .map((file) => readSource(folder, file, problems));
  problems.push(...elsewhere(documents).map((file) => problem(file, "file/elsewhere")));
  const inputs = {
    documents: read(documents, ["reference", "plans"], /\.md$/u),
    sources: read(documents, ["sources"], /./u),
    data: [
      ...read(data, ["."], /^(?!releases\/).*\.(?:ya?ml|json)$/u),
      ...shared
        .filter((name) => !existsSync(path.join(data, name)))
        .flatMap((name) => read(path.join(projectFolder, "data"), [name], /\.ya?ml$/u)),
    ].toSorted((a, b) => compare(a.path, b.path)),
  };
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

/** Where the input `file` (a path as diagnostics carry it) stands on disk, for messages. */
export function inputPath(file: string, { documents, data }: InputFolders): string {
  const candidates = [documents, data, path.join(projectFolder, "data")].map((folder) => path.join(folder, file));
  // A link that leads nowhere is there all the same.
  const found = candidates.find((candidate) => lstatSync(candidate, { throwIfNoEntry: false }) !== undefined);
  return found === undefined ? file : shown(found);
}

const DOCUMENT_FOLDERS = ["reference", "plans", "sources"];

/** Documents that stand beside the folders that are read, a README aside. */
function elsewhere(documents: string): readonly string[] {
  const others = readdirSync(documents).filter((name) => !name.startsWith(".") && !DOCUMENT_FOLDERS.includes(name));
  return filesIn(documents, others, () => undefined).filter(
    (file) => (/\.md$/iu.test(file) || IMPORTED.test(file)) && !/(?:^|\/)readme\.\w+$/iu.test(file),
  );
}

/** Files of texts, which become documents by being imported. */
const IMPORTED = /\.(?:docx?|rtf|odt|pdf|html?|mhtml?|txt)$/iu;

/** How a file should end that looks as if it were meant to be read; null for other files, and for those that are read. */
function expectedEnding(file: string, pattern: RegExp): string | null {
  if (pattern.test(file)) return null;
  if (/\.(?:md|markdown|mdown|mkd)$/iu.test(file) && pattern.test("a.md")) return ".md";
  return /\.(?:ya?ml|json)$/iu.test(file) && pattern.test("a.yml") ? file.replace(/^.*\./u, ".").toLowerCase() : null;
}

/**
 * Files under `wanted` of `folder`, as sorted relative paths with forward slashes; hidden ones left out. What is not read, though
 * it may be meant to be, is told to `refuse`: links, which are not followed, pipes and devices, and names with another ending.
 */
function filesIn(folder: string, wanted: readonly string[], refuse: (file: string, rule: string) => void): string[] {
  const found: string[] = [];
  const visit = (relative: string): void => {
    const absolute = path.join(folder, relative);
    const file = path.posix.normalize(relative);
    const entry = lstatSync(absolute, { throwIfNoEntry: false });
    if (entry === undefined) return;
    const isRoot = wanted.includes(relative);
    if (entry.isSymbolicLink() && !isRoot) refuse(file, "file/link");
    else if (isRoot ? statSync(absolute).isFile() : entry.isFile()) {
      refuse(file, "file/extension");
      found.push(file);
    } else if (isRoot ? statSync(absolute).isDirectory() : entry.isDirectory()) {
      for (const name of readdirSync(absolute)) if (!name.startsWith(".")) visit(`${relative}/${name}`);
    } else refuse(file, "file/no-file");
  };
  for (const name of wanted) visit(name);
  return found.toSorted(compare);
}

/** Files as they arrived, of which only the hash counts; of those that are texts also whether git has changed their line ends. */
const ORIGINAL = /^sources\/.*\.(?:docx|doc|rtf|odt|pdf|html|mhtml|original\.\w+)$/u;
const ORIGINAL_TEXT = /\.original\.\w+$/u;

function readSource(folder: string, file: string, problems: Diagnostic[]): SourceFile {
  const bytes = readFileSync(path.join(folder, file));
  if (ORIGINAL.test(file))
    return { path: file, text: ORIGINAL_TEXT.test(file) ? bytes.toString("utf8") : "", sha256: sha256(bytes) };
  const written = bytes.toString("utf8");
  const isSource = file.startsWith("sources/");
  const text = isSource ? written : written.replaceAll("\r\n", "\n");
  if (!isSource && text.includes("\uFFFD")) {
    const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
    problems.push({ ...problem(file, "file/encoding"), line });
  }
  const hashed = text.length === written.length ? bytes : text;
  return { path: file, text: text.replace(/^\uFEFF/u, ""), sha256: sha256(hashed) };
}

function problem(file: string, rule: string): Diagnostic {
  return { file, line: 1, column: 1, rule, severity: "error", params: {} };
}

function isFolder(folder: string): boolean {
  return existsSync(folder) && statSync(folder).isDirectory();
}

/** By UTF-16 code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
