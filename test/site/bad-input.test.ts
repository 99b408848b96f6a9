import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../scripts/analyse.ts";
import { badInputs } from "../../scripts/faults/badInputs.ts";
import { marker } from "../../scripts/output/marker.ts";
import { located } from "../../scripts/report.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import { runBuild, secondCorpus } from "./command.ts";

let root: string;
beforeAll(() => (root = mkdtempSync(path.join(tmpdir(), "bad-input-"))));
afterAll(() => rmSync(root, { recursive: true }));

/** A copy of the second corpus with a fault, and the folders of a build of it. */
function faulty(make: (folder: string) => void) {
  const folder = mkdtempSync(path.join(root, "corpus-"));
  cpSync(secondCorpus, folder, { recursive: true });
  make(folder);
  return { folder, documents: path.join(folder, "documents"), data: path.join(folder, "data") };
}

describe("analyse", () => {
  // `npm run faults -- --only messages` has the command itself say them.
  it.each(badInputs)(
    "analyse(folders) names the place of $name, and nothing else",
    async ({ make, message, several }) => {
      const { folder, ...folders } = faulty(make);
      const found = await problemsOf(() => analyse(folders));
      const printed = found.map((problem) => located(problem, { ...folders, out: "" }).replaceAll(`${folder}/`, ""));
      expect(printed).toContainEqual(expect.stringContaining(message));
      if (several !== true) expect(printed).toHaveLength(1);
    },
  );
});

describe("npm run build", () => {
  it("npm run build prints a problem with its place, ends with 1 and keeps the last site", async () => {
    const { make, message } = badInputs[0]!;
    const { folder, ...folders } = faulty(make);
    const out = previousSite(folder);

    const { code, errors } = await runBuild({ ...folders, out });

    const printed = errors.replaceAll(`${folder}/`, "");
    expect(printed).toContain(`error  ${message}`);
    expect(printed.match(/^error {2}/gmu), printed).toHaveLength(1);
    expect(printed).not.toMatch(/^\s+at /mu);
    expect(code).toBe(1);
    expect(readdirSync(out).toSorted()).toEqual([marker, "index.html"]);
    expect(readFileSync(path.join(out, "index.html"), "utf8")).toBe("the last good site");
    expect(readdirSync(folder).toSorted()).toEqual(
      ["data", "documents", "site"].filter((name) => existsSync(path.join(folder, name))),
    );
  });

  it("npm run build does not replace a folder that it did not write", async () => {
    const out = mkdtempSync(path.join(root, "own-"));
    writeFileSync(path.join(out, "thesis.doc"), "mine");
    const { code, errors } = await runBuild({
      documents: `${secondCorpus}/documents`,
      data: `${secondCorpus}/data`,
      out,
    });
    expect(errors).toContain("is not empty and was not written by this command");
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual(["thesis.doc"]);
  });

  it("npm run build names an option that it does not have", async () => {
    const { code, errors } = await runBuild({ output: "x" });
    expect(errors).toContain(
      "error  Unknown option '--output'. Known options: --documents, --data, --out, --draft, --anew, --shard, --debug.",
    );
    expect(code).toBe(1);
  });
});

function previousSite(folder: string): string {
  const out = path.join(folder, "site");
  mkdirSync(out);
  writeFileSync(path.join(out, marker), "");
  writeFileSync(path.join(out, "index.html"), "the last good site");
  return out;
}

async function problemsOf(step: () => Promise<unknown>): Promise<InputError["diagnostics"]> {
  try {
    await step();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  throw new Error("no InputError was thrown");
}
