import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { alignPrepared } from "../src/align/align.ts";
import { defaultSettings, type Settings } from "../src/align/method.ts";
import { prepare } from "../src/align/prepare.ts";
import { readCuratedData } from "../src/corpus/data.ts";
import { KeptStore } from "../site/kept/store.ts";
import { curatedDataOf } from "../src/corpus/data.ts";
import { readDocuments } from "../src/corpus/documents.ts";
import { Problems } from "../src/corpus/problems.ts";
import type { Document } from "../src/model/document.ts";
import type { Inputs } from "../src/model/inputs.ts";
import { buildCorpus } from "../src/pipeline.ts";
import { baselineRankers } from "../src/study/baselines.ts";
import { analysePlans } from "./analysis/analysePlans.ts";
import { benchMutations } from "./bench/benchMutations.ts";
import { benchHostile } from "./bench/hostile.ts";
import { makeCorpus } from "./bench/madePlans.ts";
import { makeProvinces } from "./bench/madeProvinces.ts";
import { measureRegister } from "./bench/register.ts";
import { measureSite } from "./bench/site.ts";
import { runCommand } from "./command.ts";
import { UsageError } from "./failure.ts";
import { resolveFolders } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import { sha256 } from "../site/sha256.ts";
import { readOptions } from "./options.ts";

const sizes = [100, 300, 1000];
/** Plans on which the baselines are timed, on one thread. */
const COMPARED = 50;

/** What one size costs. Seconds, and megabytes at the highest. */
interface Cost {
  readonly plans: number;
  readonly fresh: number;
  readonly cpu: number;
  readonly memory: number;
  readonly cached: number;
  readonly oneChanged: number;
  readonly analysedAgain: number;
}

/**
 * `npm run bench [-- --plans 63,500,3500]`: what the whole site of so many plans costs, Eleventy alone beside it.
 * `npm run bench -- --register 100,1000,3500`: what the register of tasks adds to the analysis of so many plans.
 * `npm run bench [-- --threads 2]`: what the analysis of many plans costs. The plans are made of the words of the real ones,
 * 25 KB each; `--hostile` times texts that no author writes instead, `--mutations 10000` judges what the analysis says of damaged plans (`--seed` is the first of them). Every size runs in a process of its own. Made inputs are not counted, the whole analysis is.
 */
async function main(): Promise<void> {
  const values = readOptions({
    threads: { type: "string" },
    size: { type: "string" },
    plans: { type: "string" },
    hostile: { type: "boolean" },
    mutations: { type: "string" },
    seed: { type: "string", default: "0" },
    only: { type: "string" },
    register: { type: "string" },
  });
  if (values.hostile) {
    const inputs = readInputs(resolveFolders({}));
    if (!benchHostile(inputs, values.only)) process.exitCode = 1;
    return;
  }
  if (values.plans !== undefined) {
    await benchSites(values.plans.split(",").map((given) => readCount("plans", given)));
    return;
  }
  if (values.register !== undefined) {
    benchRegister(values.register.split(",").map((given) => readCount("register", given)));
    return;
  }
  if (values.mutations !== undefined) {
    const [count, first] = [wholeNumber("mutations", values.mutations), wholeNumber("seed", values.seed)];
    if (!benchMutations(readInputs(resolveFolders({})), count, first)) process.exitCode = 1;
    return;
  }
  const threads = values.threads === undefined ? availableParallelism() : Number(values.threads);
  if (values.size !== undefined) {
    console.log(JSON.stringify(await measure(Number(values.size), threads)));
    return;
  }
  console.log(`Plans of 25 KB, ${threads} threads. Times in seconds; memory is the highest of the whole process.\n`);
  console.log(line("plans", "time", "per plan", "CPU", "memory", "cached", "one changed"));
  for (const size of sizes) {
    const options = ["--import", "tsx", fileURLToPath(import.meta.url), "--size", `${size}`, "--threads", `${threads}`];
    const cost = JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" })) as Cost;
    const { plans, fresh, cpu, memory, cached, oneChanged, analysedAgain } = cost;
    console.log(
      line(
        `${plans}`,
        fresh.toFixed(1),
        `${((fresh / plans) * 1000).toFixed(1)} ms`,
        cpu.toFixed(1),
        `${Math.round(memory)} MB`,
        cached.toFixed(1),
        `${oneChanged.toFixed(1)} (${analysedAgain} again)`,
      ),
    );
  }
  console.log(`\nBeside other ways of aligning, ${COMPARED} plans on one thread:`);
  for (const [name, seconds] of compareMethods())
    console.log(`  ${name.padEnd(10)}${seconds.toFixed(2).padStart(7)} s`);
}

/** A number of plans as the option gives it. */
function readCount(option: string, given: string): number {
  if (/^[1-9]\d{0,4}$/u.test(given)) return Number(given);
  throw new UsageError(`--${option} takes numbers of plans with commas between them, like 63,500, not "${given}".`);
}

