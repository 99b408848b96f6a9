import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { WriteGate } from "../../../scripts/writeGate.ts";

/** Appends to a file through the gate without end. */
const writer = `
import { appendFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";
register();
const { WriteGate } = await import(workerData.module);
const gate = new WriteGate(workerData.memory);
let written = 0;
for (;;) gate.pass(() => {
  appendFileSync(workerData.file, "x".repeat(100_000));
  written += 1;
  if (written === 1) parentPort.postMessage("begun");
});
`;

describe("WriteGate", () => {
  it("lets writes pass until it is closed, and none after", () => {
    const gate = new WriteGate();
    const written: number[] = [];
    gate.pass(() => written.push(1));
    gate.close();
    gate.pass(() => written.push(2));
    expect(written).toEqual([1]);
  });

  it("opens again after a write that failed", () => {
    const gate = new WriteGate();
    expect(() =>
      gate.pass(() => {
        throw new Error("no room");
      }),
    ).toThrow("no room");
    let written = false;
    gate.pass(() => (written = true));
    expect(written).toBe(true);
  });

  it("stops another thread: a file stays as it is once the gate is closed", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "gate-"));
    const file = path.join(folder, "file");
    const gate = new WriteGate();
    const module = new URL("../../../scripts/writeGate.ts", import.meta.url).href;
    const address = new URL(
      `data:text/javascript,${encodeURIComponent(writer.replace("tsx/esm/api", import.meta.resolve("tsx/esm/api")))}`,
    );
    const worker = new Worker(address, { workerData: { file, module, memory: gate.memory }, execArgv: [] });
    try {
      await once(worker, "message");
      gate.close();
      const { size } = statSync(file);
      expect(size % 100_000).toBe(0);
      await wait(100);
      expect(statSync(file).size).toBe(size);
    } finally {
      await worker.terminate();
      rmSync(folder, { recursive: true });
    }
  });
});
