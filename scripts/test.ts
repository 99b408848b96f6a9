import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { ensureBrowser } from "./browser.ts";
import { measureSizes, sizeProblems } from "./checks/budgets.ts";
import { checkData } from "./checks/data.ts";
import { checkLinks } from "./checks/links.ts";
import { differingFiles, readSite } from "./checks/site.ts";
import { runCommand } from "./command.ts";
import { projectFolder } from "./folders.ts";

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

/** `npm test`: each stage in turn, all of them whatever fails; ends with `N passed, N failed, N skipped`. */
const stages: Readonly<Record<string, () => Tally | Promise<Tally>>> = {
  "Types (tsc)": () => tool("tsc", ["--noEmit"]),
  "Lint (oxlint)": () => tool("oxlint", ["--type-aware", "--deny-warnings"]),
  "Formatting (prettier)": () => tool("prettier", ["--check", "--log-level", "warn", "."]),
  "Unused code (knip)": () => tool("knip", []),
  "Import rules (dependency-cruiser)": () => tool("depcruise", ["src", "site", "scripts", "--output-type", "err"]),
  Build: () => script("build.ts", []),
  "Unit, golden and site tests (vitest)": unitTests,
  "A second build gives the same bytes": secondBuild,
  "Published data (JSON Schema)": () => listed(checkData(site)),
  "HTML (html-validate)": () => tool("html-validate", ["_site/**/*.html"]),
  "Links, ids, nothing from outside": () => listed(checkLinks(readSite(site))),
  "Page budgets: sizes": () => listed(sizeProblems(measureSizes(site))),
  "Browser tests (Playwright)": browserTests,
};

async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const [name, stage] of Object.entries(stages)) {
    const started = performance.now();
    console.log(`\n== ${name}`);
    const tally = await attempt(stage);
    if (tally.failed > 0) failures.push(name);
    for (const key of ["passed", "failed", "skipped"] as const) total[key] += tally[key];
    console.log(`   ${describe(tally)} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  console.log(failures.length === 0 ? "" : `\nFailed: ${failures.join("; ")}`);
  console.log(describe(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function attempt(stage: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    return await stage();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failed;
  }
}

function unitTests(): Tally {
  const file = path.join(results, "unit.json");
  const ran = tool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], {
    CI: "true", // Golden files are compared, never made.
  });
  const report = readReport(file) as VitestReport | undefined;
  if (!report) return failed;
  const failures = Math.max(report.numFailedTests, ran.failed);
  return { passed: report.numPassedTests, failed: failures, skipped: report.numPendingTests };
}

async function browserTests(): Promise<Tally> {
  const browser = await ensureBrowser();
  console.log(`Chromium ${browser.version} (${browser.path ?? "Playwright's own"})`);
  const ran = tool("playwright", ["test"], {
    ...(browser.path === undefined ? {} : { CHROMIUM_PATH: browser.path }),
    E2E_PORT: String(await freePort()),
  });
  const report = readReport(path.join(results, "e2e.json")) as PlaywrightReport | undefined;
  if (!report) return failed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, ran.failed), skipped };
}

/** A port that nothing listens on, with the next one likely free as well. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function secondBuild(): Tally {
  const built = script("build.ts", ["--out", siteAgain], { TZ: "Pacific/Apia", LANG: "C", LC_ALL: "C" });
  const differences = built.failed > 0 ? [] : differingFiles(site, siteAgain);
  rmSync(siteAgain, { recursive: true, force: true });
  return built.failed > 0 ? failed : listed(differences.map((file) => `${file} differs between two builds`));
}

/** Prints problems; a stage without any has passed. */
function listed(problems: readonly string[]): Tally {
  for (const problem of problems.slice(0, 50)) console.error(problem);
  if (problems.length > 50) console.error(`... and ${problems.length - 50} more`);
  return problems.length === 0 ? passed : failed;
}

/** Runs an installed tool to its end. */
function tool(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Tally {
  const windows = process.platform === "win32";
  return run(path.join(projectFolder, "node_modules/.bin", windows ? `${name}.cmd` : name), args, environment, windows);
}

/** Runs one of the project's own commands to its end, in a process of its own. */
function script(name: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Tally {
  const file = path.join(projectFolder, "scripts", name);
  return run(process.execPath, ["--import", "tsx", file, ...args], environment, false);
}

function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv, shell: boolean): Tally {
  const { status, error } = spawnSync(command, args, {
    cwd: projectFolder,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
    shell,
  });
  if (error) console.error(error.message);
  return status === 0 ? passed : failed;
}

/** What a tool wrote of its run; undefined when it ended before it could. */
function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function describe({ passed: ok, failed: bad, skipped }: Tally): string {
  return `${ok} passed, ${bad} failed, ${skipped} skipped`;
}

await runCommand(main);
