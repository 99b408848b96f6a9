import { statesNothing, type Unit } from "../model/document.ts";

/**
 * Whether a unit is compared with the provisions. What a plan organises is compared too: since 2025 plans hand out tasks under
 * "Tổ chức thực hiện" and "Trách nhiệm của ...". What of it is a task is for the passages to say, by the words that they use.
 */
export function isCompared({ part, role }: Pick<Unit, "part" | "role">): boolean {
  return (part === "tasks" || part === "organisation") && !statesNothing({ role });
}
