import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { InputError, type Diagnostic } from "../src/model/diagnostic.ts";
import type { Inputs, SourceFile } from "../src/model/inputs.ts";
import { projectFolder, shown, type Folders } from "./folders.ts";

type InputFolders = Pick<Folders, "documents" | "data">;

/** Data that is true whatever the corpus; taken from the project when the data folder has none of its own. */
const shared = ["language", "provinces.yml"];

/** Reads everything that the analysis takes. Throws `InputError` for a folder that is missing and for text that is not UTF-8. */
export function readInputs({ documents, data }: InputFolders): Inputs {
  const problems: Diagnostic[] = [];
  for (const folder of [documents, data]) {
    if (!isFolder(folder)) problems.push(problem(shown(folder), "folder/missing"));
  }
  if (problems.length > 0) throw new InputError(problems);
  const read = (folder: string, wanted: readonly string[], pattern: RegExp): SourceFile[] =>
    filesIn(folder, wanted)
      .filter((file) => pattern.test(file))
      .map((file) => readSource(folder, file, problems));
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

/** sha256 of `content`, 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Where the input `file` (a path as diagnostics carry it) stands on disk, for messages. */
export function inputPath(file: string, { documents, data }: InputFolders): string {
  const candidates = [documents, data, path.join(projectFolder, "data")].map((folder) => path.join(folder, file));
  const found = candidates.find((candidate) => existsSync(candidate));
  return found === undefined ? file : shown(found);
}

/** Files under `wanted` of `folder`, as sorted relative paths with forward slashes; hidden ones and links left out. */
function filesIn(folder: string, wanted: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (relative: string): void => {
    const absolute = path.join(folder, relative);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isFile()) {
      found.push(path.posix.normalize(relative));
      return;
    }
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (!entry.name.startsWith(".") && !entry.isSymbolicLink()) visit(`${relative}/${entry.name}`);
    }
  };
  for (const name of wanted) visit(name);
  return found.toSorted(compare);
}

/** Files as they arrived, of which only the hash counts. */
const ORIGINAL = /^sources\/.*\.(?:docx|doc|rtf|odt|pdf|html|mhtml|original\.\w+)$/u;

function readSource(folder: string, file: string, problems: Diagnostic[]): SourceFile {
  const bytes = readFileSync(path.join(folder, file));
  if (ORIGINAL.test(file)) return { path: file, text: "", sha256: sha256(bytes) };
  const text = bytes.toString("utf8");
  const mustBeText = !file.startsWith("sources/");
  if (mustBeText && text.includes("\uFFFD")) {
    const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
    problems.push({ ...problem(file, "file/encoding"), line });
  }
  return { path: file, text: text.replace(/^\uFEFF/u, ""), sha256: sha256(bytes) };
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
