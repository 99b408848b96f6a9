import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectFolder } from "../folders.ts";
import { freePort } from "../freePort.ts";
import { build, expect, Skip, start, corpusArgs, smallCorpus, succeeds, type Check } from "./check.ts";
import { differingFiles } from "../checks/site.ts";

/** What a host of the recipe answers. */
interface HostResponse {
  readonly status: number;
  readonly headers: Headers;
}

export const hostingChecks: readonly Check[] = [
  {
    name: "nginx serves the site by docs/hosting/nginx.conf: compressed, with headers, hashed assets for good",
    async run(folder) {
      if (!succeeds("nginx", "-v")) throw new Skip("nginx is not installed (Debian: apt install nginx-light)");
      const root = path.join(folder, "site");
      await build(root);
      // nginx reads as a user of its own.
      chmodSync(folder, 0o755);
      const port = await freePort();
      const nginx = startNginx(folder, root, port);
      try {
        await expectServed((file) => ask(port, file), root);
      } finally {
        nginx.kill();
      }
    },
  },
  {
    name: "two shards and the build after them give the bytes of a build alone",
    async run(folder) {
      const whole = path.join(folder, "whole");
      await build(whole);
      const out = path.join(folder, "site");
      let kept = "";
      for (const shard of ["1/2", "2/2"]) {
        const { code, output, errors } = await start("build", {
          args: [...corpusArgs(smallCorpus, out), "--shard", shard],
        }).ended;
        expect(code === 0 && output.includes(`shard ${shard}: 1 plans`), output + errors);
        kept = path.resolve(projectFolder, /kept in (.+)$/mu.exec(output)![1]!);
      }
      await build(out);
      // Small corpora keep no analyses otherwise.
      rmSync(kept, { recursive: true });
      const differing = differingFiles(whole, out);
      expect(differing.length === 0, `other bytes in: ${differing.join(", ")}`);
    },
  },
];

async function expectServed(get: (file: string) => Promise<HostResponse>, root: string): Promise<void> {
  const asset = readdirSync(path.join(root, "assets")).find((name) => /^site\..*\.css$/u.test(name))!;
  const header = (answer: HostResponse, name: string): string => answer.headers.get(name) ?? "";
  const page = await get("/");
  expect(
    page.status === 200 && header(page, "content-type") === "text/html; charset=utf-8",
    `the home page: ${page.status}`,
  );
  expect(header(page, "content-encoding") === "gzip", "the home page is not compressed");
  expect(header(page, "cache-control") === "no-cache" && header(page, "etag") !== "", "the home page is kept too long");
  expect(header(page, "x-content-type-options") === "nosniff", "no header against guessing of types");
  const style = await get(`/assets/${asset}`);
  expect(header(style, "cache-control").includes("immutable"), "a hashed file is not kept for good");
  expect(header(style, "content-encoding") === "gzip", "the style sheet is not compressed");
  const table = await get("/data/coverage.csv");
  expect(header(table, "content-type") === "text/csv; charset=utf-8", `a table is ${header(table, "content-type")}`);
  for (const missing of ["/no/such.html", "/.generated", "/assets/"]) {
    const { status } = await get(missing);
    expect(status === 404 || status === 403, `${missing} is answered with ${status}`);
  }
}

/** The recipe with another port and folder, in an nginx that belongs to this check. */
function startNginx(folder: string, root: string, port: number) {
  const recipe = readFileSync(path.join(projectFolder, "docs/hosting/nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /var/www/doi-chieu-72;", `root ${root};`);
  const own = path.join(folder, "nginx");
  mkdirSync(own);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`);
  const file = path.join(own, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; pid ${own}/pid; error_log ${own}/errors; events {} http { access_log off; ${paths.join(" ")}\n${recipe}}\n`,
  );
  return spawn("nginx", ["-p", own, "-c", file], { stdio: "ignore" });
}

/** Asks until somebody answers: a server needs a moment to start. */
async function ask(port: number, file: string): Promise<HostResponse> {
  for (let left = 100; ; left -= 1) {
    try {
      const { status, headers } = await fetch(`http://127.0.0.1:${port}${file}`, {
        headers: { "accept-encoding": "gzip" },
      });
      return { status, headers };
    } catch (error) {
      if (left === 0) throw error;
      await pause(50);
    }
  }
}
