import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A copy of a good corpus with one fault. */
export interface BadInput {
  readonly name: string;
  readonly make: (folder: string) => void;
  /** The end of each printed problem: file, line and column, and the sentence. */
  readonly message: string;
  /** Whether further problems may be printed beside it. */
  readonly several?: boolean;
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

export const badInputs: readonly BadInput[] = [
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
  {
    name: "a number that the calendar does not have",
    make: edit(plan, (text) => text.replace('"2023-06-20"', '"2023-02-30"')),
    message: `${plan}:11:1  The field "issued" is "2023-02-30"; expected: a date in quotes`,
  },
  {
    name: "an alias that grows without end",
    make: put("data/site.yml", aliasBomb()),
    message: "data/site.yml:3:10  The file repeats a value by an alias, *a0. Aliases are not read",
  },
  {
    name: "an alias that contains itself",
    make: put("data/site.yml", "name: &a [*a]\n"),
    message: "data/site.yml:1:11  The file repeats a value by an alias, *a. Aliases are not read",
  },
  {
    name: "an alias of nothing",
    make: put("data/site.yml", "name: *nothing\n"),
    message: "data/site.yml:1:",
  },
  {
    name: "brackets that open without end",
    make: put("data/site.yml", `name: ${"[".repeat(100_000)}`),
    message: "data/site.yml:1:",
    several: true,
  },
  {
    name: "a name that shows nothing",
    make: put("data/site.yml", 'name: "\\u200B\\u3164 "\n'),
    message: 'data/site.yml:1:1  The field "name" is ',
  },
  {
    name: "an id that no file system holds",
    make: edit(plan, (text) => text.replace("id: ke-hoach-lao-cai", `id: ${"a".repeat(240)}`)),
    message: `${plan}:2:1  The field "id" is "aaa`,
  },
  {
    name: "a character that no text can hold",
    make: edit(plan, (text) => text.replace("phòng đọc", "phòng\u0007 đọc")),
    message: `${plan}:`,
  },
  {
    name: "a pipe among the sources",
    make: (folder) => void execFileSync("mkfifo", [path.join(folder, "documents/sources/pipe.txt")]),
    message: "documents/sources/pipe.txt:1:1  This is neither a file nor a folder, so it is not read.",
  },
  {
    name: "a link among the plans",
    make: (folder) => symlinkSync("/etc/hostname", path.join(folder, "documents/plans/link.md")),
    message: "documents/plans/link.md:1:1  This is a link, and links are not followed.",
  },
  {
    name: "a cited document known from nowhere",
    make: put("data/cited-documents.yml", citedFrom("ke-hoach-lao-cai", "lời")),
    message: "data/cited-documents.yml:10:9  The words “",
  },
];

/** Ten levels of ten aliases each: ten thousand million names from a few lines. */
function aliasBomb(): string {
  const levels = Array.from({ length: 10 }, (_, level) => {
    const items =
      level === 0 ? Array.from({ length: 10 }, () => "x") : Array.from({ length: 10 }, () => `*a${level - 1}`);
    return `a${level}: &a${level} [${items.join(", ")}]`;
  });
  return `name: x\n${levels.join("\n")}\n`;
}

/** A file of cited documents that knows one from `quote` in `document`. */
export function citedFrom(document: string, quote: string): string {
  return `documents:
  - number: 5/KH
    kind: plan
    issuer: Hội Bạn đọc
    issued: null
    title: null
    implements: []
    known_from:
      - document: ${document}
        quote: ${JSON.stringify(quote)}
`;
}

function edit(file: string, change: (text: string) => string): BadInput["make"] {
  return (folder) => {
    const target = path.join(folder, file);
    const before = readFileSync(target, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`invalid fault: ${file} is unchanged`);
    writeFileSync(target, after);
  };
}

function put(file: string, text: string): BadInput["make"] {
  return (folder) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
}
