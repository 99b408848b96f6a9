import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { writeWhole } from "../../site/assets/keptFolder.ts";
import type { SourceFile } from "../../src/model/inputs.ts";
import { sha256 } from "../../site/sha256.ts";

/** Digits of the hash that stands before each analysis: what was damaged on the disk is made again. */
const hashLength = 64;

/**
 * Analyses of earlier runs, one file a plan. The key is the content of everything that an analysis depends on: its code, the
 * reference, the curated data and the plan. What changed is analysed again; everything else is read.
 */
export class AnalysisCache {
  readonly #folder: string;
  readonly #context: string;
  readonly #used = new Set<string>();

  /** `context` differs where what the plans are analysed with differs. */
  constructor(folder: string, code: string, context: string) {
    this.#folder = folder;
    this.#context = sha256(`${code}\n${context}`);
    mkdirSync(folder, { recursive: true });
  }

  /** Whether something is kept, which `read` may still refuse. */
  has(file: SourceFile): boolean {
    return existsSync(this.#path(file));
  }

  /** The analysis as JSON; null when there is none, or not as it was kept. */
  read(file: SourceFile): string | null {
    try {
      const kept = readFileSync(this.#path(file), "utf8");
      const analysis = kept.slice(hashLength);
      return sha256(analysis) === kept.slice(0, hashLength) ? analysis : null;
    } catch {
      return null;
    }
  }

  /** Complete or not at all. */
  write(file: SourceFile, analysis: string): void {
    writeWhole(this.#path(file), Buffer.from(sha256(analysis) + analysis));
  }

  /** Removes what this run had no use for. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(path.join(this.#folder, name), { force: true });
    }
  }

  #path(file: SourceFile): string {
    const name = `${sha256(`${this.#context}\n${file.sha256}  ${file.path}`)}.json`;
    this.#used.add(name);
    return path.join(this.#folder, name);
  }
}
