/** The table of contents opens at the section that is read, and folds again when one was chosen, since it lies over the text. */
export function connectContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>(".contents");
  contents?.addEventListener("toggle", () => {
    const list = contents.querySelector("ol")!;
    const current = list.querySelector<HTMLElement>("[aria-current]");
    if (current) list.scrollTop = current.offsetTop - list.clientHeight / 2;
  });
  contents?.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) contents.open = false;
  });
}
