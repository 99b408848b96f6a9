/** Folds that open over the page: one at a time; Escape, and a click or focus elsewhere, closes them. */
export function connectFolds(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>("details.fold")];
  if (folds.length === 0) return;
  const closeOthers = (target: EventTarget | null): void => {
    for (const fold of folds) if (!(target instanceof Node) || !fold.contains(target)) fold.open = false;
  };
  document.addEventListener("pointerdown", ({ target }) => closeOthers(target));
  document.addEventListener("focusin", ({ target }) => closeOthers(target));
  for (const fold of folds) {
    fold.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !fold.open) return;
      event.stopPropagation();
      fold.open = false;
      fold.querySelector("summary")!.focus();
    });
  }
}
