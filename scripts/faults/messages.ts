import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { projectFolder } from "../folders.ts";
import { marker, markFinished } from "../output/marker.ts";
import { badInputs } from "./badInputs.ts";
import { corpusArgs, expect, expectOneSentence, Skip, smallCorpus, start, succeeds, type Check } from "./check.ts";

/** One message for one fault, exit code 1, and the last site as it was: what is wrong with inputs. */
const inputChecks: readonly Check[] = badInputs.map(({ name, make, message, several }) => ({
  name: `says in one message: ${name}`,
  async run(folder) {
    const corpus = path.join(folder, "corpus");
    cpSync(smallCorpus, corpus, { recursive: true });
    make(corpus);
    const out = lastSite(path.join(folder, "site"));
    const ended = await start("build", { args: corpusArgs(corpus, out) }).ended;
    const errors = ended.errors.replaceAll(`${corpus}/`, "");
    if (several === true) expect(errors.includes(`error  ${message}`) && ended.code === 1, errors);
    else expectOneSentence({ ...ended, errors }, `error  ${message}`);
    expectLastSite(out);
  },
}));

/** The same for what is wrong with the machine, or with the way a command is called. */
const machineChecks: readonly Check[] = [
  {
    name: "says in one message: an unreadable file",
    async run(folder) {
      if (process.getuid?.() !== 0)
        throw new Skip("needs root, to run the command as somebody who may not read a file");
      const corpus = path.join(folder, "corpus");
      cpSync(smallCorpus, corpus, { recursive: true });
      chmodSync(path.join(corpus, "documents/plans/ke-hoach-ca-mau.md"), 0o600);
      chmodSync(folder, 0o777);
      const nobody = { uid: 65_534, gid: 65_534 };
      if (spawnSync(process.execPath, ["-e", ""], { cwd: projectFolder, ...nobody }).status !== 0)
        throw new Skip("the checkout cannot be read by other users");
      const args = corpusArgs(corpus, path.join(folder, "site"));
      const ended = await start("build", { args, options: nobody }).ended;
      expectOneSentence(ended, "ke-hoach-ca-mau.md may not be read");
    },
  },
  {
    name: "says in one message: SOURCE_DATE_EPOCH=1e30",
    async run(folder) {
      const env = { ...process.env, SOURCE_DATE_EPOCH: "1e30" };
      const args = corpusArgs(smallCorpus, lastSite(path.join(folder, "site")));
      const ended = await start("build", { args, options: { env } }).ended;
      expectOneSentence(ended, "SOURCE_DATE_EPOCH takes whole seconds");
      expectLastSite(path.join(folder, "site"));
    },
  },
  {
    name: "says in one message: --port abc, and a port that is taken",
    async run(folder) {
      const out = lastSite(path.join(folder, "site"));
      expectOneSentence(
        await start("preview", { args: ["--out", out, "--port", "abc"] }).ended,
        "--port takes a number",
      );
      const server = createServer().listen(0, "127.0.0.1");
      await new Promise((resolve) => server.once("listening", resolve));
      const port = String((server.address() as AddressInfo).port);
      const ended = await start("preview", { args: ["--out", out, "--port", port] }).ended;
      server.close();
      expectOneSentence(ended, `Port ${port} is taken by another program.`);
    },
  },
  {
    name: "says in one message: a full disk, and leaves the last site",
    run: (folder) => onOwnDisk(folder, "size=200k", "", /The disk is full: .* could not be written/u),
  },
  {
    name: "says in one message: an output on a disk mounted for reading only",
    run: (folder) =>
      onOwnDisk(folder, "size=8m", "mount -o remount,ro .", /cannot be written: its disk is mounted for reading only/u),
  },
];

export const messageChecks: readonly Check[] = [...inputChecks, ...machineChecks];

/** Builds onto a small disk of its own, prepared by a line of shell, where a site stands already. */
async function onOwnDisk(folder: string, size: string, prepare: string, words: RegExp): Promise<void> {
  const through = ownMounts();
  const disk = path.join(folder, "disk");
  mkdirSync(disk);
  const kept = path.join(folder, "kept");
  const site = lastSite(path.join(folder, "before"));
  const line = [
    `mount -t tmpfs -o ${size} tmpfs ${disk} && cd ${disk} && cp -r ${site} site`,
    ...(prepare === "" ? [] : [prepare]),
    `{ "$@"; code=$?; cp -r site ${kept}; ls -A > ${kept}.names; exit $code; }`,
  ].join(" && ");
  const args = corpusArgs(smallCorpus, path.join(disk, "site"));
  const ended = await start("build", { args, through: [...through, "sh", "-c", line, "sh"] }).ended;
  expectOneSentence(ended, words);
  expectLastSite(kept);
  expect(
    readFileSync(`${kept}.names`, "utf8") === "site\n",
    `left beside the site: ${readFileSync(`${kept}.names`, "utf8")}`,
  );
}

/** A program that starts another with mounts of its own, which end with it. */
export function ownMounts(): readonly string[] {
  for (const options of [["-m"], ["-r", "-m"]])
    if (succeeds("unshare", ...options, "true")) return ["unshare", ...options];
  throw new Skip("needs unshare (util-linux) and the right to mount");
}

function lastSite(out: string): string {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, "index.html"), "the last good site");
  markFinished(out);
  return out;
}

function expectLastSite(out: string): void {
  const names = existsSync(out) ? readdirSync(out).toSorted().join(" ") : "nothing";
  expect(names === `${marker} index.html`, `the last site is not as it was: ${names}`);
  expect(readFileSync(path.join(out, "index.html"), "utf8") === "the last good site", "the last site was changed");
}
