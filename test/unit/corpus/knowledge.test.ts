import { expect, it } from "vitest";
import { readKnowledge } from "../../../src/corpus/knowledge.ts";
import { InputError } from "../../../src/model/diagnostic.ts";
import { formatDiagnostic } from "../../../src/model/messages.ts";

it("readKnowledge(data) refuses a phrase that could be read in too many ways, with file and line", () => {
  const phrase = `xây ${Array.from({ length: 16 }, (_, index) => `(phần${index})`).join(" ")} cầu`;
  const text = `reference: 9-KL/TW\nmasks: []\nworks: []\nstands_for: {}\nprovisions:\n  "1.1":\n    - weight: strong\n      phrases:\n        - xây cầu\n        - ${phrase}\n      note: Made.\n`;
  const read = () => readKnowledge([{ path: "lexicon/r.yml", text, sha256: "" }], "r");
  expect(read).toThrow(InputError);
  try {
    read();
  } catch (error) {
    const { diagnostics } = error as InputError;
    expect(diagnostics.map(formatDiagnostic).join("\n")).toMatch(/^lexicon\/r\.yml:10:\d+ .*ways to read a phrase/mu);
  }
});
