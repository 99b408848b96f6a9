import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptFont } from "../../../site/assets/keptFont.ts";

describe("keptFont", () => {
  let folder: string;
  let made: number;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "fonts-"));
    made = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const take = (parts: readonly string[]) =>
    keptFont(
      parts,
      "ttf",
      () => {
        made += 1;
        return Promise.resolve(Buffer.from(`font of ${parts.join("+")}`));
      },
      folder,
    );

  it("keptFont(parts, …) makes a font once, and another for other parts", async () => {
    const first = await take(["a"]);
    const again = await take(["a"]);
    expect(made).toBe(1);
    expect(again.file).toBe(first.file);
    expect(Buffer.from(again.contents).toString()).toBe("font of a");
    expect((await take(["a", "b"])).file).not.toBe(first.file);
    expect(made).toBe(2);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, 4)],
    ["changed", (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 2 ? byte ^ 1 : byte)))],
    ["emptied", () => Buffer.alloc(0)],
  ])("keptFont(parts, …) makes a font again that was %s", async (_, damage) => {
    const { file } = await take(["a"]);
    writeFileSync(file, damage(readFileSync(file)));
    const again = await take(["a"]);
    expect(made).toBe(2);
    expect(readFileSync(again.file, "utf8")).toBe("font of a");
  });

  it("keptFont(parts, …) keeps a bounded number of fonts", async () => {
    for (let count = 0; count < 50; count += 1) await take([String(count)]);
    expect(readdirSync(folder).length).toBe(40);
  });
});
