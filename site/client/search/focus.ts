/** Runs a change of what stands in `inside` and gives the focus back to the link that had it. */
export function keepFocus(inside: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const href = focused !== null && inside.contains(focused) ? focused.getAttribute("href") : null;
  change();
  if (href === null) return;
  const links = Array.from(inside.querySelectorAll("a"));
  links.find((link) => link.getAttribute("href") === href)?.focus();
}
