import { readFile, realpath, stat } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface ServerOptions {
  readonly root: string;
  readonly port: number;
  /** Path under which the folder is served, with slashes at both ends. */
  readonly base?: string;
  /** Answers a request before the files are looked at; true when it did. */
  readonly intercept?: (request: http.IncomingMessage, response: http.ServerResponse) => boolean;
  /** Whether texts are sent gzipped, as public hosts do. */
  readonly compress?: boolean;
  /** Changes a page before it is sent. */
  readonly transformPage?: (html: string) => string;
}

/** Serves a folder as a static host does, on the loopback address only. Resolves when it listens. */
export function serve({
  root,
  port,
  base = "/",
  compress = false,
  intercept,
  transformPage,
}: ServerOptions): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    if (refuse(request, response)) return;
    if (intercept?.(request, response) === true) return;
    void answer(request, response).catch(() => response.writeHead(500).end());
  });
  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const file = resolveFile(root, base, request.url ?? "/");
    const body = file === null ? null : await readOrNull(root, file);
    const sent = body ?? (await readOrNull(root, path.join(root, "404.html"))) ?? Buffer.from("404");
    const type = body === null ? ".html" : path.extname(file!);
    const contentType = contentTypes[type] ?? "application/octet-stream";
    const content = type === ".html" && transformPage ? Buffer.from(transformPage(sent.toString("utf8"))) : sent;
    const zipped = compress && /^text\/|json|svg/u.test(contentType);
    response.writeHead(body === null ? 404 : 200, {
      "content-type": contentType,
      "cache-control": "no-store",
      ...(zipped ? { "content-encoding": "gzip" } : {}),
    });
    response.end(zipped ? gzipSync(content) : content);
  };
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

/** The file that `address` names below `root`; null for what stands outside the base path or the folder. */
export function resolveFile(root: string, base: string, address: string): string | null {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (!pathname.startsWith(base) || pathname.includes("\0")) return null;
  const relative = pathname.slice(base.length);
  const file = path.join(root, relative === "" || relative.endsWith("/") ? `${relative}index.html` : relative);
  return file.startsWith(root + path.sep) ? file : null;
}

/** Where a server listens, without a slash at the end. */
export function addressOf(server: http.Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Names by which this machine calls itself: a page of another site that made its own name lead here is not answered. */
const ownNames = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** Answers what is not for this server: other names, and methods that change things. True when it did. */
function refuse({ headers, method }: http.IncomingMessage, response: http.ServerResponse): boolean {
  if (!ownNames.test(headers.host ?? "")) {
    response.writeHead(421, { "content-type": "text/plain" }).end("This server answers to localhost only.\n");
    return true;
  }
  if (method === "GET" || method === "HEAD") return false;
  response.writeHead(405, { allow: "GET, HEAD", "content-type": "text/plain" }).end("Only GET and HEAD.\n");
  return true;
}

/** The bytes of a file below `root`; null for what is no file, and for links that lead out of `root`. */
async function readOrNull(root: string, file: string): Promise<Buffer | null> {
  try {
    const [folder, target] = await Promise.all([realpath(root), realpath(file)]);
    if (!target.startsWith(folder + path.sep) || !(await stat(target)).isFile()) return null;
    return await readFile(target);
  } catch {
    return null;
  }
}
