import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkData } from "../../scripts/checks/data.ts";
import { checkLinks } from "../../scripts/checks/links.ts";
import { listFiles, readSite } from "../../scripts/checks/site.ts";
import type { PublicCorpus, PublicPlan } from "../../src/model/contract.ts";
import { runBuild, runDraft, secondCorpus, type CommandResult } from "./command.ts";

/** Another reference with its own plans, in a folder of its own and without provisions, lexicon or labels. */
describe("npm run build -- --documents D --data D --out D", () => {
  let root: string;
  let out: string;
  let result: CommandResult;
  const build = (): Promise<CommandResult> =>
    runBuild({ documents: path.join(root, "documents"), data: path.join(root, "data"), out });
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(out, "data", file), "utf8"));

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "second-corpus-"));
    cpSync(secondCorpus, root, { recursive: true });
    out = path.join(root, "site");
    result = await build();
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("the build ends well and says what it read", () => {
    expect(result.code, result.errors).toBe(0);
    expect(result.output).toMatch(/^documents +3 \(the reference and 2 plans\)$/mu);
    expect(result.output).toMatch(/^provisions +9$/mu);
  });

  it("a second build finds the site unchanged and tells the same", async () => {
    const lines = (output: string): readonly string[] =>
      output.split("\n").filter((line) => !/^(?:time|site) /u.test(line));
    const again = await build();
    expect(again.output).toMatch(/^site +unchanged$/mu);
    expect(lines(again.output)).toEqual(lines(result.output));
    const warnings = ({ errors }: CommandResult): readonly string[] =>
      errors.split("\n").filter((line) => line.startsWith("warning"));
    expect(warnings(again)).toEqual(warnings(result));
  });

  it("the reference has its own three points, with provisions made of their clauses", () => {
    const { reference } = read("corpus.json") as PublicCorpus;
    expect(reference.number).toBe("901/CT-VHĐ");
    expect(reference.points.map(({ id, provisions }) => [id, provisions.length])).toEqual([
      ["1", 3],
      ["2", 3],
      ["3", 3],
    ]);
    expect(reference.points[1]!.provisions[1]!.quotes).toEqual(["khuyến khích mỗi gia đình có tủ sách."]);
  });

  it("without a lexicon no legend, filter or guide names a state that says something is absent", () => {
    for (const page of ["index.html", "ban-do-nhiet/index.html", "doi-chieu/index.html", "phuong-phap/index.html"]) {
      const text = readFileSync(path.join(out, page), "utf8");
      expect(text, page).not.toMatch(/<span>Chưa nêu<\/span>|Có kế hoạch chưa nêu|Chưa nêu nghĩa là/u);
      expect(text, page).toContain("Chưa có danh mục từ vựng");
    }
  });

  it("the plans take up what they copy; without a lexicon nothing is said to be absent", () => {
    const states = (plan: string) =>
      (read(`plans/${plan}.json`) as PublicPlan).coverage.map(({ provision, state }) => `${provision} ${state}`);
    expect(states("ke-hoach-lao-cai")).toEqual(expect.arrayContaining(["2.3 full", "3.1 unknown"]));
    expect(states("ke-hoach-ca-mau")).toEqual(expect.arrayContaining(["1.3 full", "2.2 unknown"]));
  });

  it("provinces come from the register of the project", () => {
    expect(readFileSync(path.join(out, "data/coverage.csv"), "utf8")).toContain("ke-hoach-ca-mau,,Cà Mau,Cà Mau,");
  });

  it("there is a page for each point and each plan, in both languages", () => {
    const pages = listFiles(out).filter((file) => file.endsWith(".html"));
    expect(pages.filter((file) => /^(?:diem-\d|en\/point-\d)\//u.test(file))).toHaveLength(2 * 3);
    expect(pages.filter((file) => /^(?:ke-hoach|en\/plan)\/[^/]+\/index\.html$/u.test(file))).toHaveLength(2 * 2);
  });

  it("every link leads somewhere, and the published data fits its schemas", () => {
    expect(checkLinks(readSite(out))).toEqual([]);
    expect(checkData(out)).toEqual([]);
  });

  it("no file of the site speaks of the corpus of this repository", () => {
    const foreign =
      /Kết luận(?: số)? 72|72-KL|Đối chiếu 72|Hà Tĩnh|Bình Định|Bình Dương|Lạng Sơn|(?:năm|5) điểm|five points|45 (?:nội dung|provisions)/iu;
    const texts = listFiles(out).filter((file) => /\.(?:html|json|csv|js|css|svg|txt)$/u.test(file));
    const found = texts.flatMap((file) => {
      const match = foreign.exec(readFileSync(path.join(out, file), "utf8").replaceAll("\u00A0", " "));
      return match ? [`${file}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("the name of the site comes from the number of the reference", () => {
    expect(readFileSync(path.join(out, "index.html"), "utf8")).toContain("Đối chiếu 901/CT-VHĐ");
  });

  it("a data folder without any file builds as well", async () => {
    rmSync(path.join(root, "data"), { recursive: true });
    mkdirSync(path.join(root, "data"));
    const bare = {
      documents: path.join(root, "documents"),
      data: path.join(root, "data"),
      out: path.join(root, "bare"),
    };
    expect(await runDraft(bare)).toMatchObject({ code: 0 });
  });
});
