import { describe, expect, it } from "vitest";
import { describeDiagnostic } from "../../../src/model/messages.ts";
import { registerProblems } from "../../../src/corpus/registerProblems.ts";
import { lastTask, planOf, readRegister, tasksOf } from "./support.ts";

const aims = (line: string): string[] =>
  lastTask(line).targets.map(({ direction, value, upTo, measure, by }) =>
    `${direction} ${value}${upTo === null ? "" : `-${upTo}`} ${measure} ${by ?? ""}`.trimEnd(),
  );

describe("registerReader(...) reads what a plan sets itself", () => {
  it.each([
    ["- Phấn đấu đến năm 2030, tỷ lệ đô thị hóa đạt 45%.", ["reach 45 % 2030-12-31"]],
    ["- Lắp đặt mới 58 trạm phát sóng.", ["reach 58 trạm"]],
    ["- Bố trí ít nhất 2 tỷ đồng cho bảo trì.", ["at-least 2 tỷ đồng"]],
    ["- Diện tích rừng ngập mặn đạt 1.700 ha.", ["reach 1700 ha"]],
    ["- Giảm 30% thời gian giải quyết hồ sơ.", ["decrease 30 %"]],
    ["- Tỷ lệ thất thoát nước không quá 12,5%.", ["at-most 12.5 %"]],
    ["- Lựa chọn 01 - 02 công trình để thí điểm.", ["reach 1-2 công trình"]],
    ["- 100% đường huyện và 75% đường xã được cứng hóa.", ["reach 100 %", "reach 75 %"]],
    ["- Đạt 32 giường bệnh/vạn dân và 12 bác sĩ/vạn dân.", ["reach 32 giường bệnh/vạn dân", "reach 12 bác sĩ/vạn dân"]],
    ["- Rút ngắn thời gian thẩm định từ 30 ngày xuống còn 15 ngày.", ["reach 15 ngày"]],
    ["- Lắp đặt 58 trạm (trong đó: đơn vị A 25 trạm, đơn vị B 33 trạm).", ["reach 58 trạm"]],
    [
      "- Di dời 01 khu công nghiệp (Bến Mới) và 02 cụm công nghiệp (Bến Mới, Sao Mai).",
      ["reach 1 khu công nghiệp", "reach 2 cụm công nghiệp"],
    ],
    ["- Xây dựng 2 vùng dự án và 03 vùng nguyên liệu.", ["reach 2 vùng dự án", "reach 3 vùng nguyên liệu"]],
    ["- Hình thành 02 vùng trong tỉnh và 3 cụm tại các xã.", ["reach 2 vùng", "reach 3 cụm"]],
    ["- Hoàn thành 6.400 căn nhà ở xã hội trong năm 2026.", ["reach 6400 căn 2026-12-31"]],
    ["- Đến năm 2030 trên địa bàn TP. Thủ Đức hoàn thành 6.400 căn nhà ở xã hội.", ["reach 6400 căn 2030-12-31"]],
  ])("%s", (line, expected) => {
    expect(aims(line)).toEqual(expected);
  });

  it.each([
    "- Nâng cấp Quốc lộ 12 đoạn qua cửa khẩu.",
    "- Nhận trẻ từ 06 tháng đến 36 tháng tuổi.",
    "- Thực hiện khoản 3 Điều 6 Luật Đầu tư.",
    "- Phủ sóng mạng 5G, nâng hạng sản phẩm 4 sao.",
    "- Thu hút dự án 100% vốn nước ngoài.",
    "- Phát triển hạ tầng 3 đô thị trung tâm của tỉnh.",
    "- Hiện nay, toàn tỉnh có 45 trường học đạt chuẩn.",
    "- Tiếp tục cải tạo; cả nước có 30 cảng biển.",
    "- Thực hiện Đề án “Xây dựng ít nhất 500 căn nhà” của Chính phủ.",
  ])("takes no other number for an aim: %s", (line) => {
    expect(aims(line)).toEqual([]);
  });

  it("parts what is said of two quantities at the word that joins them", () => {
    const { tasks, words } = tasksOf("- Xây dựng mới 120 km đường tỉnh và nâng cấp 85 km đường huyện.");
    expect(tasks[0]!.targets.map(({ subject }) => words(subject))).toEqual([
      "Xây dựng mới 120 km đường tỉnh",
      "nâng cấp 85 km đường huyện",
    ]);
  });

  it("says what a quantity is of", () => {
    const { tasks, words } = tasksOf("- Cấp nước tập trung đạt 98%, hộ dùng nước sạch nông thôn đạt 99%.");
    expect(tasks[0]!.targets.map(({ subject }) => words(subject))).toEqual([
      "Cấp nước tập trung đạt 98%",
      "hộ dùng nước sạch nông thôn đạt 99%",
    ]);
  });

  it("says what a quantity is of up to the end of the sentence, not of a short form", () => {
    const { tasks, words } = tasksOf("- Rà soát quy hoạch. Lắp đặt 58 trạm ở TP. Thủ Đức. Báo cáo kết quả.");
    expect(tasks[0]!.targets.map(({ subject }) => words(subject))).toEqual(["Lắp đặt 58 trạm ở TP. Thủ Đức"]);
  });
});

