import { todayInWords } from "../today.ts";

/**
 * What stands on paper in place of the tools: the choice in words, the day, and the address that opens it again
 * unless it is one of this disk.
 */
export function keepPrinted(tools: HTMLElement, words: string): void {
  const line = tools.querySelector(".printed")!;
  addEventListener("beforeprint", () => {
    const address = location.protocol === "file:" ? "." : `: ${location.href}`;
    line.textContent = `${[...tools.querySelectorAll("fieldset")].map(choiceOf).join(". ")}. ${words.replace("{date}", todayInWords())}${address}`;
  });
}

/** `Kế hoạch: Tỉnh A, Tỉnh B`: the group's name and the labels of its pressed buttons, without their counts. */
function choiceOf(group: HTMLFieldSetElement): string {
  const labels = [...group.querySelectorAll("button[aria-pressed=true]")].map((button) =>
    (button.firstChild?.textContent ?? "").trim(),
  );
  return `${group.querySelector("legend")!.textContent}: ${labels.join(", ")}`;
}
