import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileStates } from "../../../scripts/dev/fileStates.ts";

describe("fileStates", () => {
  let folder: string;
  const put = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stamp-"));
    put("a.md", "a");
    put("b/c.md", "c");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("fileStates(folders) stays while nothing changes, also where a folder is missing", () => {
    expect(fileStates([folder, `${folder}/none`])).toBe(fileStates([folder, `${folder}/none`]));
  });

  it.each<[string, () => void]>([
    ["a change", () => put("b/c.md", "cc")],
    ["a change of the same length", () => utimesSync(path.join(folder, "a.md"), 5, 5)],
    ["a new file in a new folder", () => put("x/y.md", "")],
    ["a removed file", () => rmSync(path.join(folder, "a.md"))],
    [
      "a file that an editor put in the place of another",
      () => {
        put("a.md~", "a");
        renameSync(path.join(folder, "a.md~"), path.join(folder, "a.md"));
      },
    ],
  ])("fileStates(folders) differs after %s", (_, change) => {
    const before = fileStates([folder]);
    change();
    expect(fileStates([folder])).not.toBe(before);
  });
});
