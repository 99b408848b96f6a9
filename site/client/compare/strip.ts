/** Lets the overview follow the choice, lead to the very row that is pointed at, and show what part of the page is in sight. */
export class Strip {
  readonly #root: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  readonly #here = document.createElement("span");
  #waiting = false;

  /** `reveal` brings a point into view that was not chosen. */
  constructor(root: HTMLElement, rows: readonly HTMLElement[], reveal: (point: string) => void) {
    this.#root = root;
    this.#rows = rows;
    this.#here.className = "strip-here";
    root.append(this.#here);
    for (const link of root.querySelectorAll("a"))
      link.addEventListener("click", (event) => {
        event.preventDefault();
        const section = document.querySelector<HTMLElement>(link.hash)!.parentElement!.closest<HTMLElement>(".rows")!;
        if (section.hidden) reveal(section.dataset["point"]!);
        const row = document.getElementById(rowAt(link, event) ?? "");
        const target = row === null || row.hidden ? section : row;
        target.scrollIntoView({ block: "start" });
      });
    const follow = (): void => this.#followSoon();
    addEventListener("scroll", follow, { passive: true });
    addEventListener("resize", follow);
  }

  /** Fades rows that are out of view and takes plans away. */
  show(plans: readonly string[]): void {
    for (const { id, hidden, parentElement } of this.#rows)
      this.#line(id)?.classList.toggle("is-out", Boolean(hidden || parentElement!.hidden));
    for (const path of this.#root.querySelectorAll<SVGElement>("path[data-plan]"))
      path.classList.toggle("is-away", !plans.includes(path.dataset["plan"]!));
    this.#followSoon();
  }

  #line(id: string): Element | null {
    return this.#root.querySelector(`[data-row="${CSS.escape(id)}"]`);
  }

  /** Measures once a frame, when the page is laid out anyway. */
  #followSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#follow();
    });
  }

  #follow(): void {
    const inSight = this.#rows.filter((row) => {
      const { top, bottom, height } = row.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < innerHeight;
    });
    const first = this.#line(inSight[0]?.id ?? "");
    const last = this.#line(inSight.at(-1)?.id ?? "");
    this.#here.hidden = !first || !last;
    const current = inSight[0]?.closest<HTMLElement>(".rows")?.dataset["point"];
    for (const item of this.#root.querySelectorAll("li")) {
      const link = item.querySelector("a")!;
      if (item.dataset["point"] === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    if (!first || !last) return;
    const box = this.#root.getBoundingClientRect();
    this.#here.style.top = `${first.getBoundingClientRect().top - box.top}px`;
    this.#here.style.height = `${last.getBoundingClientRect().bottom - first.getBoundingClientRect().top}px`;
  }
}

/** The row under the pointer; null for a press of a key, which means the point as a whole. */
function rowAt(link: HTMLElement, { detail, clientY }: MouseEvent): string | null {
  if (detail === 0) return null;
  const lines = [...link.querySelectorAll<SVGGElement>("[data-row]")];
  const { top, height } = link.getBoundingClientRect();
  const at = Math.floor(((clientY - top) / height) * lines.length);
  return lines[Math.max(0, Math.min(lines.length - 1, at))]?.dataset["row"] ?? null;
}
