import type { Choice, Choices } from "../../../src/views/choice.ts";
import { gapFilters, readings } from "../../../src/model/choices.ts";

type Kind = "plan" | "point" | "reading" | "gaps" | "differences";
const kinds: readonly Kind[] = ["plan", "point", "reading", "gaps", "differences"];

/** The buttons of the compare page. */
export class Tools {
  readonly #buttons: ReadonlyMap<Kind, readonly HTMLButtonElement[]>;
  readonly choices: Choices;

  constructor(root: HTMLElement) {
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
        if (counted) counted.textContent = String(count(withFilter(choice, kind, value)));
      }
  }

  #of(kind: Kind): readonly HTMLButtonElement[] {
    return this.#buttons.get(kind) ?? [];
  }
}

function valueOf(button: HTMLElement, kind: Kind): string {
  return button.getAttribute(`data-choose-${kind}`)!;
}

function isOn(choice: Choice, kind: Kind, value: string): boolean {
  switch (kind) {
    case "plan":
      return choice.plans.includes(value);
    case "point":
      return (choice.point ?? "") === value;
    case "reading":
      return choice.reading === value;
    case "gaps":
      return choice.gaps === value;
    case "differences":
      return choice.differences;
  }
}

function pressed(choice: Choice, kind: Kind, value: string, choices: Choices): Choice {
  switch (kind) {
    case "plan":
      return toggled(choice, value, choices);
    case "point":
      return { ...choice, point: value === "" ? null : value };
    case "reading":
      return { ...choice, reading: readings.find((reading) => reading === value)! };
    case "gaps":
      return { ...choice, gaps: gapFilters.find((filter) => filter === value)! };
    case "differences":
      return { ...choice, differences: !choice.differences };
  }
}

/** The last plan in view stays: a page without any would compare nothing. */
function toggled(choice: Choice, plan: string, choices: Choices): Choice {
  const plans = choices.plans.filter((id) => choice.plans.includes(id) !== (id === plan));
  return plans.length === 0 ? choice : { ...choice, plans };
}

/** What a filter leaves if it is on, the others as they are. */
function withFilter(choice: Choice, kind: Kind, value: string): Choice {
  return kind === "differences"
    ? { ...choice, differences: true }
    : pressed(choice, kind, value, { plans: [], points: [] });
}
