import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { runCommand } from "./command.ts";
import { Builder } from "./dev/builder.ts";
import { OpenPages, withReload } from "./dev/pages.ts";
import { fileStates } from "./dev/fileStates.ts";
import { projectFolder, resolveFolders } from "./folders.ts";
import { readOptions, readPort } from "./options.ts";
import { placeOf } from "./output/place.ts";
import { addressOf, serve } from "./server.ts";

/** Between two looks for changes: nobody notices it, and looking takes a thirtieth of it. */
const PAUSE_MS = 200;
/** Between two looks that have to agree before a build: an editor empties a file a moment before it writes it. */
const SETTLE_MS = 40;

/**
 * `npm run dev [-- --documents D --data D --out D --port 8080]`: builds, serves, and builds again after each change of documents, data,
 * templates or source; pictures and office files are left out. Open pages reload after a good build. A bad edit shows its message
 * on them and in the terminal, and the last good site stays.
 */
async function main(): Promise<void> {
  const { port, ...given } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string", default: path.join(projectFolder, "_site.dev") },
    port: { type: "string", default: "8080" },
  });
  const folders = resolveFolders({ ...given });
  const pages = new OpenPages();
  const root = placeOf(folders.out).out;
  const server = await serve({
    root,
    port: readPort(port),
    intercept: (request, response) => pages.answer(request, response),
    transformPage: withReload,
  });
  console.log(`The site is at ${addressOf(server)}/ (Ctrl+C ends it)`);
  const builder = new Builder(folders);
  process.once("exit", () => builder.close());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  const code = ["src", "site", "scripts"].map((name) => path.join(projectFolder, name));
  await buildAgainAndAgain(builder, pages, code, [folders.documents, folders.data]);
}

async function buildAgainAndAgain(
  builder: Builder,
  pages: OpenPages,
  code: readonly string[],
  inputs: readonly string[],
): Promise<never> {
  let built = "";
  const look = (): Look => {
    const [codeState, inputState] = [fileStates(code), fileStates(inputs)];
    return { code: codeState, all: `${codeState}\n\n${inputState}` };
  };
  for (;;) {
    // Taken before the build: what changes while it runs is found afterwards.
    const now = await settled(look, built);
    if (now.all === built) builder.prepare(now.code);
    else {
      built = now.all;
      console.log(`\n${new Date().toTimeString().slice(0, 8)}  building`);
      const { good, errors } = await builder.build(now.code);
      if (good) pages.built();
      else pages.failed(errors);
    }
    await pause(PAUSE_MS);
  }
}

/** What a look for changes has found. */
interface Look {
  readonly code: string;
  /** Code and inputs. */
  readonly all: string;
}

/** A look that finds what was `built`, or one that the next agrees with. */
async function settled(look: () => Look, built: string): Promise<Look> {
  for (let now = look(); ;) {
    if (now.all === built) return now;
    await pause(SETTLE_MS);
    const again = look();
    if (again.all === now.all) return now;
    now = again;
  }
}

await runCommand(main);
