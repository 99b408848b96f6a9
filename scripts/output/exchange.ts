import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** Number of Linux' `renameat2` by processor, where Node runs on Linux. */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276, riscv64: 276, s390x: 347 };

/**
 * Gives two folders each other's name in one step, so that there is no moment without either; false where the system offers no
 * way, and then both are as they were. `a` must be a folder that nobody else touches. Node has no call for it: perl, which belongs to the base of most Linux
 * systems, does it through the call of the system, GNU `mv` from version 9.5 on.
 */
export function exchangeFolders(a: string, b: string): boolean {
  const before = identity(a);
  if (before === null || process.platform !== "linux") return false;
  const call = renameat2[process.arch];
  const program = `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ...(call === undefined ? [] : [["perl", ["-e", program, "--", a, b]] as const]),
    ["mv", ["--exchange", "--no-target-directory", "--", a, b]],
  ];
  for (const [command, args] of ways) {
    spawnSync(command, args, { stdio: "ignore", timeout: 10_000 });
    // What stands at `a` now says it, whatever the command said: `b` may have been exchanged again by another build.
    if (identity(a) !== before) return true;
  }
  return false;
}

function identity(folder: string): string | null {
  const found = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}
