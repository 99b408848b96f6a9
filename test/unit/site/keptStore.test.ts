import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KeptStore } from "../../../site/kept/store.ts";

describe("KeptStore", () => {
  let root: string;
  let store: KeptStore;
  const files = (): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "kept-"));
    store = new KeptStore("things", root);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("read(key) gives what was written under the key, and null for another", () => {
    store.write("a", "một");
    expect(store.read("a")?.toString()).toBe("một");
    expect(store.read("b")).toBeNull();
  });

  it("has(key) says whether something was written under the key", () => {
    store.write("a", "một");
    expect([store.has("a"), store.has("b")]).toEqual([true, false]);
  });

  it("readPacked(key) gives what was written packed, in less room", () => {
    const text = "một hai ".repeat(1000);
    store.writePacked("a", Buffer.from(text));
    expect(store.readPacked("a")?.toString()).toBe(text);
    expect(store.readPacked("b")).toBeNull();
    expect(readFileSync(files()[0]!).length).toBeLessThan(text.length / 5);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["changed", (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index === 70 ? byte ^ 1 : byte)))],
    ["emptied", () => Buffer.alloc(0)],
  ])("take(key, make) makes an entry again that was %s", async (_, damage) => {
    store.write("a", "nội dung thứ nhất");
    const [file] = files();
    writeFileSync(file!, damage(readFileSync(file!)));
    expect(store.read("a")).toBeNull();
    const made = await store.take("a", () => Promise.resolve(Buffer.from("làm lại")));
    expect(Buffer.from(made).toString()).toBe("làm lại");
    expect(store.read("a")?.toString()).toBe("làm lại");
  });

  it("take(key, make) does not make what is kept", async () => {
    store.write("a", "1");
    await expect(store.take("a", () => Promise.reject(new Error("made twice")))).resolves.toEqual(Buffer.from("1"));
  });

  it("prune(most) leaves what was used last, up to that many bytes", () => {
    for (const key of ["a", "b", "c"]) store.write(key, "x".repeat(36));
    // All used long ago, then one of them once more.
    for (const file of files()) utimesSync(file, 1, 1);
    store.read("a");
    store.prune(150);
    expect(store.read("a")).not.toBeNull();
    expect(files()).toHaveLength(1);
  });

  it("once(key, work) does the work once, but again after it threw", () => {
    let done = 0;
    const work = (fails: boolean) => () => {
      done += 1;
      if (fails) throw new Error("not sound");
    };
    expect(() => store.once("drawing", work(true))).toThrow("not sound");
    for (let time = 0; time < 3; time += 1) store.once("drawing", work(false));
    expect(done).toBe(2);
  });
});
