import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { openFile } from "../../../scripts/import/openFile.ts";

const folder = mkdtempSync(path.join(tmpdir(), "open-file-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("openFile(file) refuses a damaged DOC file, whatever it does to the program that reads it", async () => {
  vi.stubEnv("SOFFICE_PATH", path.join(folder, "none"));
  const file = path.join(folder, "a.doc");
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Buffer.from("WordDocument", "utf16le");
  writeFileSync(file, Buffer.concat([head, Buffer.alloc(4096, 1), name, Buffer.alloc(4096, 2)]));
  await expect(openFile(file, {})).rejects.toMatchObject({ rule: "read/broken-doc" });
});
