import type { Choice, Choices } from "../../../src/views/choice.ts";
import { gapFilters, readings } from "../../../src/model/choices.ts";

type ToolKind = "plan" | "point" | "reading" | "gaps";
const kinds: readonly ToolKind[] = ["plan", "point", "reading", "gaps"];

/** The buttons of the compare page. */
export class Tools {
  readonly #buttons: ReadonlyMap<ToolKind, readonly HTMLButtonElement[]>;
  readonly #folds: readonly HTMLElement[];
  readonly choices: Choices;

  constructor(root: HTMLElement) {
    this.#folds = [...root.querySelectorAll<HTMLElement>("[data-choice]")];
    this.#buttons = new Map(
      kinds.map((kind) => [kind, [...root.querySelectorAll<HTMLButtonElement>(`[data-choose-${kind}]`)]]),
    );
    this.choices = {
      plans: this.#of("plan").map((button) => valueOf(button, "plan")),
      points: this.#of("point")
        .map((button) => valueOf(button, "point"))
        .filter((id) => id !== ""),
      chosen: root.closest(".chosen") !== null,
    };
  }

  /** Calls `choose` with what a press of a button makes of the choice. */
  listen(current: () => Choice, choose: (choice: Choice) => void): void {
    for (const kind of kinds)
      for (const button of this.#of(kind))
        button.addEventListener("click", () => choose(pressed(current(), kind, valueOf(button, kind), this.choices)));
  }

  /** Shows the choice, and behind each filter how many rows it would leave. */
  show(choice: Choice, count: (choice: Choice) => number): void {
    for (const kind of kinds)
      for (const button of this.#of(kind)) {
        const value = valueOf(button, kind);
        button.setAttribute("aria-pressed", String(isOn(choice, kind, value)));
        const counted = button.querySelector("[data-count]");
        if (counted) counted.textContent = String(count(pressed(choice, kind, value, this.choices)));
      }
    for (const fold of this.#folds)
      fold.querySelector("[data-now]")!.textContent = chosenIn(
        fold.dataset["choice"] as ToolKind,
        this.#of(fold.dataset["choice"] as ToolKind),
      );
  }

  #of(kind: ToolKind): readonly HTMLButtonElement[] {
    return this.#buttons.get(kind) ?? [];
  }
}

function valueOf(button: HTMLElement, kind: ToolKind): string {
  return button.getAttribute(`data-choose-${kind}`)!;
}

function isOn(choice: Choice, kind: ToolKind, value: string): boolean {
  switch (kind) {
    case "plan":
      return choice.plans.includes(value);
    case "point":
      return (choice.point ?? "") === value;
    case "reading":
      return choice.reading === value;
    case "gaps":
      return choice.gaps === value;
  }
}

function pressed(choice: Choice, kind: ToolKind, value: string, choices: Choices): Choice {
  switch (kind) {
    case "plan":
      return toggled(choice, value, choices);
    case "point":
      return { ...choice, point: value === "" ? null : value };
    case "reading":
      return { ...choice, reading: readings.find((reading) => reading === value)! };
    case "gaps":
      return { ...choice, gaps: gapFilters.find((filter) => filter === value)! };
  }
}

/** The last plan in view stays: a page without any would compare nothing. */
function toggled(choice: Choice, plan: string, choices: Choices): Choice {
  const plans = choices.plans.filter((id) => choice.plans.includes(id) !== (id === plan));
  return plans.length === 0 ? choice : { ...choice, plans };
}

/** What a fold says is chosen: how many of the plans, the number of the point, else the words of the button. */
function chosenIn(kind: ToolKind, buttons: readonly HTMLButtonElement[]): string {
  const on = buttons.filter((button) => button.getAttribute("aria-pressed") === "true");
  if (kind === "plan") return `${on.length}/${buttons.length}`;
  return (kind === "point" ? on[0]?.firstChild : on[0])?.textContent ?? "";
}
