import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./command.ts";

describe("npm run learn", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "learn-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("learn names the options that it lacks, and writes nothing", async () => {
    const { code, errors } = await runCommand("learn", { out: path.join(folder, "words.yml") });
    expect(code).toBe(1);
    expect(errors).toMatch(/--texts and --texts-en/u);
  });

  it("learn refuses labels from which nothing can be learnt, and writes nothing", async () => {
    const out = path.join(folder, "words.yml");
    const { code, errors } = await runCommand("learn", { out, texts: "văn bản", "texts-en": "texts" });
    expect(code).toBe(1);
    expect(errors).toMatch(/Nothing can be learnt from \d+ labelled passages of 2 documents .* Label more\./u);
    expect(existsSync(out)).toBe(false);
  });
});
