import { describe, expect, it } from "vitest";
import { agenciesFileSchema } from "../../../src/model/agency.ts";
import type { DocumentMeta } from "../../../src/model/document.ts";
import { documentOf, knowledge, lastTask, planOf, readRegister, tasksOf } from "./support.ts";

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
    ["- Chủ đầu tư dự án hạ tầng kỹ thuật khu, cụm công nghiệp hoàn thành san nền.", ["chu-dau-tu"], []],
    ["- UBND tỉnh yêu cầu các sở, ban, ngành rà soát quy trình.", ["so-ban-nganh"], []],
    ["- Trên cơ sở đề xuất của các địa phương, Sở Tài chính tổng hợp danh mục.", ["so-tai-chinh"], []],
    ["- UBND thành phố Sao Mai chủ trì, phối hợp với Sở Xây dựng lập đồ án.", ["ubnd-cap-huyen"], ["so-xay-dung"]],
    ["- UBND thành phố Hà Nội chủ trì lập đồ án.", ["ubnd-tinh"], []],
    ["- UBND đặc khu Sao Mai lập đồ án.", ["ubnd-cap-xa"], []],
    ["- Đài Phát thanh và Truyền hình tỉnh, Báo Sao Mai tăng thời lượng.", ["dai-bao-tinh", "Báo Sao Mai"], []],
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
    "- Hoàn thành các việc mà UBND tỉnh đã giao Sở Xây dựng.",
    "- Doanh nghiệp nhỏ và vừa được hỗ trợ vay vốn.",
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

describe("`UBND thành phố`", () => {
  const leadIn = (changed: Partial<DocumentMeta>, words = "UBND thành phố") => {
    const document = planOf(`- ${words} chủ trì lập đồ án.`);
    return readRegister({ ...document, meta: { ...document.meta, ...changed } }).tasks[0]!.leads[0]!.agency;
  };

  it.each([
    ["UBND thành phố", { issuer: "Ủy ban nhân dân tỉnh Sao Mai" }, "ubnd-cap-huyen"],
    ["UBND thành phố, thị xã", { issuer: "Tỉnh ủy Sao Mai" }, "ubnd-cap-huyen"],
    ["UBND thành phố", { issuer: "Ủy ban nhân dân thành phố Sao Mai", issuer_level: "district" }, "ubnd-cap-huyen"],
    ["UBND thành phố", { issuer: "Ủy ban nhân dân thành phố Huế" }, "ubnd-tinh"],
    ["UBND thành phố", { issuer: "Ủy ban nhân dân quận Sao Mai", issuer_level: "district" }, "ubnd-tinh"],
    ["UBND tỉnh", { issuer: "Ủy ban nhân dân tỉnh Sao Mai" }, "ubnd-tinh"],
  ] as const)("%s in a document of %j is %s", (words, changed, agency) => {
    expect(leadIn(changed, words)).toBe(agency);
  });
});

describe("registerReader(...) reads who leads from what stands apart from the task", () => {
  const leadsOf = (text: string): string[][] =>
    readRegister(documentOf(text)).tasks.map(({ leads }) => leads.map(({ agency, name }) => agency ?? name));

  it("takes an order in the opening for all tasks below that name nobody else", () => {
    const order =
      "Để thực hiện tốt Kết luận số 9-KL/TW, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành, UBND các xã, phường tập trung thực hiện các nhiệm vụ sau:";
    expect(leadsOf(`${order}\n\nI. NHIỆM VỤ\n\n- Rà soát quy hoạch.\n\n- Sở Y tế chủ trì mua sắm.`)).toEqual([
      ["so-ban-nganh", "ubnd-cap-xa"],
      ["so-y-te"],
    ]);
  });

  it("does not take who issues the document for who does it", () => {
    const opening = "Thực hiện Kết luận số 9-KL/TW, UBND tỉnh A ban hành Kế hoạch với các nội dung sau:";
    expect(leadsOf(`${opening}\n\nI. NHIỆM VỤ\n\n- Rà soát quy hoạch.`)).toEqual([[]]);
  });

  it("finds an order among results of the past, and no other sentence there", () => {
    const past = "I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN\n\nSở Xây dựng đã hoàn thành quy hoạch.";
    const order = "Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành rà soát quy hoạch.";
    expect(leadsOf(`${past}\n\n${order}\n\nII. NHIỆM VỤ\n\n- Xây cầu.`)).toEqual([["so-ban-nganh"], []]);
  });

  it("knows an agency by the short name that the document gives it", () => {
    const first = "- UBND các xã, phường (sau đây gọi tắt là địa phương) rà soát quy hoạch.";
    expect(leadsOf(`I. NHIỆM VỤ\n\n${first}\n\n- Các địa phương lập danh mục.`)).toEqual([
      ["ubnd-cap-xa"],
      ["ubnd-cap-xa"],
    ]);
  });
});
