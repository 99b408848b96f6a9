/** Who is told how far the pages are, and takes them; nobody until somebody asks. */
export interface PageTaker {
  /** Before the first page: how many there will be. */
  begin(pages: number): void;
  /** A finished page, or a script beside one: its file from the root of the site. */
  take(file: string, contents: string | Uint8Array): void;
}

let taker: PageTaker | null = null;

/** Has finished pages handed to `to`. Eleventy holds whatever it renders until the last page is written: at 500 plans, gigabytes. */
export function handPages(to: PageTaker): void {
  taker = to;
}

export function beginPages(pages: number): void {
  taker?.begin(pages);
}

/** Where Eleventy writes a page; false where somebody takes it. */
export function permalinkOf(file: string): string | false {
  return taker === null && `/${file}`;
}

/** Milliseconds of pages after which what else this thread has to do has its turn: files that are finished, work for other threads. */
const longest = 100;
let turn = 0;

/** Gives way now and then: Eleventy makes page after page, for minutes where plans are thousands. */
export async function giveWay(): Promise<void> {
  if (performance.now() - turn < longest) return;
  await new Promise((resolve) => setImmediate(resolve));
  turn = performance.now();
}

/** What is left for Eleventy to write of a finished page. */
export function handOver(file: string, contents: string | Uint8Array): string {
  if (taker === null) return typeof contents === "string" ? contents : Buffer.from(contents).toString();
  taker.take(file, contents);
  return "";
}
