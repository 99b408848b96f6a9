import type { SourceFile } from "../../src/model/inputs.ts";

const fields = {
  id: "plan",
  kind: "plan",
  number: "null",
  title: "Phát triển hạ tầng",
  short_title: "Tỉnh A",
  issuer: "Ủy ban nhân dân tỉnh A",
  issuer_level: "province",
  issuer_branch: "state",
  province: "null",
  issued: "null",
  issued_year: "null",
  implements: "[]",
  status: "complete",
  status_note: "null",
  missing_appendices: "[]",
  source: `{ file: sources/plan.txt, sha256: "${"0".repeat(64)}" }`,
};

/** A plan with `body` under front matter that fits the schema. `changed` gives fields another value, written in YAML. */
export function madeUpPlan(body: string, changed: Readonly<Record<string, string>> = {}): SourceFile {
  const lines = Object.entries({ ...fields, ...changed }).map(([key, value]) => `${key}: ${value}\n`);
  return { path: "plans/plan.md", text: `---\n${lines.join("")}---\n${body}`, sha256: "0".repeat(64) };
}
