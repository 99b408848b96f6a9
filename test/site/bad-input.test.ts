import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../scripts/analyse.ts";
import { resolveFolders } from "../../scripts/folders.ts";
import { marker } from "../../scripts/output/marker.ts";
import { located } from "../../scripts/report.ts";
import { InputError } from "../../src/model/diagnostic.ts";
import { runBuild, secondCorpus } from "./command.ts";

/** A copy of a good corpus with one fault. */
interface Fault {
  readonly name: string;
  readonly make: (folder: string) => void;
  /** The end of each printed problem: file, line and column, and the sentence. */
  readonly message: string;
}

const plan = "documents/plans/ke-hoach-lao-cai.md";
const provisions = "data/provisions/901-ct-vhd.yml";
const goodProvisions = `reference: 901/CT-VHĐ
points:
  - id: "1"
    label: Thư viện
    provisions:
      - id: "1.1"
        label: Mạng lưới thư viện
        quotes: ["Rà soát, sắp xếp mạng lưới thư viện ở mọi nơi"]
`;

const faults: readonly Fault[] = [
  {
    name: "a missing field",
    make: edit(plan, (text) => text.replace(/^issuer: .*\n/mu, "")),
    message: `${plan}:2:1  The field "issuer" is missing (expected: string). Add it`,
  },
  {
    name: "an unknown field",
    make: edit(plan, (text) => text.replace("short_title:", "titel: x\nshort_title:")),
    message: `${plan}:6:1  The field "titel" is not known. Check its spelling`,
  },
  {
    name: "an unknown value",
    make: edit(plan, (text) => text.replace("status: complete", "status: finished")),
    message: `${plan}:14:1  The field "status" is "finished"; expected: complete | truncated | draft.`,
  },
  {
    name: "a date without quotes or sense",
    make: edit(plan, (text) => text.replace('"2023-06-20"', "20/6/2023")),
    message: `${plan}:11:1  The field "issued" is "20/6/2023"; expected: a date in quotes, like "2024-02-23".`,
  },
  {
    name: "a duplicate id",
    make: (folder) => cpSync(path.join(folder, plan), path.join(folder, "documents/plans/ban-sao.md")),
    message: `documents/plans/ban-sao.md:2:1  The id "ke-hoach-lao-cai" already belongs to plans/ke-hoach-lao-cai.md.`,
  },
  {
    name: "an id that is not the file's name",
    make: edit(plan, (text) => text.replace("id: ke-hoach-lao-cai", "id: lao-cai")),
    message: `${plan}:2:1  The id is "lao-cai", but the file is called "ke-hoach-lao-cai".`,
  },
  {
    name: "an unknown province",
    make: edit(plan, (text) => text.replace("province: lao-cai", "province: lao-kay")),
    message: `${plan}:10:1  The province "lao-kay" is not in provinces.yml.`,
  },
  {
    name: "an empty file",
    make: edit(plan, () => ""),
    message: `${plan}:1:1  The document has no text.`,
  },
  {
    name: "a file without front matter",
    make: edit(plan, (text) => text.split("---\n")[2]!),
    message: `${plan}:1:1  The file does not begin with front matter.`,
  },
  {
    name: "broken YAML in front matter",
    make: edit(plan, (text) => text.replace('implements: ["901/CT-VHĐ"]', 'implements: ["901/CT-VHĐ"')),
    message: `${plan}:14:1  The front matter is not valid YAML: `,
  },
  {
    name: "front matter that is a program",
    make: edit(plan, (text) => text.replace("---\n", "---js\nrequire('node:fs').writeFileSync('hacked', '');\n")),
    message: `${plan}:1:1  The front matter is written in "js". Only YAML is read`,
  },
  {
    name: "bytes that are not UTF-8",
    make: (folder) => writeFileSync(path.join(folder, plan), Buffer.from("---\nid: \xE1\n---\n", "latin1")),
    message: `${plan}:2:1  This line holds bytes that are not UTF-8.`,
  },
  {
    name: "a source text that was changed",
    make: edit("documents/sources/ke-hoach-lao-cai.txt", (text) => text.replace("một phòng đọc", "hai phòng đọc")),
    message: `${plan}:19:3  The source text sources/ke-hoach-lao-cai.txt has the sha256 `,
  },
  {
    name: "a source text that is missing",
    make: (folder) => rmSync(path.join(folder, "documents/sources/ke-hoach-lao-cai.txt")),
    message: `${plan}:18:3  The source text "sources/ke-hoach-lao-cai.txt" is not in the documents folder.`,
  },
  {
    name: "a quote that is not in the reference",
    make: put(provisions, goodProvisions),
    message: `${provisions}:8:`,
  },
  {
    name: "broken YAML in a data file",
    make: put("data/site.yml", 'name: "Đối chiếu\nupdated: x\n'),
    message: "data/site.yml:",
  },
  {
    name: "an unknown field in a data file",
    make: put("data/site.yml", "name: x\nautor: y\n"),
    message: 'data/site.yml:2:1  The field "autor" is not known.',
  },
  {
    name: "no plans",
    make: (folder) => rmSync(path.join(folder, "documents/plans"), { recursive: true }),
    message: "plans:1:1  No plans were found.",
  },
  {
    name: "no reference",
    make: (folder) => rmSync(path.join(folder, "documents/reference"), { recursive: true }),
    message: "reference:1:1  No reference document was found.",
  },
  {
    name: "two references",
    make: (folder) =>
      writeFileSync(
        path.join(folder, "documents/reference/khac.md"),
        readFileSync(path.join(folder, "documents/reference/901-ct-vhd.md"), "utf8").replace(
          "id: 901-ct-vhd",
          "id: khac",
        ),
      ),
    message:
      "documents/reference/khac.md:1:1  A corpus has one reference document, and reference/901-ct-vhd.md is one already.",
  },
  {
    name: "no documents folder",
    make: (folder) => rmSync(path.join(folder, "documents"), { recursive: true }),
    message: "documents:1:1  This folder does not exist.",
  },
];

