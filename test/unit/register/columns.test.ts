import { expect, test } from "vitest";
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
