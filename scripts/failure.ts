import { readFileSync } from "node:fs";
import path from "node:path";
import { ReleaseError } from "../site/releases.ts";
import { projectFolder, shown } from "./folders.ts";
import { OutputError } from "./output/place.ts";

/** A command was called in a way that it cannot be; the message is a full sentence. */
export class UsageError extends Error {}

/** What the system refused, by its code, said of `what`: the file, or what was done. */
const refusals: Readonly<Record<string, (what: string) => string>> = {
  ENOSPC: (what) => `The disk is full: ${what} could not be written. Make room, and run the command again.`,
  EDQUOT: (what) =>
    `Your share of the disk is full: ${what} could not be written. Make room, and run the command again.`,
  EROFS: (what) => `${what} cannot be written: its disk is mounted for reading only. Choose another folder with --out.`,
  EACCES: (what) => `${what} may not be read or written by you. Change its permissions, or choose another folder.`,
  EPERM: (what) => `${what} may not be changed by you. Change its permissions, or choose another folder.`,
  ENAMETOOLONG: (what) => `The name ${what} is too long for the file system. Choose a shorter one.`,
  ENOTDIR: (what) => `${what} cannot be reached: a part of its path is a file, not a folder.`,
  EMFILE: (what) => `Too many files are open to open ${what}. Raise the limit of open files (ulimit -n).`,
  EIO: (what) => `The disk failed at ${what}. Check the disk, and run the command again.`,
  EBUSY: (what) => `${what} is in use by the system. Close what uses it, or choose another folder with --out.`,
  EADDRINUSE: (what) => `${what} is taken by another program. Choose another with --port, or end that program.`,
};

/** Why a command failed, in a sentence for its user; null for a fault of the program itself. */
export function foreseen(error: unknown): string | null {
  for (const cause of causes(error)) {
    if (cause instanceof OutputError || cause instanceof ReleaseError || cause instanceof UsageError)
      return cause.message;
    const { code, path: file, syscall, port } = cause as NodeJS.ErrnoException & { readonly port?: number };
    const refusal = code === undefined || syscall === undefined ? undefined : refusals[code];
    if (refusal) return refusal(file === undefined ? (port === undefined ? "a file" : `Port ${port}`) : shown(file));
  }
  return null;
}

/** The sentence for what nobody foresaw: whose fault it is, which version, where to report it. */
export function describeFault(error: unknown): string {
  const { version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")) as { version: string };
  const message = error instanceof Error ? error.message.split("\n", 1)[0]! : String(error);
  return (
    `This is a fault of the program (version ${version}, Node ${process.versions.node}), not of your files: ${message}\n` +
    `Please report it as CONTRIBUTING.md says under "Report a fault"; --debug shows where it happened.`
  );
}

/** The error and what it was made from: Eleventy wraps what its templates throw. */
function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let next: unknown = error; next instanceof Error && !found.includes(next);) {
    found.push(next);
    next = "originalError" in next ? next.originalError : next.cause;
  }
  return found;
}
