import { parseChoice, printChoice, type Choice, type Choices } from "../../src/views/choice.ts";

/** Makes the compare page's choice of plans and point work, kept in the address. Does nothing on other pages. */
export function connectCompare(): void {
  const page = document.getElementById("compare");
  const tools = document.querySelector<HTMLElement>(".chooser-tools");
  if (!page || !tools) return;
  const planButtons = buttons(tools, "choosePlan");
  const pointButtons = buttons(tools, "choosePoint");
  const choices: Choices = {
    plans: planButtons.map((button) => button.dataset["choosePlan"]!),
    points: pointButtons.map((button) => button.dataset["choosePoint"]!).filter((id) => id !== ""),
  };
  let choice = parseChoice(location.search, choices);

  const show = (next: Choice): void => {
    choice = next;
    press(planButtons, (button) => choice.plans.includes(button.dataset["choosePlan"]!));
    press(pointButtons, (button) => (button.dataset["choosePoint"] || null) === choice.point);
    const rows = showChoice(page, choice);
    tools.querySelector(".chooser-status")!.textContent = statusOf(tools, choice.plans.length, rows);
  };
  const choose = (next: Choice): void => {
    show(next);
    history.pushState(null, "", location.pathname + printChoice(next, choices) + location.hash);
  };
  for (const button of planButtons)
    button.addEventListener("click", () => choose(toggled(choice, button.dataset["choosePlan"]!, choices)));
  for (const button of pointButtons) {
    button.addEventListener("click", () => choose({ ...choice, point: button.dataset["choosePoint"] || null }));
  }
  window.addEventListener("popstate", () => show(parseChoice(location.search, choices)));
  tools.hidden = false;
  show(choice);
}

function buttons(tools: HTMLElement, name: "choosePlan" | "choosePoint"): HTMLButtonElement[] {
  return [...tools.querySelectorAll("button")].filter((button) => button.dataset[name] !== undefined);
}

/** The last plan in view stays: a page without any would compare nothing. */
function toggled(choice: Choice, plan: string, choices: Choices): Choice {
  const plans = choices.plans.filter((id) => choice.plans.includes(id) !== (id === plan));
  return plans.length === 0 ? choice : { ...choice, plans };
}

function press(all: readonly HTMLButtonElement[], isPressed: (button: HTMLButtonElement) => boolean): void {
  for (const button of all) button.setAttribute("aria-pressed", String(isPressed(button)));
}

/** Hides what is not chosen and returns how many provisions are left in view. */
function showChoice(page: HTMLElement, { plans, point }: Choice): number {
  let rows = 0;
  for (const part of page.querySelectorAll<HTMLElement>("[data-plan]"))
    part.hidden = !plans.includes(part.dataset["plan"]!);
  for (const section of page.querySelectorAll<HTMLElement>(".rows")) {
    section.hidden = point !== null && section.dataset["point"] !== point;
    if (!section.hidden) rows += section.querySelectorAll(".row").length;
    const columns = section.querySelectorAll(".row-heads [data-plan]:not([hidden])").length;
    section.className = `rows columns-${columns > 4 ? "many" : columns}`;
  }
  lightWords(page);
  return rows;
}

/** Words of the reference that only plans out of view keep are not marked. */
function lightWords(page: HTMLElement): void {
  const columns = new Set(
    [...page.querySelectorAll<HTMLElement>(".row [data-column]:not([hidden])")].map(
      (column) => column.dataset["column"]!,
    ),
  );
  for (const words of page.querySelectorAll<HTMLElement>(".row-quote mark")) {
    words.classList.toggle("is-out", !words.dataset["c"]!.split(" ").some((column) => columns.has(column)));
  }
}

function statusOf(tools: HTMLElement, plans: number, rows: number): string {
  return tools.dataset["status"]!.replace("{plans}", String(plans)).replace("{rows}", String(rows));
}
