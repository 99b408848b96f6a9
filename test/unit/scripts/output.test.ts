import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stageOutput } from "../../../scripts/output.ts";
import { marker } from "../../../scripts/output/marker.ts";
import { OutputError } from "../../../scripts/output/place.ts";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "output-"));
  out = path.join(folder, "site");
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(text: string): void {
  const staging = stageOutput(out);
  writeFileSync(path.join(staging.folder, "index.html"), text);
  staging.commit();
}

describe("stageOutput", () => {
  it("stageOutput(out) puts a first output in place, marked as written by a build", () => {
    build("one");
    expect(readFileSync(path.join(out, "index.html"), "utf8")).toBe("one");
    expect(existsSync(path.join(out, marker))).toBe(true);
  });

  it("stageOutput(out) replaces the output of an earlier build as a whole, and leaves nothing beside it", () => {
    build("one");
    writeFileSync(path.join(out, "old.html"), "old");
    build("two");
    expect(readdirSync(out).toSorted()).toEqual([marker, "index.html"]);
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  it("stageOutput(out) leaves the earlier output untouched when the build is discarded", () => {
    build("one");
    const staging = stageOutput(out);
    writeFileSync(path.join(staging.folder, "index.html"), "broken");
    staging.discard();
    expect(readFileSync(path.join(out, "index.html"), "utf8")).toBe("one");
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  it("stageOutput(out) refuses a folder with files that no build wrote", () => {
    mkdirSync(out);
    writeFileSync(path.join(out, "thesis.doc"), "mine");
    expect(() => stageOutput(out)).toThrow(OutputError);
    expect(readdirSync(out)).toEqual(["thesis.doc"]);
  });

  it("stageOutput(out) takes an empty folder", () => {
    mkdirSync(out);
    build("one");
    expect(existsSync(path.join(out, "index.html"))).toBe(true);
  });

  it("stageOutput(out) removes what a killed build left, and nothing else", () => {
    const gone = 2 ** 22 + 1; // above the largest process id
    const left = [`site.building-${gone}`, `site.building-${process.ppid}`, `site.building-${gone + 1}`];
    for (const name of left) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, left[2]!, "mine"), "");
    for (const name of left.slice(0, 2)) writeFileSync(path.join(folder, name, marker), "");
    build("one");
    expect(readdirSync(folder).toSorted()).toEqual(["site", ...left.slice(1)].toSorted());
  });
});
