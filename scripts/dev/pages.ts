import type { IncomingMessage, ServerResponse } from "node:http";

const eventsPath = "/__reload";
const clientPath = "/__reload.js";

/** Runs in every page of this copy: loads it again after a good build, and shows why the last one failed. */
const client = `(() => {
  let shown = null;
  const show = (text) => {
    shown?.remove();
    shown = document.createElement("pre");
    shown.id = "build-failed";
    shown.setAttribute("role", "alert");
    shown.textContent = text;
    Object.assign(shown.style, {
      position: "fixed", inset: "auto 0 0 0", zIndex: "9999", margin: "0", padding: "1rem", maxHeight: "50vh", overflow: "auto",
      background: "#7a1f1f", color: "#ffffff", font: "14px/1.5 monospace", whiteSpace: "pre-wrap",
    });
    document.body.append(shown);
  };
  const events = new EventSource(${JSON.stringify(eventsPath)});
  events.addEventListener("built", () => location.reload());
  events.addEventListener("failed", ({ data }) => show(JSON.parse(data)));
})();
`;

/** The open pages of a copy that is served while it is worked on. */
export class OpenPages {
  readonly #pages = new Set<ServerResponse>();
  #failure: string | null = null;

  /** Tells every page that a new site is there. */
  built(): void {
    this.#failure = null;
    for (const page of this.#pages) page.write("event: built\ndata: 1\n\n");
  }

  /** Shows on every page, also on those that are opened later, what a build said before it failed. */
  failed(message: string): void {
    this.#failure = message;
    for (const page of this.#pages) page.write(failedEvent(message));
  }

  /** Answers what pages of this copy ask for beside the site; false for everything else. */
  answer({ url }: IncomingMessage, response: ServerResponse): boolean {
    if (url === clientPath) {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(client);
      return true;
    }
    if (url !== eventsPath) return false;
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write("\n");
    if (this.#failure !== null) response.write(failedEvent(this.#failure));
    this.#pages.add(response);
    response.on("close", () => this.#pages.delete(response));
    return true;
  }
}

/** As one line: an event ends with an empty one. */
function failedEvent(message: string): string {
  return `event: failed\ndata: ${JSON.stringify(message)}\n\n`;
}

/** A page that listens for new builds; the content policy lets it, in this copy only. */
export function withReload(html: string): string {
  const policy = html.replace('content="default-src ', `content="connect-src 'self'; default-src `);
  return `${policy}<script src="${clientPath}"></script>`;
}
