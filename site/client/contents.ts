/** Folds the table of contents again when a section was chosen from it, since it lies over the text. */
export function connectContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>(".contents");
  contents?.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) contents.open = false;
  });
}
