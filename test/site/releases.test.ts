import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLinks } from "../../scripts/checks/links.ts";
import { readSite } from "../../scripts/checks/site.ts";
import { runBuild, runCommand, runDraft, secondCorpus, type CommandResult } from "./command.ts";
import { parseCsv } from "../../src/text/csv.ts";

/** A version is frozen, a plan loses a task, and the site is built again. */
describe("npm run release", () => {
  let root: string;
  let out: string;
  let version: string;
  let released: CommandResult;
  const folders = () => ({ documents: path.join(root, "documents"), data: path.join(root, "data") });
  const page = (file: string): string => readFileSync(path.join(out, file), "utf8");
  const plain = (html: string): string =>
    html
      .replace(/<[^>]*>/gu, " ")
      .replaceAll("\u00a0", " ")
      .replace(/\s+/gu, " ");

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "releases-"));
    cpSync(secondCorpus, root, { recursive: true });
    out = path.join(root, "site");
    released = await runCommand("release", { ...folders(), note: "Bản để thử." });
    version = readdirSync(path.join(root, "data/releases")).find((name) => name !== "index.json") ?? "";
    const plan = path.join(root, "documents/plans/ke-hoach-lao-cai.md");
    const text = readFileSync(plan, "utf8");
    const changed = text.replace(
      "Dành ít nhất một tiết đọc sách mỗi tuần trong chương trình tiểu học.",
      "Trồng thêm cây xanh.",
    );
    expect(changed).not.toBe(text);
    writeFileSync(plan, changed);
    const built = await runDraft({ ...folders(), out });
    expect(built.code, built.errors).toBe(0);
  }, 180_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it("the command freezes the version and says what to do with it", () => {
    expect(released.code, released.errors).toBe(0);
    expect(released.output).toContain(`Froze ${version} in`);
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{7}$/u);
  });

  it("the old version's address still gives the old figures, byte for byte", () => {
    const frozen = path.join(root, "data/releases", version);
    for (const name of readdirSync(frozen)) {
      expect(page(`phien-ban/${version}/${name}`)).toBe(readFileSync(path.join(frozen, name), "utf8"));
    }
    expect(page(`phien-ban/${version}/index.html`)).toContain(`src="tong-quan-vi.svg"`);
    expect(plain(page(`phien-ban/${version}/index.html`))).toContain("Bản để thử.");
  });

  it("the old version's table has the states as they were, and the pages cite its own address", () => {
    const rows = parseCsv(page(`phien-ban/${version}/so-lieu.csv`));
    expect(rows.filter((row) => row.includes("ke-hoach-lao-cai")).map((row) => row.at(-1))).toContain("full");
    expect(rows).toHaveLength(parseCsv(page("data/coverage.csv")).length);
    const cited = plain(page(`phien-ban/${version}/index.html`));
    expect(cited).toContain(`bản dữ liệu ${version}`);
    expect(cited).toContain(`trang phien-ban/${version}/index.html`);
  });

  it("pictures of the old version have their size in the page", () => {
    const pictures = [...page(`phien-ban/${version}/index.html`).matchAll(/<img [^>]*>/gu)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(5);
    for (const tag of pictures) expect(tag).toMatch(/ width="\d+" height="\d+"/u);
  });

  it("the page of the old version names the cells that changed since, before and now", () => {
    const text = plain(page(`phien-ban/${version}/index.html`));
    expect(text).toMatch(/lượt đổi mức: .*Lào Cai \d\.\d .* Nêu rõ Chưa xác định/u);
    expect(plain(page("phien-ban/index.html"))).toMatch(new RegExp(`${version} .* lượt đổi mức`, "u"));
  });

  it("every link leads somewhere", () => {
    // A draft has no pictures and office files of the present version; links to them are checked of the second corpus, and beside frozen
    // versions of the built site.
    const made = / leads to (?:tai-ve|data|bao-cao)\//u;
    expect(checkLinks(readSite(out)).filter((problem) => !made.test(problem))).toEqual([]);
  });

  it("a second release adds a version, which the figures are cited by from then on", async () => {
    const again = await runCommand("release", folders());
    expect(again.output).toContain("Froze ");
    const current = /Froze (\S+) in/u.exec(again.output)![1]!;
    const built = await runDraft({ ...folders(), out });
    expect(built.code, built.errors).toBe(0);
    expect(plain(page("hinh/tong-quan/index.html"))).toContain(`trang phien-ban/${current}/index.html#hinh-1`);
    expect(page(`phien-ban/${current}/index.html`)).toContain('id="hinh-1"');
    expect(plain(page(`phien-ban/${version}/index.html`))).toContain(`trang phien-ban/${version}/index.html`);
  }, 180_000);

  it("a frozen file that was changed stops the build with its name", async () => {
    const nothing = await runCommand("release", folders());
    expect(nothing.output).toContain("Nothing to release");
    const file = path.join(root, "data/releases", version, "tong-quan-vi.svg");
    writeFileSync(file, `${readFileSync(file, "utf8")} `);
    const refused = await runBuild({ ...folders(), out: path.join(root, "other") });
    expect(refused.code).not.toBe(0);
    expect(refused.errors + refused.output).toMatch(/tong-quan-vi\.svg is not as it was frozen: restore it/u);
  }, 180_000);
});
