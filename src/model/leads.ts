import type { Corpus } from "./corpus.ts";
import type { NamedAgency } from "./register.ts";

/** What an agency is called in addresses: its id in the register, or the letters of its name. */
export function agencySlug({ agency, name }: Pick<NamedAgency, "agency" | "name">): string {
  if (agency !== null) return agency;
  const letters = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return `co-quan-${letters.replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-+|-+$/gu, "")}`;
}

/** The agencies that lead a task in some plan, as addresses name them, in the order of the plans. */
export function leadIds({ plans }: Corpus): readonly string[] {
  return [...new Set(plans.flatMap(({ register }) => register.tasks.flatMap(({ leads }) => leads.map(agencySlug))))];
}
