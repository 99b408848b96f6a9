import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "@playwright/test";
import { ensureBrowser } from "./browser.ts";
import { budgets, measureSizes, sizeProblems } from "./checks/budgets.ts";
import { readSite } from "./checks/site.ts";
import { runCommand } from "./command.ts";
import { resolveFolders, shown } from "./folders.ts";
import { readOptions } from "./options.ts";
import { serve } from "./server.ts";
import { measureVitals, type Vitals } from "./vitals/measure.ts";
import { PHONE_SPEED, processorSpeed } from "./vitals/processor.ts";

/**
 * `npm run vitals [-- --out _site]`: what the pages of a built site cost, and how fast the largest page of each kind is on a
 * mid-range phone. Ends with exit code 1 when a budget is broken.
 */
async function main(): Promise<void> {
  const root = resolveFolders(readOptions({ out: { type: "string" } })).out;
  const problems = [...reportSizes(root), ...(await reportSpeed(root))];
  console.log(problems.length === 0 ? "\nAll budgets are kept." : `\nBroken budgets:\n${problems.join("\n")}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function reportSizes(root: string): readonly string[] {
  const sizes = measureSizes(root);
  const line = (name: string, size: number, budget: number | null): void =>
    console.log(`${name.padEnd(48)} ${size.toFixed(1).padStart(7)} KB${budget === null ? "" : `  of ${budget}`}`);
  console.log(`Sizes in ${shown(root)}, gzipped`);
  for (const { file, size } of sizes.pages.slice(0, 3)) line(file, size, budgets.page);
  line("all scripts", sizes.scripts, budgets.scripts);
  line("texts of the search, loaded on demand", sizes.searchTexts, null);
  line("style sheet", sizes.styles, budgets.styles);
  return sizeProblems(sizes);
}

/** Times a page that breaks a budget is tried: what else the machine does can only make it slower. */
const TRIES = 3;

async function reportSpeed(root: string): Promise<readonly string[]> {
  const found = await ensureBrowser();
  const server = await serve({ root, port: 0, compress: true });
  const browser = await chromium.launch(found.path === undefined ? {} : { executablePath: found.path });
  const { port } = server.address() as AddressInfo;
  console.log(`\nSpeed on a mid-range phone (Chromium ${found.version}, 1.6 Mbit/s, 150 ms): paint, shift, answer`);
  try {
    const problems: string[] = [];
    for (const file of samplePages(root)) {
      const broken = await reportPage(browser, file, `http://127.0.0.1:${port}/${file}`);
      problems.push(...broken);
    }
    return problems;
  } finally {
    await browser.close();
    server.close();
  }
}

async function reportPage(browser: Browser, file: string, address: string): Promise<readonly string[]> {
  let problems: readonly string[] = [];
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const speed = await processorSpeed(browser);
    const slowdown = Math.max(1, speed / PHONE_SPEED);
    const vitals = await measureVitals(browser, address, slowdown);
    problems = speedProblems(file, vitals);
    const figures = [
      `${vitals.largestPaint.toFixed(0)} ms`,
      vitals.layoutShift.toFixed(3),
      vitals.interaction === null ? "–" : `${vitals.interaction.toFixed(0)} ms`,
    ];
    const note =
      speed < PHONE_SPEED
        ? `this machine is busy: slower than the phone (${speed})`
        : `slowed ${slowdown.toFixed(1)} times`;
    console.log(`${file.padEnd(48)} ${figures.map((figure) => figure.padStart(8)).join(" ")}  ${note}`);
    if (problems.length === 0) break;
  }
  return problems;
}

/** Of each kind the largest page. */
function samplePages(root: string): readonly string[] {
  const samples = new Map<string, { readonly file: string; readonly length: number }>();
  for (const [file, html] of readSite(root).pages) {
    const kind = /<body class="page-([a-z-]+)/u.exec(html)?.[1];
    if (kind !== undefined && html.length > (samples.get(kind)?.length ?? 0))
      samples.set(kind, { file, length: html.length });
  }
  return [...samples.values()].map(({ file }) => file);
}

function speedProblems(file: string, { largestPaint, layoutShift, interaction }: Vitals): readonly string[] {
  return [
    ...(largestPaint >= budgets.largestPaint ? [`${file}: largest paint after ${largestPaint.toFixed(0)} ms`] : []),
    ...(layoutShift >= budgets.layoutShift ? [`${file}: layout shift of ${layoutShift.toFixed(3)}`] : []),
    ...((interaction ?? 0) >= budgets.interaction ? [`${file}: an answer took ${interaction!.toFixed(0)} ms`] : []),
  ];
}

await runCommand(main);
