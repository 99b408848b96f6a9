import { spawn, type StdioOptions } from "node:child_process";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { keptFolder } from "../site/kept/folder.ts";
import { ensureBrowser } from "./browser.ts";
import { measureSizes, sizeProblems } from "./checks/budgets.ts";
import { checkData } from "./checks/data.ts";
import { judgedPages } from "./checks/judgedPages.ts";
import { checkLinks } from "./checks/links.ts";
import { differingFiles, readSite } from "./checks/site.ts";
import { runCommand } from "./command.ts";
import { readOptions } from "./options.ts";
import { projectFolder } from "./folders.ts";
import { freePort } from "./freePort.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<"expected" | "unexpected" | "flaky" | "skipped", number>>;
}

const results = path.join(projectFolder, ".test-results");
const site = path.join(projectFolder, "_site");
const siteAgain = path.join(projectFolder, "_site.again");
const passed: Tally = { passed: 1, failed: 0, skipped: 0 };
const failed: Tally = { passed: 0, failed: 1, skipped: 0 };

type Stage = (stdio: StdioOptions) => Tally | Promise<Tally>;

type Stages = Readonly<Record<string, Stage>>;

const build: Stages = { Build: (stdio) => script(stdio, "scripts/build.mjs", []) };
const unit: Stages = { "Unit, golden and site tests (vitest)": unitTests };
/** What reads the checkout alone. */
const sources: Stages = {
  "Formatting (oxfmt)": (stdio) => tool(stdio, "oxfmt", ["--check"]),
  "Types (tsc)": types,
  "Lint (oxlint)": lint,
  "Unused code (knip)": (stdio) => tool(stdio, "knip", []),
  "Import rules (dependency-cruiser)": (stdio) =>
    tool(stdio, "depcruise", ["src", "site", "scripts", "--output-type", "err"]),
};
/** What reads the built site, or makes another one. */
const sites: Stages = {
  "HTML (html-validate)": (stdio) =>
    tool(
      stdio,
      "html-validate",
      judgedPages(readSite(site).pages).map((file) => path.join(site, file)),
    ),
  "A second build gives the same bytes": secondBuild,
  "Published data (JSON Schema)": (stdio) => listed(stdio, checkData(site)),
  "Links, ids, nothing from outside": (stdio) => listed(stdio, checkLinks(readSite(site))),
  "Page budgets: sizes": (stdio) => listed(stdio, sizeProblems(measureSizes(site))),
  "Build of a corpus of many plans": (stdio) => script(stdio, "test/e2e/support/manyPlans.ts", []),
  "Build of the plans that browser tests know": (stdio) => script(stdio, "test/e2e/support/shippedSite.ts", []),
};
const inBrowser: Stages = { "Browser tests (Playwright)": browserTests };
const quickUnit: Stages = {
  "Unit tests (vitest)": (stdio) => tool(stdio, "vitest", ["run", "test/unit", "--exclude", "**/*.slow.test.ts"]),
};
const quickSources: Stages = { "Types (tsc)": types, "Lint (oxlint)": lint };

/**
 * `npm test`: all stages, whatever fails; ends with `N passed, N failed, N skipped`. Two of them run side by side, which write nothing
 * that the other reads, so that no processor waits for the end of a long one; browser tests, which measure answers, run alone.
 * `npm run test:quick`: what tells within a minute whether a change is sound.
 */
