import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Names under which LibreOffice is installed; `SOFFICE_PATH` names another. */
const COMMANDS = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
/** A converter that hangs must not hang the command: to start takes some seconds, a hundred pages (half a megabyte) some more. */
const LONGEST = { start: 60_000, megabyte: 30_000 } as const;

/**
 * `bytes`, a file with the ending `from`, converted by LibreOffice to `to` (`docx`, `txt:Text`); null where LibreOffice is not
 * installed or cannot read the file. Works in a folder and with a profile of its own, which are removed.
 */
export function convertByOffice(bytes: Uint8Array, from: string, to: string): Uint8Array | null {
  const command = officeCommand();
  if (command === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "import-office-"));
  try {
    const input = path.join(folder, `file.${from}`);
    const output = path.join(folder, "out", `file.${to.replace(/:.*$/u, "")}`);
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--norestore", "--convert-to", to, "--outdir", path.dirname(output), input];
    const timeout = LONGEST.start + Math.ceil((bytes.length / 2 ** 20) * LONGEST.megabyte);
    spawnSync(command, args, { stdio: "ignore", timeout });
    return existsSync(output) ? new Uint8Array(readFileSync(output)) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command that starts LibreOffice; null where it is not installed. */
function officeCommand(): string | null {
  const named = process.env["SOFFICE_PATH"];
  const candidates = named === undefined ? COMMANDS : [named];
  return candidates.find((command) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0) ?? null;
}
