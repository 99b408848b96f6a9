import { agreement, type Answer } from "../../../src/review/draft.ts";
import type { ReviewData } from "../../components/review/reviewData.ts";
import type { Drafts } from "./drafts.ts";

/** The form beside the open entry: shows and takes one answer at a time. */
export class ReviewForm {
  onStep: (by: number) => void = () => {};
  onDownload: () => void = () => {};
  onSend: () => void = () => {};
  readonly #element: HTMLElement;
  readonly #data: ReviewData;
  readonly #drafts: Drafts;
  #at = -1;

  constructor(element: HTMLElement, data: ReviewData, drafts: Drafts) {
    this.#element = element;
    this.#data = data;
    this.#drafts = drafts;
    element.hidden = false;
    this.#name.value = drafts.reviewer;
    this.#listen();
    const warnings = [
      drafts.kept ? null : data.words.blocked,
      drafts.outdated > 0 ? fill(data.words.changed, { count: drafts.outdated }) : null,
    ];
    this.#warn(warnings.filter((warning) => warning !== null).join(" "));
  }

  /** Shows the answer on an entry; what is being written on the same entry stays. */
  show(index: number): void {
    if (index === this.#at) return;
    this.#at = index;
    this.#refresh();
  }

  #refresh(): void {
    const index = this.#at;
    const { items, words } = this.#data;
    const { passage } = items[index]!;
    const given = this.#drafts.answer(index);
    for (const radio of this.#radios) {
      const whole = radio.value === "not-applicable";
      radio.closest("label")!.hidden = whole !== (passage === null);
      radio.checked = radio.value === given?.answer;
    }
    this.#reason.value = given?.reason ?? "";
    this.#part("position").textContent = fill(words.position, { at: index + 1, of: items.length });
    this.#part("question").textContent = passage === null ? words.gapTitle : words.answersTitle;
    this.#reason.removeAttribute("aria-invalid");
    this.#report("");
    this.#count();
  }

  /** Takes an answer. Agreeing needs no words of one's own; whoever differs is asked for the reason. */
  choose(answer: Answer): void {
    const radio = this.#radios.find(({ value }) => value === answer)!;
    if (radio.closest("label")!.hidden) return;
    radio.checked = true;
    this.#save();
    if (this.#reason.value.trim() === "") this.#reason.focus();
  }

  agree(): void {
    const answer = agreement(this.#data.items[this.#at]!);
    if (answer !== null) this.choose(answer);
  }

  writeReason(): void {
    this.#reason.focus();
  }

  clear(): void {
    this.#drafts.remove(this.#at);
    this.#refresh();
    this.#report(this.#data.words.cleared);
  }

  askForName(): void {
    this.#name.focus();
    this.#report(this.#data.words.needName);
  }

  /** Says something to everyone, listeners included. */
  tell(message: string): void {
    this.#report(message);
  }

  #save(): void {
    const { words, items, file } = this.#data;
    const answer = this.#radios.find(({ checked }) => checked)?.value as Answer | undefined;
    if (answer === undefined) return;
    if (this.#reason.value.trim() === "" && answer === agreement(items[this.#at]!)) this.#reason.value = file.agree;
    const reason = this.#reason.value;
    this.#drafts.set(this.#at, answer, reason);
    this.#count();
    if (!this.#drafts.kept) this.#warn(words.blocked);
    const lacking = reason.trim() === "";
    this.#reason.setAttribute("aria-invalid", String(lacking));
    const saved = fill(words.saved, { answer: words.answers[answer] });
    this.#report(lacking ? `${saved} ${words.needReason}` : saved);
  }

  #listen(): void {
    for (const radio of this.#radios) radio.addEventListener("change", () => this.#save());
    this.#reason.addEventListener("change", () => this.#save());
    this.#reason.addEventListener("keydown", (event) => {
      if (event.isComposing || event.shiftKey || (event.key !== "Enter" && event.key !== "Escape")) return;
      event.preventDefault();
      this.#save();
      if (event.key === "Escape") this.onStep(0);
      else if (this.#reason.value.trim() !== "") this.onStep(1);
    });
    this.#name.addEventListener("input", () => {
      this.#drafts.reviewer = this.#name.value;
    });
    for (const button of this.#element.querySelectorAll<HTMLElement>("[data-review-step]")) {
      button.addEventListener("click", () => this.onStep(Number(button.dataset["reviewStep"])));
    }
    this.#element.querySelector("[data-review-clear]")!.addEventListener("click", () => this.clear());
    this.#element.querySelector("[data-review-download]")!.addEventListener("click", () => this.onDownload());
    this.#element.querySelector("[data-review-send]")?.addEventListener("click", () => this.onSend());
  }

  #count(): void {
    const { words } = this.#data;
    const { complete, incomplete } = this.#drafts.verdicts();
    const parts = [
      fill(words.progress, { done: complete.length }),
      incomplete > 0 ? fill(words.missing, { count: incomplete }) : "",
    ];
    this.#part("progress").textContent = parts.filter((part) => part !== "").join("; ");
  }

  #report(message: string): void {
    this.#part("status").textContent = message;
  }

  #warn(message: string): void {
    this.#part("warning").textContent = message;
    this.#part("warning").hidden = message === "";
  }

  get #radios(): readonly HTMLInputElement[] {
    return Array.from(this.#element.querySelectorAll<HTMLInputElement>("[name=answer]"));
  }
  get #reason(): HTMLTextAreaElement {
    return this.#element.querySelector<HTMLTextAreaElement>("[name=reason]")!;
  }
  get #name(): HTMLInputElement {
    return this.#element.querySelector<HTMLInputElement>("[name=reviewer]")!;
  }
  #part(name: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(`[data-review-${name}]`)!;
  }
}

/** `{at}` and the like in `template`, replaced. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
