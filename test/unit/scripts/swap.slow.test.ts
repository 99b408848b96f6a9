import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { projectFolder } from "../../../scripts/folders.ts";
import { stageOutput } from "../../../scripts/output.ts";
import { recover } from "../../../scripts/output/leftovers.ts";

const fixtures = path.join(projectFolder, "test/fixtures/swap");
const killAt = path.join(fixtures, "killAt.mjs");
let root: string;
let driver: string;
let folder: string;
let out: string;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "swap-"));
  driver = path.join(root, "driver.mjs");
  const entryPoints = [path.join(fixtures, "driver.ts")];
  await build({ entryPoints, outfile: driver, bundle: true, platform: "node", format: "esm" });
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(root, "case-"));
  out = path.join(folder, "site");
});

const ways = [
  { name: "folders exchanged in one step", way: "swap", PATH: process.env["PATH"] },
  { name: "folders renamed one after the other", way: "swap", PATH: "/nowhere" },
  { name: "files replaced one by one", way: "contents", PATH: process.env["PATH"] },
] as const;
type Way = (typeof ways)[number];

/** One build in a process of its own; "" is a build that fails. Gives the signal that ended it. */
function run({ way, PATH }: Way, word: string, kill = 0): NodeJS.Signals | null {
  const args = ["--import", killAt, driver, out, way, word];
  const { signal, status, stderr } = spawnSync(process.execPath, args, {
    env: { PATH, KILL_AT: String(kill) },
    encoding: "utf8",
  });
  if (signal === null) expect(stderr).toBe("");
  if (signal === null) expect(status).toBe(0);
  return signal;
}

/** A build that fails, in this process, which saves starting one for each of a hundred kills. */
function failHere({ way, PATH }: Way): void {
  const before = process.env["PATH"];
  process.env["PATH"] = PATH;
  try {
    if (way === "swap") stageOutput(out).discard();
    else recover({ out, inPlace: true });
  } finally {
    process.env["PATH"] = before;
  }
}

/** The word of the site at `out`, which must be whole: all of its files say the same. */
function siteAt(): string {
  const word = readFileSync(path.join(out, "index.html"), "utf8");
  expect(readFileSync(path.join(out, "a/data.json"), "utf8")).toBe(word);
  expect(readdirSync(out).toSorted()).toEqual([".generated", "a", "index.html", `${word}.html`].toSorted());
  return word;
}

describe("stageOutput", () => {
  it.each(ways)(
    "stageOutput(out) after a build was killed at any moment, $name: a site is there, whole, and nothing beside it",
    (way) => {
      const seen = new Set<string>();
      const first = path.join(root, `first-${way.name}`);
      if (way.way === "contents") mkdirSync(out);
      run(way, "old");
      cpSync(out, first, { recursive: true });
      let kills = 0;
      while (true) {
        rmSync(folder, { recursive: true });
        cpSync(first, out, { recursive: true });
        if (run(way, "new", kills + 1) === null) break;
        kills += 1;
        failHere(way);
        seen.add(siteAt());
        expect(readdirSync(folder)).toEqual(["site"]);
      }
      expect([...seen].toSorted()).toEqual(["new", "old"]);
      expect(kills).toBeGreaterThan(15);
    },
  );

  it("stageOutput(out) takes back a swap of which only the old site is left, and finishes one of which both are", () => {
    const gone = 2 ** 22 + 1; // above the largest process id
    const way = ways[1];
    run(way, "old");
    renameTo(`${out}.replaced-${gone}`);
    run(way, "");
    expect(siteAt()).toBe("old");

    renameTo(`${out}.replaced-${gone}`);
    run(way, "new");
    renameTo(`${out}.building-${gone}`);
    run(way, "old");
    renameTo(`${out}.replaced-${gone}`);
    run(way, "");
    expect(["old", "new"]).toContain(siteAt());
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  it("stageOutput(out) finishes nothing that an unfinished build left, and removes it", () => {
    const way = ways[1];
    mkdirSync(folder, { recursive: true });
    run(way, "new", 7);
    expect(existsSync(out)).toBe(false);
    run(way, "");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("stageOutput(out) lets builds run at once, with readers who find a whole page at any time", async () => {
    const way = ways[0];
    run(way, "old");
    const exchanges = spawnSync("perl", ["-e", "1"]).status === 0 && process.platform === "linux";
    const words = Array.from({ length: 12 }, (_, index) => `w${index}`);
    const running = new Set(words);
    const ends = words.map(
      (word) =>
        new Promise<number | null>((resolve) => {
          spawn(process.execPath, [driver, out, "swap", word], { stdio: "ignore" }).on("close", (code) => {
            running.delete(word);
            resolve(code);
          });
        }),
    );
    let polls = 0;
    let missing = 0;
    while (running.size > 0) {
      for (let n = 0; n < 200; n += 1) {
        polls += 1;
        if (statSync(path.join(out, "index.html"), { throwIfNoEntry: false }) === undefined) missing += 1;
      }
      await new Promise(setImmediate);
    }
    expect(await Promise.all(ends)).toEqual(words.map(() => 0));
    expect(words).toContain(siteAt());
    expect(readdirSync(folder)).toEqual(["site"]);
    expect(polls).toBeGreaterThan(1000);
    if (exchanges) expect(missing).toBe(0);
  });
});

function renameTo(name: string): void {
  rmSync(name, { recursive: true, force: true });
  spawnSync("mv", [out, name]);
  writeFileSync(path.join(name, ".keep"), "");
  rmSync(path.join(name, ".keep"));
}
