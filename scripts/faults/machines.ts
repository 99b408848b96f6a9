import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { differingFiles } from "../checks/site.ts";
import { projectFolder } from "../folders.ts";
import { build, expect, Skip, smallCorpus, succeeds, type Check } from "./check.ts";
import { ownMounts } from "./messages.ts";

let wanted: string | null = null;

/** That a build into `out` gives the bytes of a build as this machine is. */
async function expectSameBytes(folder: string, how: Parameters<typeof build>[1]): Promise<void> {
  if (wanted === null) {
    const first = `${folder}-as-it-is`;
    await build(first);
    wanted = first;
  }
  const out = path.join(folder, "site");
  await build(out, how);
  const differing = differingFiles(wanted, out);
  expect(differing.length === 0, `other bytes in: ${differing.slice(0, 20).join(", ")}`);
}

const environment = (changed: NodeJS.ProcessEnv) => ({ options: { env: { ...process.env, ...changed } } });

const localeChecks: readonly Check[] = ["C", "tr_TR.UTF-8", "vi_VN.UTF-8"].map((locale) => ({
  name: `gives the same bytes in the locale ${locale}`,
  run(folder) {
    const installed = spawnSync("locale", ["-a"], { encoding: "utf8" }).stdout ?? "";
    const plain = (name: string): string => name.toLowerCase().replaceAll("-", "");
    if (!installed.split("\n").some((name) => plain(name) === plain(locale)))
      throw new Skip(`the locale ${locale} is not installed (localedef -i ${locale.split(".")[0]} -f UTF-8 ${locale})`);
    return expectSameBytes(folder, environment({ LANG: locale, LC_ALL: locale, LANGUAGE: locale }));
  },
}));

/** Checkouts in folders whose names the tools might take for something else. */
const folderChecks: readonly Check[] = ["a#b", "50%25", "100%", "Đối chiếu 72 (bản sao)", "it's [x] & ~y", "-o"].map(
  (name) => ({
    name: `gives the same bytes from a checkout in a folder named ${name}`,
    run: (folder) => expectSameBytes(folder, { checkout: cloned(path.join(folder, name)) }),
  }),
);

export const machineChecks: readonly Check[] = [
  ...localeChecks,
  {
    name: "gives the same bytes at another time of another zone",
    run: (folder) => expectSameBytes(folder, environment({ TZ: "Pacific/Apia" })),
  },
  {
    name: "gives the same bytes with umask 077",
    run: (folder) => expectSameBytes(folder, { through: ["sh", "-c", 'umask 077 && exec "$@"', "sh"] }),
  },
  {
    name: "gives the same bytes on one core",
    run(folder) {
      if (!succeeds("taskset", "-c", "0", "true")) throw new Skip("needs taskset (util-linux)");
      return expectSameBytes(folder, { through: ["taskset", "-c", "0"] });
    },
  },
  {
    name: "gives the same bytes without git, and without any other program",
    run(folder) {
      const bin = path.join(folder, "bin");
      mkdirSync(bin);
      symlinkSync(process.execPath, path.join(bin, "node"));
      return expectSameBytes(folder, environment({ PATH: bin }));
    },
  },
  {
    name: "gives the same bytes from a folder that is not the checkout",
    run: (folder) => expectSameBytes(folder, { options: { cwd: smallCorpus }, through: [] }),
  },
  {
    name: "gives the same bytes from a checkout mounted for reading only",
    run(folder) {
      const checkout = cloned(path.join(folder, "checkout"));
      const line = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
      return expectSameBytes(folder, { checkout, through: [...ownMounts(), "sh", "-c", line, checkout] });
    },
  },
  ...folderChecks,
  {
    name: "reads the same from a clone with core.autocrlf, with and without .gitattributes",
    async run(folder) {
      const attributed = cloned(path.join(folder, "attributed"), ["-c", "core.autocrlf=true"]);
      expect(!isCrlf(attributed, "documents/reference/72-kl-tw.md"), ".gitattributes does not hold");
      await expectSameBytes(folder, { checkout: attributed });
      const bare = cloned(path.join(folder, "bare"));
      const git = (...args: readonly string[]) => spawnSync("git", ["-C", bare, ...args], { stdio: "ignore" });
      git("rm", "-q", ".gitattributes");
      git("-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", "x");
      const turned = path.join(folder, "turned");
      spawnSync("git", ["clone", "-q", "-c", "core.autocrlf=true", bare, turned], { stdio: "ignore" });
      modules(turned);
      expect(isCrlf(turned, "data/releases/index.json"), "the clone has no line ends of Windows");
      await build(path.join(folder, "frozen"), {
        checkout: turned,
        args: ["--data", path.join(turned, "data"), "--documents", path.join(projectFolder, "documents")],
      });
    },
  },
];

function isCrlf(checkout: string, file: string): boolean {
  return readFileSync(path.join(checkout, file), "utf8").includes("\r\n");
}

/** A clone of what is committed, with the libraries of this checkout. */
function cloned(target: string, options: readonly string[] = []): string {
  if (!existsSync(path.join(projectFolder, ".git"))) throw new Skip("this checkout is no clone of a repository");
  const { status, stderr } = spawnSync("git", ["clone", "-q", ...options, "--", projectFolder, target], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Skip(`git cannot clone: ${stderr}`);
  modules(target);
  return target;
}

/** Copied as links to the same files where that is possible: a linked folder would not lie in the checkout. */
function modules(checkout: string): void {
  const source = path.join(projectFolder, "node_modules");
  const target = path.join(checkout, "node_modules");
  if (!succeeds("cp", "-al", "--", source, target)) cpSync(source, target, { recursive: true, verbatimSymlinks: true });
}
