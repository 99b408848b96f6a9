import type { Plan } from "../src/model/corpus.ts";
import type { PageContext } from "./context.ts";

/** What kind of body issued a plan, in two or three words: `UBND tỉnh`, `Thành ủy`. */
export function issuerName({ strings }: PageContext, { document, province }: Plan): string {
  const { issuer_branch: branch, issuer_level: level } = document.meta;
  const names = strings.reading.issuers[branch];
  return level === "province" && province?.type === "thành phố" ? names.city : names[level];
}