async function main(): Promise<void> {
  const options = readOptions({ quick: { type: "boolean", default: false } });
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const started = performance.now();
  const tallies = new Map<string, Tally>();
  const inTurn = async (stages: Stages, atOnce = false): Promise<void> => {
    for (const [name, stage] of Object.entries(stages)) tallies.set(name, await carryOut(name, stage, atOnce));
  };
  if (options.quick) await Promise.all([inTurn(quickUnit, true), inTurn(quickSources)]);
  else {
    const built = inTurn(build, true);
    await Promise.all([
      built.then(() => inTurn(unit, true)),
      inTurn(sources)
        .then(() => built)
        .then(() => inTurn(sites)),
    ]);
    await inTurn(inBrowser, true);
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const tally of tallies.values())
    for (const key of ["passed", "failed", "skipped"] as const) total[key] += tally[key];
  const failures = [...tallies].filter(([, tally]) => tally.failed > 0).map(([name]) => name);
  console.log(failures.length === 0 ? "" : `\nFailed: ${failures.join("; ")}`);
  console.log(`All stages: ${seconds(started)}`);
  console.log(describe(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** One stage with its heading; what it prints is shown at once, or when it has ended. */
async function carryOut(name: string, stage: Stage, atOnce: boolean): Promise<Tally> {
  const started = performance.now();
  const heading = `\n== ${name}`;
  if (atOnce) console.log(heading);
  const file = path.join(results, `${name.replaceAll(/\W+/gu, "-")}.log`);
  const output = atOnce ? null : openSync(file, "w");
  const tally = await attempt(() => stage(output === null ? "inherit" : ["ignore", output, output]));
  if (output !== null) {
    closeSync(output);
    console.log(heading);
    process.stdout.write(readFileSync(file));
  }
  console.log(`   ${name}: ${describe(tally)} (${seconds(started)})`);
  return tally;
}

function types(stdio: StdioOptions): Promise<Tally> {
  return tool(stdio, "tsc", [
    "--noEmit",
    "--incremental",
    "--tsBuildInfoFile",
    path.join(keptFolder, "tsc.tsbuildinfo"),
  ]);
}

function lint(stdio: StdioOptions): Promise<Tally> {
  return tool(stdio, "oxlint", ["--type-aware", "--deny-warnings"]);
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

async function attempt(stage: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    return await stage();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failed;
  }
}

async function unitTests(stdio: StdioOptions): Promise<Tally> {
  const file = path.join(results, "unit.json");
  const ran = await tool(
    stdio,
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    {
      CI: "true", // Golden files are compared, never made.
    },
  );
  const report = readReport(file) as VitestReport | undefined;
  if (!report) return failed;
  const failures = Math.max(report.numFailedTests, ran.failed);
  return { passed: report.numPassedTests, failed: failures, skipped: report.numPendingTests };
}

async function browserTests(stdio: StdioOptions): Promise<Tally> {
  const browser = await ensureBrowser();
  console.log(`Chromium ${browser.version} (${browser.path ?? "Playwright's own"})`);
  const ran = await tool(stdio, "playwright", ["test"], {
    ...(browser.path === undefined ? {} : { CHROMIUM_PATH: browser.path }),
    E2E_PORT: String(await freePort()),
    SITES_BUILT: "1",
  });
  const report = readReport(path.join(results, "e2e.json")) as PlaywrightReport | undefined;
  if (!report) return failed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, ran.failed), skipped };
}

/** Pages, office files and a quarter of the pictures are made again: that takes three seconds of a processor, all pictures seven. */
async function secondBuild(stdio: StdioOptions): Promise<Tally> {
  const kept = path.join(results, "kept");
  // Folders in a store are the first two digits of hashes: a quarter of them is left out, which holds others after each change.
  for (const part of readdirSync(path.join(keptFolder, "pictures")).filter((name) => name >= "40"))
    cpSync(path.join(keptFolder, "pictures", part), path.join(kept, "pictures", part), { recursive: true });
  const built = await script(stdio, "scripts/build.mjs", ["--out", siteAgain], {
    KEPT_FOLDER: kept,
    TZ: "Pacific/Apia",
    LANG: "C",
    LC_ALL: "C",
  });
  const differences = built.failed > 0 ? [] : differingFiles(site, siteAgain);
  for (const folder of [siteAgain, kept]) rmSync(folder, { recursive: true, force: true });
  return built.failed > 0
    ? failed
    : listed(
        stdio,
        differences.map((file) => `${file} differs between two builds`),
      );
}

/** Prints problems; a stage without any has passed. */
function listed(stdio: StdioOptions, problems: readonly string[]): Tally {
  const lines = problems.slice(0, 50);
  if (problems.length > 50) lines.push(`... and ${problems.length - 50} more`);
  const output = typeof stdio[1] === "number" ? stdio[1] : process.stderr.fd;
  for (const line of lines) writeSync(output, `${line}\n`);
  return problems.length === 0 ? passed : failed;
}

/** Runs an installed tool to its end. */
function tool(
  stdio: StdioOptions,
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const windows = process.platform === "win32";
  const command = path.join(projectFolder, "node_modules/.bin", windows ? `${name}.cmd` : name);
  return run(stdio, command, args, environment, windows);
}

/** Runs one of the project's own commands to its end, in a process of its own. */
function script(
  stdio: StdioOptions,
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const loader = name.endsWith(".ts") ? ["--import", "tsx"] : [];
  return run(stdio, process.execPath, [...loader, path.join(projectFolder, name), ...args], environment, false);
}

function run(
  stdio: StdioOptions,
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  shell: boolean,
): Promise<Tally> {
  const child = spawn(command, args, { cwd: projectFolder, stdio, env: { ...process.env, ...environment }, shell });
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(failed);
    });
    child.on("close", (code) => resolve(code === 0 ? passed : failed));
  });
}

/** What a tool wrote of its run; undefined when it ended before it could. */
function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function describe({ passed: ok, failed: bad, skipped }: Tally): string {
  return `${ok} passed, ${bad} failed, ${skipped} skipped`;
}

await runCommand(main);
