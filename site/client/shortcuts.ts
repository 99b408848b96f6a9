import { singleKey, singleKeysOn, switchSingleKeys } from "./singleKeys.ts";

/** The list of keyboard shortcuts: opens with `?` and from the foot of the page, where single keys can be switched off. */
export function connectShortcuts(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-shortcuts]");
  if (!dialog) return;
  const wish = dialog.querySelector<HTMLInputElement>("input[type=checkbox]")!;
  const open = (): void => {
    wish.checked = singleKeysOn();
    dialog.showModal();
  };
  document.querySelector("[data-open-shortcuts]")?.addEventListener("click", open);
  dialog.querySelector("[data-close]")!.addEventListener("click", () => dialog.close());
  wish.addEventListener("change", () => {
    if (!switchSingleKeys(wish.checked)) wish.checked = true;
  });
  document.addEventListener("keydown", (event) => {
    if (singleKey(event) !== "?") return;
    event.preventDefault();
    open();
  });
}
