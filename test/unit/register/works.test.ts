import { describe, expect, it } from "vitest";
import { tasksOf } from "./support.ts";

const named = (line: string, list: "works" | "things"): string[] => {
  const { tasks, words } = tasksOf(line);
  return tasks[0]![list].map(words);
};

describe("registerReader(...) reads documents, projects and places by their names", () => {
  it("goes on behind the comma of a title that has only begun", () => {
    expect(
      named("- Triển khai hiệu quả Đề án thu gom, vận chuyển, xử lý rác thải trên địa bàn tỉnh.", "works"),
    ).toEqual(["Đề án thu gom, vận chuyển, xử lý rác thải trên địa bàn tỉnh"]);
    expect(named("- Thực hiện Đề án cấp nước sạch cho vùng ven biển, bảo đảm chất lượng.", "works")).toEqual([
      "Đề án cấp nước sạch cho vùng ven biển",
    ]);
  });

  it("takes no part of a name for a bridge", () => {
    expect(named("- Thông quan hàng hóa qua Cửa khẩu quốc tế Cầu Treo.", "things")).toEqual([]);
    expect(named("- Xây dựng cầu Sao Mai.", "things")).toEqual(["cầu Sao Mai"]);
  });
});
