import { provincesFileSchema } from "../../src/model/province.ts";
import type { Document, Unit } from "../../src/model/document.ts";
import { isReference, type Inputs, type SourceFile } from "../../src/model/inputs.ts";
import { parseDocument } from "../../src/parse/document.ts";
import { readYaml } from "../../src/parse/yaml.ts";
import { sha256 } from "../../site/sha256.ts";
import { generator, pick } from "./random.ts";

/** Length of a made plan in UTF-8 bytes, about: that of the real ones. */
const bytesOfPlan = 25_000;
/** Shares of tasks that a made plan copies from the plan before it, and that it takes as they are from the common stock. */
const [copied, common] = [0.2, 0.25];

/** Who issues a made plan. */
interface Issuer {
  readonly id: string;
  readonly name: string;
  readonly province: string | null;
  readonly level: "province" | "commune";
  readonly branch: "party" | "state";
  readonly type: string;
}

/**
 * A corpus of `count` plans of the real ones' size: one for each province of the register under its name, then one for each
 * commune of a made name. The words are those of the real plans, put together anew: some tasks the plan alone has, some stand
 * in many plans, some are copied from the plan before. Numbers read `MẪU-…`, so that nobody takes a document for a real one.
 * The same inputs and count give the same corpus, on every machine. Reference and data stay as they are.
 */
export function makeProvinces(inputs: Inputs, count: number): Inputs {
  const plans = inputs.documents.filter(({ path }) => path.startsWith("plans/"));
  const units = plans.flatMap((file) => tasksOf(parseDocument(file)));
  const stock: Stock = {
    headings: [...new Set(units.filter(({ kind }) => kind === "section").map(oneLine))],
    tasks: [...new Set(units.filter(({ kind }) => kind !== "section").map(oneLine))],
    source: { path: "sources/made.txt", text: "made", sha256: sha256("made") },
    reference: parseDocument(inputs.documents.find(isReference)!).meta.number ?? "",
  };
  let before: readonly string[] = [];
  const made = issuers(inputs, count).map((issuer, index) => {
    const { file, tasks } = makePlan(issuer, index, stock, before);
    before = tasks;
    return file;
  });
  return {
    documents: [...inputs.documents.filter(isReference), ...made],
    sources: [...inputs.sources, stock.source],
    // Labels, verdicts, the study and what is known of other documents belong to the real plans.
    data: inputs.data.filter(({ path }) => !/^(?:gold|reviews)\/|^(?:study|cited-documents)\./u.test(path)),
  };
}

interface Stock {
  readonly headings: readonly string[];
  readonly tasks: readonly string[];
  readonly source: SourceFile;
  readonly reference: string;
}

function issuers(inputs: Inputs, count: number): readonly Issuer[] {
  const file = inputs.data.find(({ path }) => path === "provinces.yml");
  if (file === undefined) throw new Error("invalid inputs: made provinces need data/provinces.yml");
  const { present, former } = readYaml(file, provincesFileSchema);
  const provinces = [...present.map(({ id, name }) => ({ id, name })), ...former.map(({ id, name }) => ({ id, name }))];
  const named = provinces
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name }, index): Issuer => {
      const branch = index % 3 === 2 ? "party" : "state";
      const type = branch === "party" ? `Tỉnh ủy ${name}` : `Ủy ban nhân dân tỉnh ${name}`;
      return { id: `mau-${id}`, name, province: id, level: "province", branch, type };
    });
  const communes = Array.from({ length: Math.max(0, count - named.length) }, (_, index): Issuer => {
    const name = `Xã mẫu ${index + 1}`;
    const type = `Ủy ban nhân dân ${name}`;
    return { id: `mau-xa-${index + 1}`, name, province: null, level: "commune", branch: "state", type };
  });
  return [...named, ...communes].slice(0, count);
}

function tasksOf({ units }: Document): readonly Unit[] {
  return units.filter(({ part, text }) => part === "tasks" && text !== "");
}

function oneLine({ text }: Unit): string {
  return text.replace(/\s+/gu, " ");
}

function makePlan(
  issuer: Issuer,
  index: number,
  stock: Stock,
  before: readonly string[],
): { readonly file: SourceFile; readonly tasks: readonly string[] } {
  const random = generator(index + 1);
  const tasks: string[] = [];
  const opening = `Thực hiện văn bản số ${stock.reference}, ${issuer.type} ban hành Kế hoạch mẫu như sau:`;
  const lines = [...frontMatter(issuer, index, stock), "", "KẾ HOẠCH", "", opening, "", "I. NHIỆM VỤ, GIẢI PHÁP", ""];
  let bytes = 0;
  for (let section = 1; bytes < bytesOfPlan; section += 1) {
    lines.push(`${section}. ${pick(stock.headings, random)}`, "");
    for (let task = 4 + Math.floor(random() * 6); task > 0 && bytes < bytesOfPlan; task -= 1) {
      const text = makeTask(issuer, stock, before, random);
      tasks.push(text);
      bytes += Buffer.byteLength(text);
      lines.push(`- ${text}`, "");
    }
  }
  if (!isTruncated(index)) lines.push("Nơi nhận:", "- Lưu: VT.", "");
  const text = lines.join("\n");
  return { file: { path: `plans/${issuer.id}.md`, text, sha256: sha256(text) }, tasks };
}

function makeTask({ name }: Issuer, { tasks }: Stock, before: readonly string[], random: () => number): string {
  const kind = random();
  if (kind < copied && before.length > 0) return pick(before, random);
  const task = pick(tasks, random);
  if (kind < copied + common) return task;
  // Clauses of two tasks, with a place of its own: a passage that no other plan has.
  const [first = task] = task.split("; ");
  const other = pick(tasks, random).split("; ").at(-1)!;
  return `${first.replace(/[.;,]$/u, "")} trên địa bàn ${name}; ${other}`;
}

/** Some texts are cut off, as real ones are. */
function isTruncated(index: number): boolean {
  return index % 9 === 4;
}

function frontMatter(issuer: Issuer, index: number, { source, reference }: Stock): readonly string[] {
  const title = `Kế hoạch mẫu của ${issuer.name}`;
  return [
    "---",
    `id: ${issuer.id}`,
    "kind: plan",
    `number: "MẪU-${index + 1}"`,
    `title: "${title}"`,
    `short_title: "${issuer.name}"`,
    `issuer: "${issuer.type}"`,
    `issuer_level: ${issuer.level}`,
    `issuer_branch: ${issuer.branch}`,
    `province: ${issuer.province ?? "null"}`,
    'issued: "2024-06-01"',
    "issued_year: 2024",
    `implements: ["${reference}"]`,
    `status: ${isTruncated(index) ? "truncated" : "complete"}`,
    `status_note: ${isTruncated(index) ? '"Bản mẫu thiếu phần cuối."' : "null"}`,
    "missing_appendices: []",
    "source:",
    `  file: ${source.path}`,
    `  sha256: ${source.sha256}`,
    "---",
  ];
}
