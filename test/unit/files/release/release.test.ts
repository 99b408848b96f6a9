import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { release } from "../../../../scripts/releases.ts";
import { readReleases, ReleaseError } from "../../../../site/releases.ts";
import { compareVersions, isUnchanged, type Comparable } from "../../../../src/files/release/compare.ts";
import { releaseTable } from "../../../../src/files/release/releaseTable.ts";
import { freeze } from "../../../../src/files/release/freeze.ts";
import { smallCorpus } from "../../figures/support.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "releases-"));
afterAll(() => rmSync(folder, { recursive: true }));

const earlier: Comparable = {
  version: "2026-11-20-0123456",
  method: "1",
  provisions: ["1.1", "1.2"].map((id) => ({ id, label: { vi: id, en: id } })),
  plans: [
    { id: "a", name: "Tỉnh Ất", apart: false, states: ["full", "absent"] },
    { id: "b", name: "Tỉnh Bính", apart: false, states: ["partial", "full"] },
  ],
};

describe("compareVersions", () => {
  it("compareVersions(earlier, later) names every cell that changed its state", () => {
    const [a, b] = earlier.plans;
    const later: Comparable = {
      ...earlier,
      version: "2026-12-01-abcdef0",
      plans: [{ ...a!, states: ["full", "partial"] }, b!],
    };
    expect(compareVersions(earlier, later)).toEqual({
      from: "2026-11-20-0123456",
      to: "2026-12-01-abcdef0",
      method: null,
      plansAdded: [],
      plansRemoved: [],
      plansMoved: [],
      provisionsAdded: [],
      provisionsRemoved: [],
      cells: [{ plan: "a", provision: "1.2", from: "absent", to: "partial" }],
    });
  });

  it("compareVersions(earlier, later) tells plans, provisions and method that are new or gone", () => {
    const later: Comparable = {
      version: "2026-12-01-abcdef0",
      method: "2",
      provisions: ["1.2", "1.3"].map((id) => ({ id, label: { vi: id, en: id } })),
      plans: [
        { id: "b", name: "Tỉnh Bính", apart: true, states: ["full", "full"] },
        { id: "c", name: "Tỉnh Đinh", apart: false, states: ["full", "full"] },
      ],
    };
    expect(compareVersions(earlier, later)).toMatchObject({
      method: { from: "1", to: "2" },
      plansAdded: [{ id: "c", name: "Tỉnh Đinh" }],
      plansRemoved: [{ id: "a", name: "Tỉnh Ất" }],
      plansMoved: [{ id: "b", name: "Tỉnh Bính", apart: true }],
      provisionsAdded: ["1.3"],
      provisionsRemoved: ["1.1"],
      cells: [],
    });
  });

  it("isUnchanged(compareVersions(earlier, later)) fails for each thing alone that is different", () => {
    const [a, b] = earlier.plans;
    const [one, two] = earlier.provisions;
    const differences: readonly Partial<Comparable>[] = [
      { method: "2" },
      { plans: [a!] },
      { plans: [a!, b!, { ...b!, id: "c" }] },
      { plans: [a!, { ...b!, apart: true }] },
      { plans: [{ ...a!, states: ["full", "full"] }, b!] },
      { provisions: [one!], plans: earlier.plans.map((plan) => ({ ...plan, states: plan.states.slice(0, 1) })) },
      {
        provisions: [one!, two!, { ...two!, id: "1.3" }],
        plans: earlier.plans.map((plan) => ({ ...plan, states: [...plan.states, "absent" as const] })),
      },
    ];
    for (const different of differences)
      expect(isUnchanged(compareVersions(earlier, { ...earlier, ...different })), JSON.stringify(different)).toBe(
        false,
      );
  });

  it("isUnchanged(compareVersions(earlier, later)) holds for a version that differs in its name alone", () => {
    const later = { ...earlier, version: "2026-12-01-abcdef0" };
    expect(isUnchanged(compareVersions(earlier, later))).toBe(true);
    expect(isUnchanged(compareVersions(earlier, { ...later, method: "2" }))).toBe(false);
  });
});

