import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stageOutput } from "../../../scripts/output.ts";
import { marker, markFinished, markUnfinished } from "../../../scripts/output/marker.ts";
import { replaceContents } from "../../../scripts/output/contents.ts";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "place-"));
  out = path.join(folder, "site");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("stageOutput", () => {
  it("stageOutput(link) follows a link to a folder, which stays a link", () => {
    const target = path.join(folder, "target");
    mkdirSync(target);
    symlinkSync(target, out);
    const staging = stageOutput(out);
    writeFileSync(path.join(staging.folder, "index.html"), "new");
    staging.commit();
    expect(readFileSync(path.join(target, "index.html"), "utf8")).toBe("new");
    expect(readdirSync(folder, { withFileTypes: true }).map((entry) => entry.isSymbolicLink())).toEqual([true, false]);
  });

  it("stageOutput(link) says that a link leads nowhere", () => {
    symlinkSync("nowhere", out);
    expect(() => stageOutput(out)).toThrow(/is a link to nowhere, which is not there/u);
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  it("stageOutput(file) and stageOutput(link to a file) say that a site needs a folder", () => {
    writeFileSync(path.join(folder, "file"), "mine");
    symlinkSync("file", out);
    for (const place of [out, path.join(folder, "file")]) {
      expect(() => stageOutput(place)).toThrow(/is a file, and a site needs a folder/u);
    }
    expect(readFileSync(path.join(folder, "file"), "utf8")).toBe("mine");
  });

  it("stageOutput(out) makes the folders above it", () => {
    const deep = path.join(out, "a/b");
    stageOutput(deep).commit();
    expect(readdirSync(deep)).toEqual([marker]);
  });

  it("stageOutput(out) never removes a folder beside it that no build wrote, whatever its name", () => {
    const own = `${out}.replaced-${2 ** 22 + 1}`;
    mkdirSync(own);
    writeFileSync(path.join(own, "thesis.doc"), "mine");
    stageOutput(out).commit();
    expect(readFileSync(path.join(own, "thesis.doc"), "utf8")).toBe("mine");
  });
});

describe("replaceContents", () => {
  it("replaceContents(out, staged) leaves what the new site has, where files became folders and folders files", () => {
    mkdirSync(path.join(out, "was-folder/deep"), { recursive: true });
    writeFileSync(path.join(out, "was-folder/deep/old.html"), "old");
    writeFileSync(path.join(out, "was-file"), "old");
    markFinished(out);
    const staged = path.join(out, ".building-1");
    mkdirSync(path.join(staged, "was-file"), { recursive: true });
    markUnfinished(staged);
    writeFileSync(path.join(staged, "was-file/new.html"), "new");
    writeFileSync(path.join(staged, "was-folder"), "new");
    replaceContents(out, staged);
    expect(readdirSync(out).toSorted()).toEqual([marker, "was-file", "was-folder"]);
    expect(readFileSync(path.join(out, "was-folder"), "utf8")).toBe("new");
    expect(existsSync(path.join(out, "was-file/new.html"))).toBe(true);
  });

  it("replaceContents(out, staged) does not write through a link that stands in a folder's place", () => {
    const elsewhere = path.join(folder, "elsewhere");
    mkdirSync(elsewhere);
    mkdirSync(out);
    symlinkSync(elsewhere, path.join(out, "a"));
    const staged = path.join(out, ".building-1");
    mkdirSync(path.join(staged, "a"), { recursive: true });
    writeFileSync(path.join(staged, "a/new.html"), "new");
    replaceContents(out, staged);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readFileSync(path.join(out, "a/new.html"), "utf8")).toBe("new");
  });
});
