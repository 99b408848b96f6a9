import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { openFile } from "../../../scripts/import/openFile.ts";

it("openFile(file) says of a file without a byte that it is empty, whatever its name", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "empty-"));
  try {
    for (const name of ["a.docx", "a.pdf", "a.txt"]) {
      writeFileSync(path.join(folder, name), "");
      await expect(openFile(path.join(folder, name), {})).rejects.toMatchObject({ rule: "read/empty" });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
