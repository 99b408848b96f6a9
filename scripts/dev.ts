import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { runCommand } from "./command.ts";
import { projectFolder, resolveFolders, type Folders } from "./folders.ts";
import { readOptions, readPort } from "./options.ts";
import { placeOf } from "./output/place.ts";
import { addressOf, serve } from "./server.ts";

const eventsPath = "/__reload";
const clientPath = "/__reload.js";
const client = `new EventSource(${JSON.stringify(eventsPath)}).onmessage = () => location.reload();`;
const pages = new Set<ServerResponse>();

/**
 * `npm run dev [-- --documents D --data D --out D --port 8080]`: builds, serves, and builds again after each change of documents, data,
 * templates or source. Open pages reload after a good build; a bad edit prints its message and the last good site stays.
 */
async function main(): Promise<void> {
  const { port, ...given } = readOptions({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string", default: path.join(projectFolder, "_site.dev") },
    port: { type: "string", default: "8080" },
  });
  const folders = resolveFolders({ ...given });
  const root = placeOf(folders.out).out;
  const server = await serve({ root, port: readPort(port), intercept, transformPage: withReload });
  console.log(`The site is at ${addressOf(server)}/ (Ctrl+C ends it)`);
  const rebuild = onceAtATime(() => build(folders));
  const watched = [folders.documents, folders.data, ...["src", "site"].map((name) => path.join(projectFolder, name))];
  for (const folder of watched) {
    if (existsSync(folder)) watch(folder, { recursive: true }, debounced(rebuild, 100));
  }
  rebuild();
}

/** Answers what pages of this copy ask for beside the site. */
function intercept(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url === clientPath) {
    response.writeHead(200, { "content-type": "text/javascript" }).end(client);
    return true;
  }
  if (request.url !== eventsPath) return false;
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write("\n");
  pages.add(response);
  request.on("close", () => pages.delete(response));
  return true;
}

/** A page that listens for new builds; the content policy lets it, in this copy only. */
function withReload(html: string): string {
  const policy = html.replace('content="default-src ', `content="connect-src 'self'; default-src `);
  return `${policy}<script src="${clientPath}"></script>`;
}

/** Builds in a process of its own, so that changed source is read afresh. */
function build({ documents, data, out }: Folders): Promise<void> {
  console.log(`\n${new Date().toTimeString().slice(0, 8)}  building`);
  const script = path.join(projectFolder, "scripts/build.ts");
  const args = ["--import", "tsx", script, "--documents", documents, "--data", data, "--out", out];
  const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      if (code === 0) for (const page of pages) page.write("data: built\n\n");
      resolve();
    });
  });
}

/** Runs `task`; a call while it runs makes it run once more afterwards. */
function onceAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}

function debounced(task: () => void, milliseconds: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(task, milliseconds);
  };
}

await runCommand(main);
