import type { Given } from "../../src/intake/draft.ts";
import { documentMetaSchema } from "../../src/model/document.ts";
import { RefusedError } from "./prepare.ts";
import type { ImportWords } from "./words.ts";

const text = { type: "string" } as const;

/** Options that say of a document what its text leaves out. */
export const factOptions = {
  id: text,
  kind: text,
  number: text,
  title: text,
  "short-title": text,
  issuer: text,
  level: text,
  branch: text,
  province: text,
  issued: text,
  status: text,
} as const;

const fieldOf: Readonly<Record<string, string>> = {
  "short-title": "short_title",
  level: "issuer_level",
  branch: "issuer_branch",
};

/** The facts that options give, checked. Throws a `RefusedError` for a value that no document may have. */
export function givenFacts(values: Readonly<Record<string, unknown>>, say: ImportWords): Given {
  const entries = Object.keys(factOptions).flatMap((option) => {
    const value = values[option];
    return typeof value === "string" ? [[option, fieldOf[option] ?? option, value] as const] : [];
  });
  for (const [option, field, value] of entries) checkField(option, field, value, say);
  const given: Given = Object.fromEntries(entries.map(([, field, value]) => [field, value]));
  return given.issued ? { ...given, issued_year: Number(given.issued.slice(0, 4)) } : given;
}

function checkField(option: string, field: string, value: string, say: ImportWords): void {
  const problem = problemOf(field, value);
  if (problem !== null) throw new RefusedError(say.badValue(option, value, problem));
}

/** What is wrong with a value of a field of the front matter; null when it fits. */
export function problemOf(field: string, value: string): string | null {
  const schema = documentMetaSchema.shape[field as keyof typeof documentMetaSchema.shape];
  const result = schema.safeParse(value);
  return result.success ? null : result.error.issues[0]!.message.replace(/^Invalid option: expected /u, "");
}
