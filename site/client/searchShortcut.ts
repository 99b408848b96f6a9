import { singleKey } from "./singleKeys.ts";

/** The key `/` moves to the search box of the page; on a page without one it opens the search page. */
export function connectSearchShortcut(): void {
  document.addEventListener("keydown", (event) => {
    if (singleKey(event) !== "/") return;
    const box = document.querySelector<HTMLInputElement>("input[data-search-box]");
    const link = document.querySelector<HTMLAnchorElement>("a[rel=search]");
    if (box === null && link === null) return;
    event.preventDefault();
    if (box === null) link!.click();
    else {
      box.focus();
      box.select();
    }
  });
}
