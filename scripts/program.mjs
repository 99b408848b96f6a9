// Bundles a command into plain JavaScript and keeps it. In plain JavaScript itself: it runs where no loader of TypeScript is wanted.
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** What programs are made from. */
const sources = ["src", "site", "scripts", "package-lock.json"];
const day = 24 * 60 * 60 * 1000;

/**
 * Address of the program of `entry`, a file of the checkout, kept beside other things by the code that it is made from. What it runs in
 * `threads` of their own lies beside it. Where nothing can be kept it is the address of the file itself, with a loader of TypeScript.
 */
export async function program(entry, threads = []) {
  const folder = path.resolve(process.env.KEPT_FOLDER ?? path.join(project, ".cache"), "programs");
  if (!isWritable(folder)) {
    const { register } = await import("tsx/esm/api");
    register();
    return pathToFileURL(path.join(project, entry)).href;
  }
  const key = hashOf([
    project,
    process.version,
    entry,
    ...threads,
    ...sources.flatMap((name) => contentsOf(project, name)),
  ]);
  const kept = soundProgram(folder, key) ?? write(folder, key, await bundle([entry, ...threads]));
  return pathToFileURL(path.join(kept, path.basename(entry).replace(/\.ts$/, ".mjs"))).href;
}

/** The folder of a program that was kept, and is as it was written: its name has the hash of what is in it. */
function soundProgram(folder, key) {
  const found = readdirSync(folder).filter((name) => name.startsWith(`${key}.`) && !name.endsWith(".part"));
  return found.map((name) => path.join(folder, name)).find((one) => one.endsWith(hashOf(contentsOf(one, "."))));
}

function write(folder, key, files) {
  const part = path.join(folder, `${key}.${process.pid}.part`);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part);
  for (const { path: file, contents } of files) writeFileSync(path.join(part, path.basename(file)), contents);
  const made = path.join(folder, `${key}.${hashOf(contentsOf(part, "."))}`);
  // Another command may have been faster; what is damaged makes room.
  if (soundProgram(folder, key) === undefined) {
    rmSync(made, { recursive: true, force: true });
    renameSync(part, made);
  } else rmSync(part, { recursive: true });
  // Those of today stay: another command may be about to load one.
  for (const old of readdirSync(folder).map((name) => path.join(folder, name)))
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0) > day)
      rmSync(old, { recursive: true, force: true });
  return made;
}

/** The files of a program, one for what is loaded at once and one for each part that is loaded late. */
async function bundle(entries) {
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: entries.map((file) => path.join(project, file)),
    bundle: true,
    splitting: true,
    outdir: project,
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    target: "node20",
    write: false,
    legalComments: "none",
    charset: "utf8",
    plugins: [{ name: "addresses", setup: keepAddresses }],
  });
  return result.outputFiles;
}

/** Packages stay outside, under the addresses that they have from this checkout; files of it go by the addresses that they had. */
function keepAddresses(bundler) {
  bundler.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
    if (kind === "entry-point" || name.startsWith("node:")) return undefined;
    return { path: import.meta.resolve(name), external: true };
  });
  bundler.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
    const address = JSON.stringify(pathToFileURL(file).href);
    return { contents: readFileSync(file, "utf8").replaceAll("import.meta.url", address), loader: "ts" };
  });
}

/** Names and contents of a file of `folder`, or of all below one of its folders, in order. */
function contentsOf(folder, name) {
  const whole = path.join(folder, name);
  if (statSync(whole).isFile()) return [name, readFileSync(whole)];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file) => [path.relative(folder, file), readFileSync(file)]);
}

function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex").slice(0, 32);
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
