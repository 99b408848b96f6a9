import { describe, expect, it, test } from "vitest";
import { tasksOf } from "./support.ts";

test("agency and deadline of a row come from the columns that name them", () => {
  const { tasks, words } = tasksOf(
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |\n| --- | --- | --- | --- | --- |\n" +
      "| 1 | Mở thư viện lưu động về các xã đảo | Sở Văn hóa, Thể thao và Du lịch | Sở Tài chính | Quý IV/2026 |\n" +
      "| 2 | Trao giải cuộc thi đọc sách | Sở Giáo dục và Đào tạo | | Năm 2027 |",
  );
  expect(tasks.map(({ leads }) => leads.map(({ agency, rule }) => [agency, rule]))).toEqual([
    [["so-van-hoa-the-thao-du-lich", "lead-field"]],
    [["so-giao-duc-dao-tao", "lead-field"]],
  ]);
  expect(tasks[0]!.partners.map(({ agency, rule }) => [agency, rule])).toEqual([["so-tai-chinh", "with-field"]]);
  expect(tasks.map(({ deadlines }) => deadlines.map((one) => [words(one), one.to]))).toEqual([
    [["Quý IV/2026", "2026-12-31"]],
    [["Năm 2027", "2027-12-31"]],
  ]);
});

test("agency and deadline of a merged cell hold for every row that it covers, at their own place", () => {
  const { tasks, words } = tasksOf(
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |\n| --- | --- | --- | --- |\n" +
      "| 1 | Mở thư viện lưu động về các xã đảo | Sở Văn hóa, Thể thao và Du lịch | Quý IV/2026 |\n" +
      "| 2 | Trao giải cuộc thi đọc sách | ^^ | Năm 2027 |\n" +
      "| 3 | Tổ chức hội sách | ^^ | ^^ |",
  );
  expect(tasks.map(({ leads }) => leads.map((one) => words(one)))).toEqual(
    Array.from({ length: 3 }, () => ["Sở Văn hóa, Thể thao và Du lịch"]),
  );
  expect(tasks.map(({ deadlines }) => deadlines.map((one) => words(one)))).toEqual([
    ["Quý IV/2026"],
    ["Năm 2027"],
    ["Năm 2027"],
  ]);
});

test("a row that adds who and when to the task of a merged cell is that task, with each agency by its column", () => {
  const { tasks, words } = tasksOf(
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n| --- | --- | --- | --- | --- |\n" +
      "| 1 | Mở thư viện lưu động | Sở Nội vụ | Sở Tài chính | Năm 2026 |\n" +
      "| ^^ | ^^ | Sở Y tế | Sở Xây dựng | Năm 2027 |\n" +
      "| ^^ | ^^ | ^^ | Sở Công Thương | ^^ |\n" +
      "| 2 | ^^ Mua sách | Sở Y tế | | Năm 2028 |",
  );
  expect(tasks.map(({ named }) => named && words(named))).toEqual([
    undefined,
    "Mở thư viện lưu động",
    "Mở thư viện lưu động",
    undefined,
  ]);
  const ids = (agencies: readonly { readonly agency: string | null }[]) => agencies.map(({ agency }) => agency);
  expect(tasks.slice(1, 3).map(({ leads, partners }) => [ids(leads), ids(partners)])).toEqual([
    [["so-y-te"], ["so-xay-dung"]],
    [["so-y-te"], ["so-cong-thuong"]],
  ]);
  expect(tasks.map(({ deadlines }) => deadlines[0]!.to)).toEqual([
    "2026-12-31",
    "2027-12-31",
    "2027-12-31",
    "2028-12-31",
  ]);
});

test("a row that names the rows below it is no task", () => {
  const { tasks, words } = tasksOf(
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |\n| --- | --- | --- | --- |\n| I | Thư viện | | |\n| 1 | Mở thư viện | Sở Tài chính | Năm 2027 |",
  );
  expect(tasks.map(({ leads }) => leads.map(words))).toEqual([["Sở Tài chính"]]);
});

test("departments in one cell are told apart, also where the sign between them is lost", () => {
  const { tasks } = tasksOf(
    "| TT | Nhiệm vụ | Cơ quan phối hợp |\n| --- | --- | --- |\n| 1 | Mở thư viện | Sở Khoa học và Công nghệ Sở Công Thương; UBND các xã |",
  );
  expect(tasks[0]!.partners.map(({ agency }) => agency)).toEqual([
    "so-khoa-hoc-cong-nghe",
    "so-cong-thuong",
    "ubnd-cap-xa",
  ]);
});

