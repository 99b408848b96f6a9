import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveFile, serve } from "../../../scripts/server.ts";

describe("resolveFile", () => {
  it.each([
    ["/", "/", "/site/index.html"],
    ["/", "/a/", "/site/a/index.html"],
    ["/", "/a/b.html?x=1", "/site/a/b.html"],
    ["/sub/", "/sub/a.html", "/site/a.html"],
    ["/", "/Ti%E1%BA%BFng.html", "/site/Tiếng.html"],
  ])("resolveFile(root, %j, %j) is %s", (base, address, file) => {
    expect(resolveFile("/site", base, address)).toBe(file);
  });

  it.each([
    ["/sub/", "/a.html"],
    ["/", "/..%2f..%2fetc/passwd"],
    ["/", "/%2e%2e/x"],
    ["/", "/%"],
    ["/", "/a%00.html"],
  ])("resolveFile(root, %j, %j) stays inside", (base, address) => {
    const file = resolveFile("/site", base, address);
    expect(file === null || file.startsWith("/site/")).toBe(true);
  });
});

describe("serve", () => {
  const root = mkdtempSync(path.join(tmpdir(), "server-"));
  let server: Server;
  let address: string;
  beforeAll(async () => {
    mkdirSync(path.join(root, "data"));
    writeFileSync(path.join(root, "index.html"), "<p>home</p>");
    writeFileSync(path.join(root, "404.html"), "<p>lost</p>");
    writeFileSync(path.join(root, "data/a.csv"), "a");
    server = await serve({ root, port: 0, base: "/sub/", transformPage: (html) => html.toUpperCase() });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  it("serve(options) sends a page through its transform", async () => {
    expect(await (await fetch(`${address}/sub/`)).text()).toBe("<P>HOME</P>");
  });

  it("serve(options) sends other files as they are, with their type", async () => {
    const response = await fetch(`${address}/sub/data/a.csv`);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await response.text()).toBe("a");
  });

  it.each(["/sub/no.html", "/", "/sub/data"])(
    "serve(options) answers %s with the site's own page for 404",
    async (where) => {
      const response = await fetch(address + where);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe("<P>LOST</P>");
    },
  );

  it.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80"])(
    "serve(options) does not answer to the name %s",
    async (host) => {
      expect((await ask("/sub/", { headers: { host } })).statusCode).toBe(421);
    },
  );

  it("serve(options) answers GET and HEAD only", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      expect((await ask("/sub/", { method })).statusCode).toBe(405);
    }
    expect((await ask("/sub/", { method: "HEAD" })).statusCode).toBe(200);
    expect((await ask("/sub/", { headers: { host: "LOCALHOST:1" } })).statusCode).toBe(200);
  });

  it("serve(options) follows no link out of its folder, and waits for no pipe", async () => {
    symlinkSync("/etc/hostname", path.join(root, "link.txt"));
    symlinkSync("/etc", path.join(root, "folder"));
    symlinkSync("a.csv", path.join(root, "data/b.csv"));
    execFileSync("mkfifo", [path.join(root, "pipe.html")]);
    for (const file of ["/sub/link.txt", "/sub/folder/hostname", "/sub/pipe.html"]) {
      expect((await ask(file)).statusCode).toBe(404);
    }
    expect((await ask("/sub/data/b.csv")).statusCode).toBe(200);
  });

  function ask(file: string, options: object = {}): Promise<IncomingMessage> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: file, ...options }, (response) => resolve(response.resume()))
        .on("error", reject)
        .end();
    });
  }
});
