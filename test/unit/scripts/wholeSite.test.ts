import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KeptStore } from "../../../site/kept/store.ts";
import { WholeSites } from "../../../scripts/kept/wholeSite.ts";
import type { Inputs } from "../../../src/model/inputs.ts";

describe("WholeSites", () => {
  const told = { warnings: ["a.md:1:1  Một cảnh báo."], summary: { documents: "2" }, open: "index.html" };
  const inputs: Inputs = { documents: [{ path: "plans/a.md", text: "a", sha256: "1" }], sources: [], data: [] };
  let root: string;
  let out: string;
  const sites = (given: Inputs = inputs, draft = false): WholeSites => {
    const folders = { documents: path.join(root, "documents"), data: path.join(root, "data"), out };
    return new WholeSites(
      given,
      folders,
      { out, draft, releases: [] },
      new KeptStore("sites", path.join(root, "kept")),
    );
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "sites-"));
    out = path.join(root, "site");
    mkdirSync(path.join(out, "en"), { recursive: true });
    writeFileSync(path.join(out, "index.html"), "vi");
    writeFileSync(path.join(out, "en/index.html"), "en");
    sites().made(told);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("found() gives what the build told whose site still stands there", () => {
    expect(sites().found()).toEqual(told);
  });

  it.each<[string, () => unknown]>([
    ["a file is missing", () => rmSync(path.join(out, "en/index.html"))],
    ["a file has other bytes", () => writeFileSync(path.join(out, "index.html"), "VI")],
    [
      "a file has other bytes and the times that it had",
      () => {
        const file = path.join(out, "index.html");
        const { atime, mtime } = statSync(file);
        writeFileSync(file, "VI");
        utimesSync(file, atime, mtime);
      },
    ],
    ["a file was added", () => writeFileSync(path.join(out, "more.html"), "")],
    ["the site is not there", () => rmSync(out, { recursive: true })],
  ])("found() is null where %s", (_, damage) => {
    damage();
    expect(sites().found()).toBeNull();
  });

  it("found() is null where a file that was written down long after it was made has other bytes", async () => {
    await sleep(150);
    sites().made(told);
    expect(sites().found()).toEqual(told);
    writeFileSync(path.join(out, "index.html"), "VI");
    expect(sites().found()).toBeNull();
  });

  it("found() is null for other inputs, another date, and a site without pictures", () => {
    const changed = { ...inputs, documents: [{ ...inputs.documents[0]!, sha256: "2" }] };
    expect(sites(changed).found()).toBeNull();
    expect(sites(inputs, true).found()).toBeNull();
    process.env["SOURCE_DATE_EPOCH"] = "1763596800";
    try {
      expect(sites().found()).toBeNull();
    } finally {
      delete process.env["SOURCE_DATE_EPOCH"];
    }
  });
});
