import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectFolder } from "../../../scripts/folders.ts";

let kept: string;
beforeAll(() => {
  kept = mkdtempSync(path.join(tmpdir(), "programs-"));
});
afterAll(() => rmSync(kept, { recursive: true }));

/** What the build command says of an option that it does not have. */
function complaint(folder: string): string {
  const command = [path.join(projectFolder, "scripts/build.mjs"), "--nothing"];
  return spawnSync(process.execPath, command, { encoding: "utf8", env: { ...process.env, KEPT_FOLDER: folder } })
    .stderr;
}

/** Files of the programs that are kept. */
function files(): readonly string[] {
  return readdirSync(path.join(kept, "programs"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".mjs"),
  );
}

describe("program(entry)", () => {
  it("runs the command from a place outside the checkout, and again as it was kept", () => {
    expect(complaint(kept)).toContain("Unknown option '--nothing'");
    const made = files();
    expect(made.length).toBeGreaterThan(1);
    expect(complaint(kept)).toContain("Unknown option '--nothing'");
    expect(files()).toEqual(made);
  });

  it("makes a program that was damaged anew", () => {
    const before = files();
    for (const file of before) appendFileSync(path.join(kept, "programs", file), "throw new Error('damaged');\n");
    const said = complaint(kept);
    expect(said).toContain("Unknown option '--nothing'");
    expect(said).not.toContain("damaged");
  });

  it("runs the command from its source where nothing can be kept", () => {
    expect(complaint(path.join(projectFolder, "package.json"))).toContain("Unknown option '--nothing'");
  });
});