const throughTheCommand = new Set([
  "front matter that is a program",
  "broken YAML in a data file",
  "no documents folder",
]);

let root: string;

describe("npm run build", () => {
  beforeAll(() => (root = mkdtempSync(path.join(tmpdir(), "bad-input-"))));
  afterAll(() => rmSync(root, { recursive: true }));

  // Each in a process of its own, to the exit code: one fault of a document, of a data file, of a folder.
  it.concurrent.each(faults.filter(({ name }) => throughTheCommand.has(name)))(
    "npm run build names the place of $name, ends with 1 and keeps the last site",
    async (fault) => {
      const folder = faultyCorpus(fault);
      const out = previousSite(folder);

      const { code, errors } = await runBuild({
        documents: path.join(folder, "documents"),
        data: path.join(folder, "data"),
        out,
      });

      const printed = errors.replaceAll(`${folder}/`, "");
      expect(printed).toContain(`error  ${fault.message}`);
      expect(printed.match(/^error {2}/gmu), printed).toHaveLength(1);
      expect(printed).not.toMatch(/^\s+at /mu);
      expect(code).toBe(1);
      expect(readdirSync(out).toSorted()).toEqual([marker, "index.html"]);
      expect(readFileSync(path.join(out, "index.html"), "utf8")).toBe("the last good site");
      expect(readdirSync(folder).toSorted()).toEqual(
        ["data", "documents", "site"].filter((name) => existsSync(path.join(folder, name))),
      );
    },
  );

  it.each(faults)("analyse(folders) names the place of $name, and nothing else", async (fault) => {
    const folder = faultyCorpus(fault);
    const folders = resolveFolders({
      documents: path.join(folder, "documents"),
      data: path.join(folder, "data"),
      out: path.join(folder, "site"),
    });
    const before = readdirSync(folder).toSorted();
    const error: unknown = await analyse(folders).catch((thrown: unknown) => thrown);
    if (!(error instanceof InputError)) throw error;
    const printed = error.diagnostics.map((diagnostic) => located(diagnostic, folders).replaceAll(`${folder}/`, ""));
    expect(printed).toEqual([expect.stringContaining(fault.message)]);
    expect(readdirSync(folder).toSorted()).toEqual(before);
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
    expect(errors).toContain("error  Unknown option '--output'. Known options: --documents, --data, --out, --debug.");
    expect(code).toBe(1);
  });
});

function faultyCorpus(fault: Fault): string {
  const folder = mkdtempSync(path.join(root, "corpus-"));
  cpSync(secondCorpus, folder, { recursive: true });
  fault.make(folder);
  return folder;
}

function previousSite(folder: string): string {
  const out = path.join(folder, "site");
  mkdirSync(out);
  writeFileSync(path.join(out, marker), "");
  writeFileSync(path.join(out, "index.html"), "the last good site");
  return out;
}

function edit(file: string, change: (text: string) => string): Fault["make"] {
  return (folder) => {
    const target = path.join(folder, file);
    const before = readFileSync(target, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`invalid fault: ${file} is unchanged`);
    writeFileSync(target, after);
  };
}

function put(file: string, text: string): Fault["make"] {
  return (folder) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
}
