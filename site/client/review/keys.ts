import type { Answer } from "../../../src/review/draft.ts";
import { singleKey } from "../singleKeys.ts";

/** What keys do. */
export interface KeyActions {
  step(by: number): void;
  answer(answer: Answer): void;
  agree(): void;
  reason(): void;
  clear(): void;
}

/** Single keys, where they are switched on. */
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
    const action = table[singleKey(event) ?? ""];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