describe("figures under heads of years are targets of what their row names", () => {
  const heads = "| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030 |\n| --- | --- | --- | --- | --- |\n";
  const aims = (table: string): string[][] =>
    tasksOf(table).tasks.map(({ targets }) =>
      targets.map(({ direction, value, upTo, measure, by, rule }) =>
        [rule, direction, value, upTo, measure, by].filter((part) => part !== null).join(" "),
      ),
    );

  it.each([
    ["| 1 | Tỷ lệ đô thị hóa | % | 40 | 45,5 |", ["reach 40 % 2025-12-31", "reach 45.5 % 2030-12-31"]],
    ["| 2 | Diện tích rừng | Ha | 1.700 | ≥ 1.900 |", ["reach 1700 Ha 2025-12-31", "at-least 1900 Ha 2030-12-31"]],
    ["| 3 | Tỷ lệ hộ nghèo | % | dưới 3 | 1 - 1,5 |", ["at-most 3 % 2025-12-31", "reach 1 1.5 % 2030-12-31"]],
    ["| 4 | Tỷ lệ cấp nước (%) | | | trên 95% |", ["at-least 95 % 2030-12-31"]],
    [
      "| 5 | Chiều dài đường tỉnh | Km | 120 | 150 (gia cố 30) |",
      ["reach 120 Km 2025-12-31", "reach 150 Km 2030-12-31"],
    ],
    ["| 6 | Số trường đạt chuẩn | Trường | - | Hoàn thành |", []],
    ["| 7 | Số hồ sơ trực tuyến | | 15 | 20 |", []],
  ])("%s", (row, expected) => {
    // A row of figures without an aim is no task.
    expect(aims(heads + row).flat()).toEqual(expected.map((one) => `target-column ${one}`));
  });

  it.each([
    "| Chỉ tiêu | Đơn vị | Mục tiêu đến năm 2030 | Ghi chú |\n| --- | --- | --- | --- |\n| Tỷ lệ đô thị hóa | % | 45 | x |",
    "| Chỉ tiêu | ĐVT | Thực hiện năm 2023 | KH 2026-2030 |\n| --- | --- | --- | --- |\n| Tỷ lệ đô thị hóa | % | 41 | 45 |",
    "| Chỉ tiêu | Đơn vị | 2020 | 2030 |\n| --- | --- | --- | --- |\n| Tỷ lệ đô thị hóa | % | 40% | 45% |",
    "| Chỉ tiêu | Đơn vị tính | Mục tiêu | |\n| --- | --- | --- | --- |\n| ^^ | ^^ | Năm 2020 | Năm 2030 |\n| Tỷ lệ đô thị hóa | % | 40 | 45 |",
    "| Chỉ tiêu | Đơn vị tính | Mục tiêu | |\n| --- | --- | --- | --- |\n| | | Năm 2020 | Năm 2030 |\n| Tỷ lệ đô thị hóa | % | 40 | 45 |",
  ])("names the heads in other words, and leaves out what was before the plan: %s", (table) => {
    expect(aims(table)).toEqual([["target-column reach 45 % 2030-12-31"]]);
  });

  it("takes the unit of a merged cell, and what a quantity is of from its cell", () => {
    const { tasks, words } = tasksOf(
      `${heads}| 1 | Đường tỉnh được nhựa hóa (km) | Km | 120 | 150 |\n| 2 | Đường huyện được nhựa hóa | ^^ | 85 | 90 |`,
    );
    expect(tasks.flatMap(({ targets }) => targets.map((one) => [words(one.subject), words(one), one.measure]))).toEqual(
      [
        ["Đường tỉnh được nhựa hóa", "120", "Km"],
        ["Đường tỉnh được nhựa hóa", "150", "Km"],
        ["Đường huyện được nhựa hóa", "85", "Km"],
        ["Đường huyện được nhựa hóa", "90", "Km"],
      ],
    );
  });

  it("takes years in rows of tasks for no heads", () => {
    const table =
      "| TT | Dự án | Khởi công | Hoàn thành |\n| --- | --- | --- | --- |\n| 1 | Dự án cầu Bến Mới | 2026 | 2027 |\n| 2 | Dự án kè Sao Mai | Năm 2026 | Năm 2028 |";
    expect(aims(table)).toEqual([[], []]);
  });
});

test("a row that counts the columns is no task", () => {
  const { tasks, words } = tasksOf(
    "| TT | Nhiệm vụ | Cơ quan chủ trì |\n| --- | --- | --- |\n| (1) | (2) | (3) |\n| 1 | Mở thư viện | Sở Tài chính |",
  );
  expect(tasks.map(({ leads }) => leads.map(words))).toEqual([["Sở Tài chính"]]);
});

test("a line that ends in a colon over figures alone orders its own work", () => {
  const figures = "| TT | Công trình | Tổng mức |\n| --- | --- | --- |\n| 1 | Cầu Mẫu | 350 |";
  const leads = (...lines: string[]) => tasksOf(...lines).tasks.map((task) => task.leads.map(({ agency }) => agency));
  expect(leads("1. Sở Xây dựng chủ trì làm đường ra đảo với các công trình sau:", figures)).toEqual([["so-xay-dung"]]);
  expect(leads("Xây dựng cầu qua các suối sau:", figures)).toEqual([[]]);
  expect(leads("Tổng mức đầu tư như sau:", figures)).toEqual([]);
  expect(leads("Tổng hợp các chỉ tiêu chủ yếu như sau:", figures)).toEqual([]);
  expect(leads("1. Huy động vốn giai đoạn 2016-2020 đạt kết quả như sau:", figures)).toEqual([]);
  expect(leads("Triển khai chương trình có kết quả cụ thể như sau:", figures)).toEqual([]);
  expect(leads("Đầu tư theo kết quả khảo sát các cầu như sau:", figures)).toEqual([[]]);
  expect(leads("1. Sở Xây dựng làm các cầu sau:", figures.replace("350", "Xây dựng trong năm 2026"))).toHaveLength(1);
});
