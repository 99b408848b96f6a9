import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { FrozenRelease } from "../../src/files/files.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import { listFiles } from "../checks/site.ts";
import type { Folders } from "../folders.ts";
import { sha256 } from "../../site/sha256.ts";
import type { Told } from "../report.ts";
import { allCode, codeVersion } from "./codeVersion.ts";
import { KeptStore } from "../../site/kept/store.ts";

/** What is written down of a site: how each of its files stands on the disk, by name, and what its build told. */
interface SiteRecord {
  readonly files: Readonly<Record<string, string>>;
  readonly told: Told;
}

/** How a site is made, beside its inputs. */
interface Setting {
  /** The folder itself, links followed. */
  readonly out: string;
  /** Whether pictures and office files are left out. */
  readonly draft: boolean;
  /** Frozen versions, oldest first. */
  readonly releases: readonly FrozenRelease[];
}

/**
 * Milliseconds within which two changes of a file may bear the same time: clocks of file systems tick every one to ten, and this is
 * far more. A file that was written down so soon after it was written is known by its contents too.
 */
const tick = 100;
/** Most bytes of records: one of 3,500 plans takes some 3 MB. */
const mostBytes = 32 * 1024 * 1024;
/** All code that a build runs. */
const sources = [...allCode, "eleventy.config.js"];

/**
 * Sites that builds have made, by all that they were made from. Kept is how their files stand, not the files: a site counts as made
 * where every file of it still stands in its place as it was written, and none beside them. The size, times and number of a file say
 * that, as they do for git: to read a hundred megabytes again takes a tenth of a second of a build that has one plan to make anew.
 */
export class WholeSites {
  readonly #store: KeptStore;
  readonly #out: string;
  readonly #key: string;

  constructor(
    inputs: Inputs,
    folders: Folders,
    { out, draft, releases }: Setting,
    store: KeptStore = new KeptStore("sites"),
  ) {
    this.#store = store;
    this.#out = out;
    const files = [...inputs.documents, ...inputs.sources, ...inputs.data];
    this.#key = JSON.stringify([
      codeVersion(sources),
      process.version,
      process.platform,
      process.arch,
      process.env["SOURCE_DATE_EPOCH"] ?? "",
      // What is told names files as they are seen from here.
      process.cwd(),
      { ...folders, out },
      draft,
      files.map((file) => `${file.sha256}  ${file.path}`),
      releases.map(({ release, drawings }) => [release, [...drawings]]),
    ]);
  }

  /** What the build told that made the site which stands there; null where it has to be made. */
  found(): Told | null {
    const kept = this.#store.read(this.#key);
    if (kept === null) return null;
    const { files, told } = JSON.parse(kept.toString("utf8")) as SiteRecord;
    return this.#isThere(files) ? told : null;
  }

  /** Writes down what stands there now. */
  made(told: Told): void {
    const now = Date.now();
    const files = Object.fromEntries(listFiles(this.#out).map((name) => [name, this.#standing(name, now)]));
    this.#store.write(this.#key, JSON.stringify({ files, told } satisfies SiteRecord));
    this.#store.prune(mostBytes);
  }

  #isThere(files: SiteRecord["files"]): boolean {
    try {
      if (!existsSync(this.#out)) return false;
      const names = listFiles(this.#out);
      return names.length === Object.keys(files).length && names.every((name) => this.#stands(name, files[name]));
    } catch {
      return false; // What cannot be read is made again, and the build says why where it cannot.
    }
  }

  /** How a file stands; of one that was changed just before `now`, with its hash. */
  #standing(name: string, now: number): string {
    const { stat, changed } = this.#look(name);
    return now - changed < tick ? `${stat} ${this.#hash(name)}` : stat;
  }

  /** Whether a file stands as it was `written` down. */
  #stands(name: string, written: string | undefined): boolean {
    const { stat } = this.#look(name);
    return written === stat || (written?.startsWith(`${stat} `) === true && written === `${stat} ${this.#hash(name)}`);
  }

  #look(name: string): { readonly stat: string; readonly changed: number } {
    const { size, mtimeNs, ctimeNs, ctimeMs, ino } = statSync(path.join(this.#out, name), { bigint: true });
    return { stat: `${size} ${mtimeNs} ${ctimeNs} ${ino}`, changed: Number(ctimeMs) };
  }

  #hash(name: string): string {
    return sha256(readFileSync(path.join(this.#out, name)));
  }
}
