import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../scripts/folders.ts";

describe("bootstrap.mjs", () => {
  it.each(["a?", "a?b"])("bootstrap.mjs says in one sentence that a folder named %s cannot hold a checkout", (name) => {
    const cwd = mkdtempSync(path.join(tmpdir(), `${name}-`));
    const script = path.join(projectFolder, "scripts/bootstrap.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd, encoding: "utf8" });
    rmSync(cwd, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error {2}.* has the sign [?] in its path.*\n$/u);
  });
});
