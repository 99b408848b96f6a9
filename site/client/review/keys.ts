import type { Answer } from "../../../src/review/draft.ts";

/** What keys do. */
export interface KeyActions {
  enabled(): boolean;
  step(by: number): void;
  answer(answer: Answer): void;
  agree(): void;
  reason(): void;
  clear(): void;
}

/** Single keys, outside of fields and without modifiers. Who does not want them turns them off on the page. */
export function listenToKeys(actions: KeyActions): void {
  const table: Readonly<Record<string, () => void>> = {
    j: () => actions.step(1),
    k: () => actions.step(-1),
    f: () => actions.answer("full"),
    p: () => actions.answer("partial"),
    r: () => actions.answer("none"),
    n: () => actions.answer("not-applicable"),
    c: () => actions.agree(),
    g: () => actions.reason(),
    u: () => actions.clear(),
  };
  addEventListener("keydown", (event) => {
    if (!actions.enabled() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (
      event.target instanceof Element &&
      event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select")
    )
      return;
    const action = table[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