describe("freeze", () => {
  it("freeze(corpus, figures, note) keeps of each plan its states, and whether it stands apart", () => {
    const { plans, provisions, note } = freeze(smallCorpus(), [], null);
    expect(plans.map(({ id, apart }) => [id, apart])).toEqual([
      ["ke-hoach-a", false],
      ["ke-hoach-b", false],
      ["ke-hoach-c", false],
      ["ke-hoach-cu", true],
    ]);
    expect(plans[0]!.states).toEqual(["full", "partial", "full", "full", "absent", "not-applicable"]);
    expect(provisions.map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1", "3.1", "3.2", "3.3"]);
    expect(note).toBeNull();
  });
});

describe("releaseTable", () => {
  it("releaseTable(release) has a row a plan and provision, with the state that was frozen and whether it counted", () => {
    const frozen = freeze(smallCorpus(), [], null);
    const { columns, rows } = releaseTable(frozen);
    expect(columns).toEqual([
      "version",
      "plan",
      "plan_name",
      "in_totals",
      "provision",
      "provision_label",
      "provision_label_en",
      "state",
    ]);
    expect(rows).toHaveLength(4 * 6);
    const { id, label } = frozen.provisions[1]!;
    const first = frozen.plans[0]!;
    expect(rows[1]).toEqual([frozen.version, first.id, first.name, 1, id, label.vi, label.en, "partial"]);
    expect(rows.at(-1)!.slice(1, 5)).toEqual(["ke-hoach-cu", frozen.plans[3]!.name, 0, "3.3"]);
  });
});

describe("release", () => {
  const corpus = smallCorpus();

  it("release(corpus, folder) freezes coverage and a drawing a figure and language, once", () => {
    expect(release(corpus, folder, "Bản đầu tiên.")).toBe("2026-11-20-0123456");
    expect(release(corpus, folder, null)).toBeNull();
    const [frozen, ...others] = readReleases(folder);
    expect(others).toEqual([]);
    expect(frozen!.release).toMatchObject({
      note: "Bản đầu tiên.",
      inputs: corpus.inputs,
      method: corpus.method.version,
    });
    expect(frozen!.release.plans.map(({ id, states }) => [id, states.length])).toEqual(
      corpus.plans.map(({ document }) => [document.meta.id, 6]),
    );
    expect(frozen!.release.figures).toHaveLength(11);
    expect(frozen!.drawings.get("tong-quan-en.svg")).toContain("How far provincial plans cover");
    expect(frozen!.drawings.size).toBe(22);
  });

  it("release(corpus, folder) refuses other data under a version that is frozen, but not another note", () => {
    const [first, ...others] = corpus.plans;
    const cells = first!.coverage.cells.map((cell) => ({ ...cell, state: "absent" as const }));
    const other = { ...corpus, plans: [{ ...first!, coverage: { ...first!.coverage, cells } }, ...others] };
    expect(() => release(other, folder, null)).toThrow(/2026-11-20-0123456 says something else than the present data/u);
    expect(() => release(other, folder, null)).toThrow(ReleaseError);
    expect(release(corpus, folder, "Ghi chú khác.")).toBeNull();
    expect(readReleases(folder)).toHaveLength(1);
  });

  it("release(corpus, folder) adds a version beside the old one, whose files stay as they were", () => {
    const before = readFileSync(path.join(folder, "2026-11-20-0123456", "release.json"), "utf8");
    expect(release({ ...corpus, date: "2026-12-01" }, folder, null)).toBe("2026-12-01-0123456");
    expect(readReleases(folder).map((each) => each.release.version)).toEqual([
      "2026-11-20-0123456",
      "2026-12-01-0123456",
    ]);
    expect(readFileSync(path.join(folder, "2026-11-20-0123456", "release.json"), "utf8")).toBe(before);
  });

  it.each(["release.json", "tong-quan-vi.svg"])(
    "readReleases(folder) refuses a release whose %s was changed",
    (name) => {
      const copy = mkdtempSync(path.join(os.tmpdir(), "changed-"));
      cpSync(folder, copy, { recursive: true });
      const file = path.join(copy, "2026-11-20-0123456", name);
      writeFileSync(file, readFileSync(file, "utf8").replace("Tỉnh Ất", "Tỉnh khác"));
      expect(() => readReleases(copy)).toThrow(ReleaseError);
      expect(() => readReleases(copy)).toThrow("is not as it was frozen");
      rmSync(file);
      expect(() => readReleases(copy)).toThrow("is missing");
      rmSync(copy, { recursive: true });
    },
  );

  it("readReleases(folder) of a folder that is not there has none", () => {
    expect(readReleases(path.join(folder, "none"))).toEqual([]);
  });

  it("readReleases(data/releases) finds every frozen file of this project as it was frozen", () => {
    const releases = readReleases(path.resolve("data/releases"));
    expect(new Set(releases.map((each) => each.release.version)).size).toBe(releases.length);
  });
});