const figures = "| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030 |\n| --- | --- | --- | --- | --- |\n";

describe("registerProblems(...) tells what contradicts itself", () => {
  const problems = (...lines: readonly string[]): string[] => {
    const document = planOf(...lines);
    return registerProblems(document, readRegister(document)).map(
      (problem) => `${problem.line} ${describeDiagnostic(problem, "en")}`,
    );
  };

  it("names both places of two figures for one target", () => {
    const [first, second] = [
      "- Đến năm 2030, tỷ lệ đô thị hóa đạt 70%.",
      "- Phấn đấu đến năm 2030 tỷ lệ đô thị hóa đạt 80%.",
    ];
    expect(problems(first, second)).toEqual([
      expect.stringMatching(/^29 .*“80%” here and “70%” on line 27/u) as string,
    ]);
    expect(problems(first, first)).toEqual([]);
    expect(problems(first, "- Đến năm 2045, tỷ lệ đô thị hóa đạt 80%.")).toEqual([]);
  });

  it.each([
    ["- Tỷ lệ đô thị hoá đạt 70% vào năm 2030.", "- Nâng tỷ lệ đô thị hóa toàn tỉnh lên 80% vào năm 2030."],
    ["- Đến năm 2030, tỷ lệ hộ nghèo còn 3%.", "- Giảm tỷ lệ hộ nghèo xuống còn 2% vào năm 2030."],
    ["- Xây dựng 58 trạm phát sóng trong năm 2026.", "- Trong năm 2026, xây dựng 60 trạm phát sóng."],
    ["- Đến năm 2030, tỷ lệ đô thị hóa đạt 70%.", "- Đến năm 2030, tỷ lệ đô thị hóa đạt trên 80%."],
    [
      "- Đến năm 2030, tỷ lệ đô thị hóa đạt 70%.",
      "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |\n| --- | --- | --- | --- |\n| 1 | Tỷ lệ đô thị hóa đạt 80% | Sở Xây dựng | Năm 2030 |",
    ],
    ["- Đến năm 2030, tỷ lệ đô thị hóa đạt 70%.", `${figures}| 1 | Tỷ lệ đô thị hóa | % | 60 | 80 |`],
    ["- Đến năm 2025, tỷ lệ đô thị hóa đạt 70%.", `${figures}| 1 | Tỷ lệ đô thị hóa (%) | | 60 | 80 |`],
  ])("finds them in other words: %s %s", (first, second) => {
    expect(problems(first, second)).toHaveLength(1);
  });

  it.each([
    ["- Đến năm 2030, tỷ lệ đô thị hóa đạt trên 40%.", "- Đến năm 2030, tỷ lệ đô thị hóa đạt 45%."],
    ["- Đến năm 2030, tỷ lệ đô thị hóa đạt 40 - 50%.", "- Đến năm 2030, tỷ lệ đô thị hóa đạt 45%."],
    ["- Đến năm 2030, tỷ lệ đô thị hóa đạt khoảng 46%.", "- Đến năm 2030, tỷ lệ đô thị hóa đạt 45%."],
    ["- Năm 2026, xây dựng 20 trạm phát sóng.", "- Năm 2027, xây dựng 30 trạm phát sóng."],
    ["- Đến năm 2030, tỷ lệ đô thị hóa đạt 45%.", "- Đến năm 2030, tỷ lệ đô thị hóa thành phố Sao Mai đạt 80%."],
    ["- Đến năm 2030, tỷ lệ đô thị hóa đạt 70%.", `${figures}| 1 | Tỷ lệ đô thị hóa | % | 60 | 70 |`],
    [
      "- Đến năm 2030, khu vực nông thôn đạt 98%.",
      `${figures}| 1 | Tỷ lệ hộ nghèo | % | 3 | 2 |\n| | Khu vực nông thôn | % | 4 | 3 |\n| 2 | Cấp nước | % | 95 | 99 |\n| | Khu vực nông thôn | % | 90 | 98 |`,
    ],
  ])("takes what may both be meant for no contradiction: %s %s", (first, second) => {
    expect(problems(first, second)).toEqual([]);
  });

  it("names a deadline before the date of the plan, and a period that ends before it begins", () => {
    expect(problems("- Hoàn thành trước ngày 30/9/2023.")).toEqual([expect.stringContaining("2024-03-05") as string]);
    for (const period of ["trong giai đoạn 2030-2026", "từ năm 2028 đến năm 2026", "từ quý III/2026 đến quý I/2026"])
      expect(problems(`- Nâng cấp đê ${period}.`)).toEqual([
        expect.stringContaining("ends before it begins") as string,
      ]);
  });
});
