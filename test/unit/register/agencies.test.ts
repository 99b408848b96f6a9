import { describe, expect, it } from "vitest";
import { agenciesFileSchema } from "../../../src/model/agency.ts";
import { knowledge, lastTask, tasksOf } from "./support.ts";

const names = (...lines: readonly string[]): { leads: string[]; partners: string[] } => {
  const { leads, partners } = lastTask(...lines);
  const shown = ({ agency, name }: (typeof leads)[number]): string => agency ?? name;
  return { leads: leads.map(shown), partners: partners.map(shown) };
};

describe("registerReader(...) reads who leads and who helps", () => {
  it.each([
    ["- Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập quy hoạch.", ["so-xay-dung"], ["so-tai-chinh"]],
    ["- Giao Sở Y tế tham mưu bố trí giường bệnh.", ["so-y-te"], []],
    ["- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc thực hiện.", ["mat-tran-to-quoc"], []],
    [
      "- Giám đốc các sở, ban, ngành, Chủ tịch UBND các xã, phường chỉ đạo rà soát.",
      ["so-ban-nganh", "ubnd-cap-xa"],
      [],
    ],
    ["- Các sở: Tài chính, Nội vụ, Xây dựng rà soát quy trình.", ["so-tai-chinh", "so-noi-vu", "so-xay-dung"], []],
    ["- Rà soát quy trình, do Sở Nội vụ thực hiện.", ["so-noi-vu"], []],
    ["- Định kỳ hằng quý, Sở Tài chính tổng hợp số liệu.", ["so-tai-chinh"], []],
    ["- UBND tỉnh giao Sở Công Thương chủ trì lập đề án.", ["so-cong-thuong"], []],
    ["- Trường Đại học Sao Mai chủ trì đào tạo kỹ sư.", ["Trường Đại học Sao Mai"], []],
    ["- Chủ đầu tư dự án hạ tầng cụm công nghiệp hoàn thành san nền.", ["chu-dau-tu"], []],
    [
      "- Sở NN&PTNT, Sở GTVT và UBND cấp huyện triển khai nạo vét.",
      ["so-nong-nghiep-ptnt", "so-giao-thong-van-tai", "ubnd-cap-huyen"],
      [],
    ],
    [
      "- Cải tạo kênh (Cơ quan chủ trì: Sở Xây dựng; cơ quan phối hợp: Sở Tài chính).",
      ["so-xay-dung"],
      ["so-tai-chinh"],
    ],
  ])("%s", (line, leads, partners) => {
    expect(names(line)).toEqual({ leads, partners });
  });

  it.each([
    "- Nâng cấp cơ sở giáo dục và đào tạo nghề.",
    "- Báo cáo kết quả về Sở Tài chính để tổng hợp.",
    "- Kiến nghị Bộ Xây dựng bố trí vốn.",
    "- Cơ quan chủ trì giải quyết thủ tục phải trả lời đúng hạn.",
    "- Triển khai các nhiệm vụ được giao.",
  ])("names nobody in charge where nobody is: %s", (line) => {
    expect(names(line).leads).toEqual([]);
  });

  it("inherits from the lettered line above, and its own words go first", () => {
    const above = "a) Sở Tài chính chủ trì, phối hợp với các đơn vị liên quan:";
    expect(names(above, "- Phân bổ vốn.")).toEqual({ leads: ["so-tai-chinh"], partners: ["co-quan-don-vi"] });
    expect(names(above, "- Phối hợp với Sở Y tế mua sắm.")).toEqual({
      leads: ["so-tai-chinh"],
      partners: ["so-y-te", "co-quan-don-vi"],
    });
    expect(names(above, "- Sở Y tế chủ trì mua sắm.")).toEqual({ leads: ["so-y-te"], partners: [] });
  });

  it("inherits from a sentence that announces what follows", () => {
    const { tasks } = tasksOf(
      "Các sở, ban, ngành tập trung thực hiện các nhiệm vụ sau:",
      "1. Rà soát quy hoạch",
      "- Lập hồ sơ.",
    );
    expect(tasks.map(({ leads }) => leads.map(({ agency }) => agency))).toEqual([["so-ban-nganh"]]);
  });

  it("reads label lines for the task beside them", () => {
    const { tasks } = tasksOf(
      "1. Cải tạo kênh",
      "a) Nhiệm vụ: Nạo vét kênh chính.",
      "b) Cơ quan thực hiện:",
      "- Đơn vị chủ trì: Sở Xây dựng.",
      "- Đơn vị phối hợp: UBND cấp xã.",
      "c) Thời gian thực hiện: Hoàn thành trong năm 2026.",
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]!.leads.map(({ agency, rule }) => [agency, rule])).toEqual([["so-xay-dung", "lead-field"]]);
    expect(tasks[0]!.partners.map(({ agency }) => agency)).toEqual(["ubnd-cap-xa"]);
    expect(tasks[0]!.deadlines.map(({ to }) => to)).toEqual(["2026-12-31"]);
  });

  it("gives the place of the words, in the unit that says them", () => {
    const { tasks, words } = tasksOf("a) Sở Văn hóa, Thể thao và Du lịch chủ trì:", "- Tổ chức giải đấu.");
    const [lead] = tasks[0]!.leads;
    expect(words(lead!)).toBe("Sở Văn hóa, Thể thao và Du lịch");
    expect(lead!.unit).not.toBe(tasks[0]!.unit);
  });
});

describe("agenciesFileSchema", () => {
  it("leads each seat that ended to one that exists", () => {
    const byId = new Map(knowledge.agencies!.agencies.map((agency) => [agency.id, agency]));
    for (const { successor } of byId.values()) if (successor) expect(byId.get(successor)!.until).toBeUndefined();
  });

  it("refuses a successor that it does not hold", () => {
    const file = {
      ...knowledge.agencies!,
      agencies: [{ id: "a", kind: "unit", name: "A", until: "2025", successor: "b", basis: "c" }],
    };
    expect(agenciesFileSchema.safeParse(file).error?.issues[0]?.message).toContain("b is no agency of this file");
  });
});
