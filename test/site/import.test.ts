import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLinks } from "../../scripts/checks/links.ts";
import { readSite } from "../../scripts/checks/site.ts";
import { sha256 } from "../../site/sha256.ts";
import { wordPlan } from "../fixtures/wordPlan.ts";
import { runCommand, runDraft, secondCorpus, type CommandResult } from "./command.ts";

/** One Word file taken into a corpus of its own, built, and its pages read. */
describe("npm run import -- <file> --yes", () => {
  let root: string;
  let file: string;
  let result: CommandResult;
  const folders = (): Record<string, string> => ({
    documents: path.join(root, "documents"),
    data: path.join(root, "data"),
    out: path.join(root, "site"),
  });
  const run = (named: readonly string[], more: readonly string[] = []): Promise<CommandResult> =>
    runCommand("import", folders(), [...named, "--yes", ...more]);
  const listed = (): readonly string[] =>
    readdirSync(root, { recursive: true })
      .map(String)
      .filter((name) => !name.startsWith("site"))
      .toSorted();
  const text = (name: string): string => readFileSync(path.join(root, name), "utf8");

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "import-"));
    cpSync(secondCorpus, root, { recursive: true });
    file = path.join(root, "plan.docx");
    writeFileSync(file, await wordPlan());
    result = await run([file]);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("ends well, shows what it found and where, and ends with coverage and page", () => {
    expect(result.code, result.errors).toBe(0);
    expect(result.output).toMatch(/number +000\/KH-UBND \(line \d+\)/u);
    expect(result.output).toMatch(/document +\S+\/plans\/ca-mau-000-kh-ubnd\.md \(lines below are lines of it\)/u);
    expect(result.output).toMatch(/text +\d+ paragraphs, 1 table, /u);
    expect(result.output).toContain(`Next: npm run build -- --documents ${folders().documents} --data `);
    expect(result.output).toMatch(/date +2025-03-04/u);
    expect(result.output).toMatch(/province +tỉnh Cà Mau/u);
    expect(result.output).toContain("901/CT-VHĐ: leads to the reference");
    expect(result.output).toMatch(
      /Cà Mau 000: \d of 9 provisions taken up.*\n.*open .*en\/plan\/ca-mau-000-kh-ubnd\/index\.html/u,
    );
  });

  it("keeps the original untouched, and names its hash", () => {
    const original = readFileSync(path.join(root, "documents/sources/ca-mau-000-kh-ubnd.docx"));
    expect(original.equals(readFileSync(file))).toBe(true);
    expect(text("documents/plans/ca-mau-000-kh-ubnd.md")).toContain(sha256(original));
  });

  it("writes numbers, notes and tables out", () => {
    const plan = text("documents/plans/ca-mau-000-kh-ubnd.md");
    for (const line of [
      "II. NHIỆM VỤ",
      "1. Xây dựng thư viện ở mỗi xã",
      "b) Tặng sách cho 40 trường học¹.",
      "¹ Số liệu của Sở Văn hóa.",
      "III. TỔ CHỨC THỰC HIỆN",
    ])
      expect(plan).toContain(`\n${line}\n`);
    expect(plan).toContain("| 2 | Trao giải cuộc thi đọc | Sở Giáo dục |");
    expect(plan).toMatch(/^implements: \["901\/CT-VHĐ"\]$/mu);
  });

  it("run again changes nothing; the same text under another name is refused, and so is what cannot be read", async () => {
    const before = listed();
    const plan = text("documents/plans/ca-mau-000-kh-ubnd.md");
    const again = await run([file]);
    expect([again.code, again.output.includes("nothing changes")]).toEqual([0, true]);
    const copy = path.join(root, "documents/../copy.txt");
    writeFileSync(copy, text("documents/sources/ca-mau-000-kh-ubnd.txt").replace("mỗi xã", "mỗi  xã"));
    const twin = await run([copy]);
    expect([twin.code, twin.errors]).toEqual([
      1,
      expect.stringContaining("The same text is in the corpus as ca-mau-000-kh-ubnd"),
    ]);
    const bad = path.join(root, "bad.docx");
    writeFileSync(bad, "PK\u0003\u0004word/");
    const refused = await run([bad, file], ["--lang", "vi"]);
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining("chưa ghi gì")]);
    rmSync(copy);
    rmSync(bad);
    expect(listed()).toEqual(before);
    expect(text("documents/plans/ca-mau-000-kh-ubnd.md")).toBe(plan);
  });

  it("what was imported builds, and its pages stand in both languages", async () => {
    const built = await runDraft(folders());
    expect(built.code, built.errors).toBe(0);
    const out = path.join(root, "site");
    for (const page of ["ke-hoach/ca-mau-000-kh-ubnd/index.html", "en/plan/ca-mau-000-kh-ubnd/index.html"]) {
      expect(existsSync(path.join(out, page))).toBe(true);
      expect(
        readFileSync(path.join(out, page), "utf8")
          .replaceAll(/<[^>]+>/gu, "")
          .replaceAll("\u00A0", " "),
      ).toContain("Tặng sách cho 40 trường học");
    }
    // A draft has no pictures and office files, which lie in folders of their own; links to them are checked of the second corpus.
    const made = / leads to (?:tai-ve|data|bao-cao)\//u;
    expect(checkLinks(readSite(out)).filter((problem) => !made.test(problem))).toEqual([]);
  });
});
