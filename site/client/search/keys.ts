import { part } from "./dom.ts";

/** Arrow keys from the box through the results and back; Escape returns to the box. */
export function connectKeys(box: HTMLInputElement): void {
  part("").addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const links = [...part("-results").querySelectorAll<HTMLAnchorElement>("a[data-result]")];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    if (at === -1 && event.target !== box) return;
    const target = targetOf(event.key, at, links, box);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}

function targetOf(key: string, at: number, links: readonly HTMLElement[], box: HTMLElement): HTMLElement | undefined {
  if (key === "ArrowDown") return links[at + 1];
  if (key === "ArrowUp") return at > 0 ? links[at - 1] : at === 0 ? box : undefined;
  return key === "Escape" && at !== -1 ? box : undefined;
}
