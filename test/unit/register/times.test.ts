import { describe, expect, it } from "vitest";
import { lastTask } from "./support.ts";

const due = (line: string): string[] =>
  lastTask(line).deadlines.map(({ from, to, every, day, within }) =>
    [from, to, every, day, within].map((part) => part ?? "").join("|"),
  );

describe("registerReader(...) reads when a task is due", () => {
  it.each([
    ["- Hoàn thành trước ngày 30/9/2024.", "|2024-09-30|||"],
    ["- Báo cáo trước ngày 10 tháng 12 hằng năm.", "||year|--12-10|"],
    ["- Định kỳ hằng năm (trước ngày 10/12) báo cáo kết quả.", "||year|--12-10|"],
    ["- Gửi số liệu trước ngày 20 hằng tháng.", "||month|---20|"],
    ["- Trình phê duyệt trong quý II/2025.", "2025-04-01|2025-06-30|||"],
    ["- Trình phê duyệt trong Quí II-2025.", "2025-04-01|2025-06-30|||"],
    ["- Báo cáo hằng quí.", "||quarter||"],
    ["- \\| 2 \\| Góp ý Nghị định về quy hoạch. \\| Sở Tài chính \\| Năm 2025 - 2026 \\|", "2025-01-01|2026-12-31|||"],
    ["- Xong trong Quý I, II năm 2026.", "2026-01-01|2026-06-30|||"],
    ["- Hoàn thành đề cương trong tháng 6/2025.", "2025-06-01|2025-06-30|||"],
    ["- Hoàn thành tuyến đường trong năm 2027.", "2027-01-01|2027-12-31|||"],
    ["- Thông xe cầu trước năm 2028.", "|2027-12-31|||"],
    ["- Nâng loại đô thị trong giai đoạn 2026-2030.", "2026-01-01|2030-12-31|||"],
    ["- Phấn đấu đến năm 2030, mạng lưới đồng bộ.", "|2030-12-31|||"],
    ["- Thực hiện Đề án cấp nước, hoàn thành năm 2026.", "2026-01-01|2026-12-31|||"],
    ["- Rà soát danh mục hằng quý.", "||quarter||"],
    ["- Định kỳ 6 tháng báo cáo kết quả.", "||half-year||"],
    ["- Báo cáo trước ngày 15 của tháng cuối quý.", "||quarter|--03-15|"],
    ["- Báo cáo hằng quý, trước ngày 05 tháng đầu tiên của quý tiếp theo.", "||quarter|--01-05|"],
    ["- Gửi số liệu trước ngày 10 của tháng thứ hai mỗi quý.", "||quarter|--02-10|"],
    ["- Họp giao ban 2 lần/năm.", "||half-year||"],
    ["- Kiểm tra việc thực hiện kế hoạch tối thiểu 01 lần/quý.", "||quarter||"],
    ["- Tập huấn mỗi năm hai lần.", "||half-year||"],
    ["- Mỗi năm tổ chức tập huấn 2 lần.", "||half-year||"],
    ["- Tập huấn hằng năm ít nhất 01 lần.", "||year||"],
    ["- Cập nhật số liệu bốn lần một năm.", "||quarter||"],
    ["- Báo cáo 6 tháng một lần.", "||half-year||"],
    ["- Báo cáo định kỳ 03 tháng/lần.", "||quarter||"],
    ["- Cập nhật dữ liệu hằng tháng.", "||month||"],
    ["- Cập nhật dữ liệu hàng tuần.", "||week||"],
    ["- Họp giao ban 1 tuần/lần.", "||week||"],
    ["- Trả lời trong thời hạn 15 ngày kể từ ngày nhận hồ sơ.", "||||15"],
    ["- Thông xe vào dịp 30/4/2026.", "|2026-04-30|||"],
    ["- Tổng kết vào năm 2030.", "2030-01-01|2030-12-31|||"],
    ["- Xây cầu (Thời gian thực hiện: 2026-2030).", "2026-01-01|2030-12-31|||"],
    ["- Xây cầu từ quý III/2026 đến quý II/2027.", "2026-07-01|2027-06-30|||"],
    ["- Xây cầu (Tiến độ: quý III/2026 - quý II/2027).", "2026-07-01|2027-06-30|||"],
    ["- Xây cầu từ ngày 01/3/2026 đến ngày 30/6/2026.", "2026-03-01|2026-06-30|||"],
    ["- Xây cầu (Thời hạn: 6/2026).", "2026-06-01|2026-06-30|||"],
    ["- Xây cầu (Thời hạn: IV/2026).", "2026-10-01|2026-12-31|||"],
    ["- Xây cầu (Thời hạn: 15/8/2026).", "|2026-08-15|||"],
    ["- Hoàn thành 6 tháng đầu năm 2026.", "2026-01-01|2026-06-30|||"],
  ])("%s", (line, expected) => {
    expect(due(line)).toEqual([expected]);
  });

  it.each([
    "- Thực hiện Đề án phát triển cấp nước giai đoạn 2021-2025.",
    "- Thực hiện Nghị quyết số 12-NQ/TU ngày 15/7/2021 về phát triển đô thị đến năm 2025 và những năm tiếp theo.",
    "- Lập quy hoạch theo Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.",
    "- Thực hiện Đề án phát triển giao thông TP. Thủ Đức đến năm 2030.",
    "- Áp dụng Luật Đất đai năm 2024.",
    "- Bổ sung vào kế hoạch hằng năm của đơn vị.",
    "- Triển khai đề án thí điểm xây dựng huyện đạt chuẩn nông thôn mới, giai đoạn 2021-2025.",
    "- Kế thừa kết quả giai đoạn 2021-2025.",
    "- Họp giao ban 3 lần/năm.",
    "- Tập huấn mỗi tháng hai lần.",
    "- Nâng sản lượng gấp 2 lần năm 2020.",
    "- Nâng cấp đường tỉnh 934, đoạn 12/5 dài 7,5 km.",
  ])("leaves the years of names alone: %s", (line) => {
    expect(due(line)).toEqual([]);
  });

  it("takes the horizon of a heading", () => {
    const task = lastTask("1. Đến năm 2030", "- Tỷ lệ cấp nước đạt 95%.");
    expect(task.deadlines.map(({ to }) => to)).toEqual(["2030-12-31"]);
    expect(task.targets.map(({ by }) => by)).toEqual(["2030-12-31"]);
  });
});
