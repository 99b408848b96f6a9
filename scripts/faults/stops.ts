import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { generator } from "../bench/random.ts";
import { differingFiles } from "../checks/site.ts";
import { build, corpusArgs, expect, smallCorpus, start, type Check } from "./check.ts";

/** Builds that are killed: at as many moments, spread over the time that one takes. */
const KILLS = 60;
/** Fixes the moments, as far as a machine lets them be fixed. */
const SEED = 9;

/** The page that every visitor begins with, as a reader of the folder finds it: null when there is none. */
function home(out: string): string | null {
  try {
    return readFileSync(path.join(out, "index.html"), "utf8");
  } catch {
    return null;
  }
}

export const stopChecks: readonly Check[] = [
  {
    name: `has a whole site after each of ${KILLS} kills at random moments, and nothing beside it after the next build`,
    async run(folder) {
      const out = path.join(folder, "site");
      await build(out);
      const whole = path.join(folder, "whole");
      const started = performance.now();
      await build(whole);
      const length = performance.now() - started;
      const random = generator(SEED);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const { child, ended } = start("build", { args: [...corpusArgs(smallCorpus, out), "--anew"] });
        const timer = setTimeout(() => child.kill("SIGKILL"), random() * length * 1.1);
        await ended;
        clearTimeout(timer);
        expect(
          home(out) !== null || readdirSync(folder).some((name) => home(path.join(folder, name)) !== null),
          `no site is left after kill ${kill}`,
        );
      }
      await build(out);
      expect(differingFiles(out, whole).length === 0, "the site is not as a build alone makes it");
      expect(readdirSync(folder).toSorted().join(" ") === "site whole", `left: ${readdirSync(folder).join(" ")}`);
    },
  },
  {
    name: "lets two builds run at once, with a reader who finds a page at every moment",
    async run(folder) {
      const out = path.join(folder, "site");
      await build(out);
      const builds = [build(out), build(out)];
      const state = { running: true };
      const both = Promise.all(builds).finally(() => (state.running = false));
      let polls = 0;
      let missing = 0;
      while (state.running) {
        for (let count = 0; count < 500; count += 1) {
          polls += 1;
          if (statSync(path.join(out, "index.html"), { throwIfNoEntry: false }) === undefined) missing += 1;
        }
        await new Promise(setImmediate);
      }
      await both;
      expect(missing === 0, `${missing} of ${polls} looks found no page`);
      expect(readdirSync(folder).join(" ") === "site", `left: ${readdirSync(folder).join(" ")}`);
      expect(existsSync(path.join(out, "index.html")), "no site");
    },
  },
];
