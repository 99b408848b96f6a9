/** The name that `element` is given, by itself or by the ids of its parts; null without one. */
export function labelOf(element: Element | null | undefined): string | null {
  const ids = element?.getAttribute("aria-labelledby")?.split(" ");
  return ids === undefined
    ? (element?.getAttribute("aria-label") ?? null)
    : ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}
