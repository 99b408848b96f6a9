/** Who is told how far the pages are, and takes them; nobody until somebody asks. */
export interface PageTaker {
  /** Before the first page: how many there will be. */
  begin(pages: number): void;
  /** A finished page, or a script beside one: its file from the root of the site. */
  take(file: string, contents: string): void;
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

/** What is left for Eleventy to write of a finished page. */
export function handOver(file: string, contents: string): string {
  if (taker === null) return contents;
  taker.take(file, contents);
  return "";
}
