import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { projectFolder } from "./folders.ts";

/** A Chromium that starts. */
export interface Browser {
  /** Undefined: the one that Playwright keeps for itself. */
  readonly path: string | undefined;
  readonly version: string;
}

const env = process.env;

/**
 * Finds a Chromium that starts, or installs one, or throws an error whose message says what to do. `CHROMIUM_PATH` names one
 * and allows no other; `NO_BROWSER_INSTALL` forbids installing.
 */
export async function ensureBrowser(): Promise<Browser> {
  const forced = env["CHROMIUM_PATH"];
  if (forced !== undefined) return { path: forced, version: await launchedVersion(forced) };
  const notes: string[] = [];
  const found = await findBrowser(notes);
  if (found) return found;
  if (env["NO_BROWSER_INSTALL"] === undefined) {
    console.log("No Chromium was found; one is installed now (NO_BROWSER_INSTALL=1 forbids it).");
    for (const install of [installWithApt, installWithPlaywright]) {
      const installed = install(notes) ? await findBrowser(notes) : undefined;
      if (installed) return installed;
    }
  }
  const details = notes.map((note) => `  - ${note}`).join("\n");
  throw new Error(`No Chromium starts, so the browser tests did NOT run. ${advice()}\n${details}`);
}

async function findBrowser(notes: string[]): Promise<Browser | undefined> {
  for (const candidate of [undefined, ...systemBrowsers().filter((file) => existsSync(file))]) {
    try {
      return { path: candidate, version: await launchedVersion(candidate) };
    } catch (error) {
      const reason = String(error).split("\n")[0]!;
      if (!reason.includes("Executable doesn't exist"))
        notes.push(`${candidate ?? "Playwright's Chromium"}: ${reason}`);
    }
  }
  return undefined;
}

/** Starts the browser: an executable that is there may still lack a library. */
async function launchedVersion(file: string | undefined): Promise<string> {
  const browser = await chromium.launch({ ...(file === undefined ? {} : { executablePath: file }), timeout: 30_000 });
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}

function systemBrowsers(): readonly string[] {
  if (process.platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (folder) => folder !== undefined,
    );
    const files = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return folders.flatMap((folder) => files.map((file) => path.join(folder, file)));
  }
  // The shell, without the parts that show windows, needs less than half the time of the whole browser for the same pages.
  const names = [
    "chromium-headless-shell",
    "chromium",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "chromium-browser",
  ];
  return names.map((name) => `/usr/bin/${name}`);
}

function installWithApt(notes: string[]): boolean {
  if (!isDebian() || process.getuid?.() !== 0) return false;
  const install = (name: string): boolean =>
    run("apt-get", ["install", "-y", "--no-install-recommends", name], 600, notes);
  return run("apt-get", ["update"], 120, notes) && (install("chromium-headless-shell") || install("chromium"));
}

function installWithPlaywright(notes: string[]): boolean {
  const cli = path.join(projectFolder, "node_modules/@playwright/test/cli.js");
  return run(process.execPath, [cli, "install", "--only-shell", "chromium"], 300, notes);
}

function run(command: string, args: readonly string[], seconds: number, notes: string[]): boolean {
  console.log(`  ${path.basename(command)} ${args.join(" ")}`);
  const result = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: seconds * 1000,
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (result.status === 0) return true;
  const errorLine = result.stderr?.split("\n").find((line) => /error|^E:/iu.test(line));
  notes.push(
    `${path.basename(command)} ${args[0]}: ${result.error?.message ?? errorLine ?? `exit code ${result.status}`}`,
  );
  return false;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/mu.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function advice(): string {
  const own = "point CHROMIUM_PATH at a Chromium, Chrome or Edge";
  if (process.platform === "linux") {
    return `On Debian run "sudo apt-get install -y chromium", on other systems "npx playwright install --with-deps chromium", or ${own}.`;
  }
  return `Install Google Chrome, or run "npx playwright install chromium", or ${own}.`;
}