/** What the register of tasks adds to the analysis, for each number of plans. */
function benchRegister(counts: readonly number[]): void {
  const inputs = readInputs(resolveFolders({}));
  console.log(
    "Made plans of 25 KB, seconds of processors: what reading their tasks adds to parsing, alignment and coverage.\n",
  );
  console.log(line("plans", "rest", "register", "a plan", "adds"));
  for (const count of counts) {
    const { plans, rest, register } = measureRegister(inputs, count);
    console.log(
      line(
        `${plans}`,
        `${rest.toFixed(2)} s`,
        `${register.toFixed(2)} s`,
        `${((register / plans) * 1000).toFixed(2)} ms`,
        `${((register / rest) * 100).toFixed(1)} %`,
      ),
    );
  }
}

/** A line for each number of plans, as soon as it is known. */
async function benchSites(counts: readonly number[]): Promise<void> {
  const inputs = readInputs(resolveFolders({}));
  console.log(
    "Made plans of 25 KB: the whole site. Seconds, in brackets those of processors, and megabytes of memory at the highest.\n",
  );
  console.log(
    row("plans", "nothing kept", "all kept", "one changed", "bare Eleventy", "site", "pages", "largest page"),
  );
  for (const count of counts) {
    const cost = await measureSite(makeProvinces(inputs, count), count);
    const { fresh, kept, oneChanged, bare, megabytes, pages, largest } = cost;
    const runs = [fresh, kept, oneChanged, bare].map(
      ({ seconds, cpu, memory }) =>
        `${seconds.toFixed(1)} (${cpu?.toFixed(1) ?? "?"}) s ${memory === null ? "" : `${Math.round(memory)} MB`}`,
    );
    const size = `${Math.round(largest.raw)} KB, ${Math.round(largest.gzipped)} gz`;
    console.log(row(`${count}`, ...runs, `${Math.round(megabytes)} MB`, `${pages}`, size));
  }
}

function row(...cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(25)).join("");
}

function wholeNumber(option: string, value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new UsageError(`--${option} takes a whole number, not "${value}".`);
}

async function measure(size: number, threads: number): Promise<Cost> {
  const inputs = makeCorpus(readInputs(resolveFolders({})), size);
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const store = new KeptStore("analysis", folder);
  try {
    const before = process.cpuUsage();
    const fresh = await timed(() => analyse(inputs, store, threads));
    const used = process.cpuUsage(before);
    const memory = process.resourceUsage().maxRSS / 1024;
    const cached = await timed(() => analyse(inputs, store, threads));
    const oneChanged = await timed(() => analyse(withChange(inputs), store, threads));
    return {
      plans: size,
      fresh: fresh.seconds,
      cpu: (used.user + used.system) / 1e6,
      memory,
      cached: cached.seconds,
      oneChanged: oneChanged.seconds,
      analysedAgain: oneChanged.value,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole analysis; gives how many plans were not kept. */
async function analyse(inputs: Inputs, store: KeptStore, threads: number): Promise<number> {
  const curated = curatedDataOf(inputs)!;
  const { plans, analysed } = await analysePlans(inputs, curated, { store, threads });
  buildCorpus(inputs, { sha256, curated, analysed: plans });
  return analysed;
}

function withChange(inputs: Inputs): Inputs {
  const documents = inputs.documents.map((file, index) => {
    if (index !== inputs.documents.length - 1) return file;
    const text = `${file.text}\n- Tổ chức sơ kết hằng năm.\n`;
    return { ...file, text, sha256: sha256(text) };
  });
  return { ...inputs, documents };
}

/** Seconds of each way of aligning the same plans. */
function compareMethods(): readonly (readonly [string, number])[] {
  const inputs = makeCorpus(readInputs(resolveFolders({})), COMPARED);
  const problems = new Problems();
  const documents = readDocuments(inputs, problems)!;
  const { reference, knowledge } = readCuratedData(inputs, documents.reference, problems)!;
  problems.throwIfAny();
  const prepared = prepare(reference, knowledge);
  const withSettings = (off: Settings["off"]) => (document: Document) =>
    void alignPrepared(document, { ...prepared, settings: { ...defaultSettings, off } });
  const methods: readonly (readonly [string, (document: Document) => void])[] = [
    ...baselineRankers(reference).map(({ name, rank }) => [name, rankTasks(rank)] as const),
    ["reuse", withSettings(new Set(["lexicon", "context"]))],
    ["lexicon", withSettings(new Set(["reuse", "context"]))],
    ["all", withSettings(new Set())],
  ];
  return methods.map(([name, align]) => {
    align(documents.plans[0]!);
    const started = performance.now();
    for (const document of documents.plans) align(document);
    return [name, (performance.now() - started) / 1000];
  });
}

function rankTasks(rank: (text: string) => unknown): (document: Document) => void {
  return ({ units }) => {
    for (const { part, kind, text } of units) if (part === "tasks" && kind !== "section") rank(text);
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1000 };
}

function line(...cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padStart(index === 6 ? 18 : 10)).join("");
}

await runCommand(main);
