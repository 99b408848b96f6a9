/** Who is told how far the pages are; nobody until somebody asks. */
export interface PageWatcher {
  /** Before the first page: how many there will be. */
  begin(pages: number): void;
  /** After each page. */
  page(): void;
}

let watcher: PageWatcher | null = null;

export function watchPages(told: PageWatcher): void {
  watcher = told;
}

export function beginPages(pages: number): void {
  watcher?.begin(pages);
}

export function pageDone(): void {
  watcher?.page();
}
