import { spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Inputs, SourceFile } from "../../src/model/inputs.ts";
import { listFiles } from "../checks/site.ts";
import { writeInto } from "../writeInto.ts";
import { projectFolder } from "../folders.ts";

/** One run of a program to its end. */
interface TimedRun {
  readonly seconds: number;
  /** Seconds of processors, those of its threads included: what a busy machine does not change. Null where the system does not tell. */
  readonly cpu: number | null;
  /** Megabytes of memory at the highest; null where the system does not tell. */
  readonly memory: number | null;
}

/** What the whole site of a number of plans costs. */
export interface SiteCost {
  readonly plans: number;
  readonly fresh: TimedRun;
  readonly kept: TimedRun;
  readonly oneChanged: TimedRun;
  /** Eleventy alone, writing pages of the same number and bytes. */
  readonly bare: TimedRun;
  readonly megabytes: number;
  readonly pages: number;
  /** The largest page: kilobytes, and gzipped. */
  readonly largest: { readonly raw: number; readonly gzipped: number };
}

/** Milliseconds between two looks at the memory of a running program. */
const look = 50;

/**
 * Builds the site of `inputs` with the real command in a folder of its own: with nothing kept, again with all kept, again after one
 * plan has changed; then lets Eleventy alone write the same pages. Nothing of the checkout is touched.
 */
export async function measureSite(inputs: Inputs, plans: number): Promise<SiteCost> {
  const root = mkdtempSync(path.join(tmpdir(), "bench-site-"));
  try {
    writeInputs(inputs, root);
    const site = path.join(root, "site");
    const build = () => {
      const folders = ["--documents", path.join(root, "documents"), "--data", path.join(root, "data"), "--out", site];
      const environment = { KEPT_FOLDER: path.join(root, "kept"), SOURCE_DATE_EPOCH: "1763596800" };
      return run([path.join(projectFolder, "scripts/build.mjs"), ...folders], environment);
    };
    const fresh = await build();
    const kept = await build();
    const plan = inputs.documents.find(({ path: name }) => name.startsWith("plans/"))!;
    appendFileSync(path.join(root, "documents", plan.path), "\n- Tổ chức sơ kết hằng năm.\n");
    const oneChanged = await build();
    const files = listFiles(site);
    const pages = files.filter((file) => file.endsWith(".html"));
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(site, file)).size, 0);
    return {
      plans,
      fresh,
      kept,
      oneChanged,
      bare: await bareEleventy(root, site, pages),
      megabytes: bytes / 1e6,
      pages: pages.length,
      largest: largestOf(pages.map((file) => path.join(site, file))),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes documents, their sources and the data of `inputs` below `root`, as folders that a build takes. */
export function writeInputs({ documents, sources, data }: Inputs, root: string): void {
  const write = (folder: string, files: readonly SourceFile[]): void => {
    for (const file of files) writeInto(path.join(root, folder, file.path), file.text);
  };
  write("documents", documents);
  write("documents", sources);
  write("data", data);
}

/** One template with one page for each of the site's, which hands out its bytes. */
function bareEleventy(root: string, site: string, pages: readonly string[]): Promise<TimedRun> {
  const bare = path.join(root, "bare");
  mkdirSync(bare);
  const list = path.join(bare, "pages.json");
  writeFileSync(list, JSON.stringify(pages));
  cpSync(path.join(import.meta.dirname, "barePages.mjs"), path.join(bare, "pages.11ty.mjs"));
  const eleventy = path.join(projectFolder, "node_modules/@11ty/eleventy/cmd.cjs");
  const options = [eleventy, "--quiet", "--input", bare, "--output", path.join(root, "bare-site")];
  return run(options, { BARE_SITE: site, BARE_PAGES: list }, root);
}

function run(options: readonly string[], environment: NodeJS.ProcessEnv, cwd = projectFolder): Promise<TimedRun> {
  const started = performance.now();
  const child = spawn(process.execPath, options, {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...environment },
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-4000)));
  let memory: number | null = null;
  let cpu: number | null = null;
  const watch = setInterval(() => {
    memory = Math.max(memory ?? 0, highestMemory(child.pid) ?? 0) || null;
    cpu = processorSeconds(child.pid) ?? cpu;
  }, look);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code !== 0) reject(new Error(`a run ended with ${code}:\n${errors}`));
      else resolve({ seconds: (performance.now() - started) / 1000, cpu, memory });
    });
  });
}

/** The most memory that a process had at once, in megabytes, as Linux counts it. */
function highestMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null; // Another system, or the process has just ended.
  }
}

/** Linux counts in hundredths of a second. */
const ticks = 100;

/** What a process and its threads have taken of processors, in seconds, as Linux counts it. */
function processorSeconds(pid: number | undefined): number | null {
  try {
    // Behind the name, which may hold spaces: state, then numbers; user and system time are the 12th and 13th field from there.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return null; // Another system, or the process has just ended.
  }
}

function largestOf(files: readonly string[]): SiteCost["largest"] {
  return files.reduce(
    (largest, file) => {
      const bytes = readFileSync(file);
      return {
        raw: Math.max(largest.raw, bytes.length / 1000),
        gzipped: Math.max(largest.gzipped, gzipSync(bytes, { level: 9 }).length / 1000),
      };
    },
    { raw: 0, gzipped: 0 },
  );
}
