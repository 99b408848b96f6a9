import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../scripts/folders.ts";
import { freePort } from "../../scripts/freePort.ts";
import { runCommand, secondCorpus } from "./command.ts";

describe("npm run dev", () => {
  let folder: string;
  let server: ChildProcess;
  let address: string;
  let printed = "";
  const table = async (): Promise<string> => (await fetch(`${address}data/coverage.csv`)).text();

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "dev-"));
    cpSync(secondCorpus, folder, { recursive: true });
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    const options = {
      documents: `${folder}/documents`,
      data: `${folder}/data`,
      out: `${folder}/site`,
      port: String(port),
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const script = path.join(projectFolder, "scripts/dev.ts");
    server = spawn(process.execPath, ["--import", "tsx", script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [server.stdout!, server.stderr!]) {
      stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
    }
    await until(() => Promise.resolve(printed.includes("index.html")));
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true });
  });

  it("serves the site with a script that waits for the next build, and lets it", async () => {
    const page = await (await fetch(address)).text();
    expect(page).toContain("</html>");
    expect(page).toContain('<script src="/__reload.js"></script>');
    expect(page).toContain("connect-src 'self'");
    expect(await (await fetch(`${address}__reload.js`)).text()).toContain("/__reload");
  });

  it("shows a bad edit in the browser and keeps the last good site, then builds what was changed while it built", async () => {
    const plan = path.join(folder, "documents/plans/ke-hoach-lao-cai.md");
    const text = readFileSync(plan, "utf8");
    const events = eventsOf((await fetch(`${address}__reload`)).body!);

    writeFileSync(plan, text.replace("short_title: Lào Cai", "short_titel: Lào Cai"));
    // Of a file that is read while it is written, too, but then again.
    await until(async () => (await events.next()).includes("short_titel"));
    // A page that is opened now is told as well.
    const opened = await eventsOf((await fetch(`${address}__reload`)).body!).next();
    expect(opened).toMatch(
      /event: failed\ndata: ".*ke-hoach-lao-cai\.md:\d+:\d+ {2}The field \\"short_titel\\" is not known\./u,
    );
    expect(await table()).toContain("Lào Cai,Lào Cai");

    const builds = (): number => printed.split("building").length;
    const before = builds();
    writeFileSync(plan, text.replace("short_title: Lào Cai", "short_title: Bát Xát"));
    await until(() => Promise.resolve(builds() > before));
    // The build of that edit has begun, and has read its inputs or not: an editor puts another file in the place of this one.
    writeFileSync(`${plan}~`, text.replace("short_title: Lào Cai", "short_title: Sapa"));
    renameSync(`${plan}~`, plan);
    await until(async () => (await events.next()).includes("event: built") && (await table()).includes("Sapa,Lào Cai"));
  });

  it("shows a version that is frozen meanwhile, and cites the figures by it", async () => {
    const events = eventsOf((await fetch(`${address}__reload`)).body!);
    const given = { documents: `${folder}/documents`, data: `${folder}/data` };
    const { output, errors } = await runCommand("release", given);
    const version = /Froze (\S+) in/u.exec(output)?.[1];
    expect(version, errors).toBeDefined();
    const page = `phien-ban/${version}/index.html`;
    const isThere = async (): Promise<boolean> => (await fetch(`${address}${page}`)).ok;
    await until(async () => (await events.next()).includes("event: built") && (await isThere()));
    const figure = await (await fetch(`${address}hinh/tong-quan/index.html`)).text();
    expect(figure.replaceAll(/<[^>]*>/gu, "").replaceAll(/\s+/gu, " ")).toContain(`trang ${page}#hinh-1`);
  });
});

/** What a page hears, event by event. */
function eventsOf(body: ReadableStream<Uint8Array>): { next(): Promise<string> } {
  const reader = body.getReader();
  let heard = "";
  return {
    async next() {
      while (!/\S[^]*?\n\n/u.test(heard)) heard += new TextDecoder().decode((await reader.read()).value);
      const end = heard.indexOf("\n\n", heard.search(/\S/u)) + 2;
      const event = heard.slice(0, end);
      heard = heard.slice(end);
      return event;
    },
  };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}
