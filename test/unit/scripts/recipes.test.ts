import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { projectFolder } from "../../../scripts/folders.ts";
import { readShard } from "../../../scripts/options.ts";

const folder = path.join(projectFolder, "docs/hosting");
const { scripts } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};

describe("docs/hosting", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".yml")))(
    "%s is YAML whose commands this project has, and publishes the folder that they write",
    (name) => {
      const text = readFileSync(path.join(folder, name), "utf8");
      expect(parse(text)).toBeTypeOf("object");
      const commands = Array.from(text.matchAll(/npm run (\S+)(?: -- --(\S+))?/gu));
      expect(commands.length).toBeGreaterThan(0);
      for (const [, command] of commands) expect(Object.keys(scripts)).toContain(command);
      expect(text).toMatch(/path: _site$|mv _site public$/mu);
    },
  );
});

describe("readShard", () => {
  it("readShard(given) reads a share", () => {
    expect(readShard("2/8")).toEqual({ index: 2, of: 8 });
  });

  it.each(["", "0/8", "9/8", "2", "2/", "-1/2", "1/2/3", "a/b", "1.5/2"])("readShard(%j) refuses it", (given) => {
    expect(() => readShard(given)).toThrow(/--shard takes a share like 2\/8/u);
  });
});
