import { countWord, countWordCapital, digits } from "./numbers.ts";

/** Pages of the frozen versions. */
export const release = {
  listTitle: "Các bản đã lưu",
  listStandfirst:
    "Mỗi bản giữ nguyên số liệu và hình của một ngày, ở một địa chỉ không đổi. Trích dẫn cũ vẫn mở ra đúng hình đã trích.",
  none: "Chưa có bản nào được lưu.",
  current: (version: string, date: string): string => `Bản hiện hành là ${version}, dữ liệu ngày ${date}.`,
  currentMark: "bản hiện hành",
  version: "Bản",
  date: "Ngày của dữ liệu",
  plans: "Kế hoạch",
  changes: "Thay đổi đến bản hiện hành",
  changeCount: (cells: number, added: number): string =>
    [cells === 0 ? "" : `${digits(cells)} lượt đổi mức`, added === 0 ? "" : `thêm ${countWord(added)} kế hoạch`]
      .filter((part) => part !== "")
      .join(", "),
  noChange: "không thay đổi",
  otherChange: "thay đổi khác",
  title: (version: string): string => `Bản ${version}`,
  standfirst: (date: string, plans: number, method: string): string =>
    `Số liệu và hình của ngày ${date}, đối chiếu ${countWord(plans)} kế hoạch, phương pháp ${method}. Số liệu và hình dưới đây giữ nguyên, không thay đổi nữa.`,
  changesTitle: "Từ bản này đến nay",
  isCurrent: "Đây là bản hiện hành.",
  unchanged: "Số liệu từ đó đến nay không thay đổi.",
  plansAdded: (names: readonly string[]): string => `Thêm ${countWord(names.length)} kế hoạch: ${names.join(", ")}.`,
  plansRemoved: (names: readonly string[]): string => `Bỏ ${countWord(names.length)} kế hoạch: ${names.join(", ")}.`,
  nowApart: (names: readonly string[]): string => `Nay không cộng vào số chung: ${names.join(", ")}.`,
  nowCounted: (names: readonly string[]): string => `Nay cộng vào số chung: ${names.join(", ")}.`,
  provisionsAdded: (ids: readonly string[]): string => `Thêm nội dung: ${ids.join(", ")}.`,
  provisionsRemoved: (ids: readonly string[]): string => `Bỏ nội dung: ${ids.join(", ")}.`,
  methodChanged: (from: string, to: string): string => `Phương pháp đổi từ ${from} sang ${to}.`,
  cellsChanged: (count: number): string => `${countWordCapital(count)} lượt đổi mức:`,
  plan: "Kế hoạch",
  provision: "Nội dung",
  before: "Bản này",
  now: "Nay",
  figures: "Hình của bản này",
  note: (note: string): string => `Ghi chú khi lưu: ${note}`,
  files: "Số liệu của bản này",
  data: "Số liệu và hình, dạng máy đọc (JSON)",
  table: "Bảng mức nêu từng nội dung (CSV)",
};
