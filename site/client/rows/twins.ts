/** Pointing at matched words, tapping or focusing them lights their twins in the other text. */
export function connectTwins(rows: readonly HTMLElement[]): void {
  for (const row of rows) {
    const point = ({ target }: Event): void =>
      light(row, target instanceof Element ? target.closest(markSelector) : null);
    row.addEventListener("pointerover", point);
    row.addEventListener("focusin", point);
    row.addEventListener("pointerleave", () => light(row, null));
    row.addEventListener("focusout", () => light(row, null));
  }
}

const markSelector = "mark[data-t]";

function light(row: HTMLElement, pointed: Element | null): void {
  const matches = new Set(matchesOf(pointed));
  for (const mark of row.querySelectorAll(markSelector))
    mark.classList.toggle(
      "is-lit",
      matchesOf(mark).some((match) => matches.has(match)),
    );
}

function matchesOf(mark: Element | null): readonly string[] {
  return mark?.getAttribute("data-t")?.split(" ") ?? [];
}
