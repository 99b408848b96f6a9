/** The key `/` moves to the search box of the page; on a page without one it opens the search page. */
export function connectSearchShortcut(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
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

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"))
  );
}
