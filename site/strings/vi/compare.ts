import { list } from "./numbers.ts";

/** The page that sets plans side by side. */
export const compare = {
  title: "Đối chiếu",
  standfirst: (reference: string): string =>
    `Mỗi hàng là một nội dung của ${reference}; mỗi cột là một kế hoạch. Chữ có nền là lời chung của hai văn bản; nét gạch dưới cho biết lời ấy được giữ nguyên, điều chỉnh hay là lời riêng.`,
  plans: "Kế hoạch",
  points: "Điểm",
  allPoints: "Tất cả",
  pointLinks: "Đọc riêng từng điểm",
  /** `{plans}` and `{rows}` are counts that the script fills in. */
  showing: "Đang xem {plans} kế hoạch, {rows} nội dung.",
  keys: "Chú giải",
  keyVerbatim: "lời chung, giữ nguyên",
  keyAdapted: "lời chung, đoạn có điều chỉnh",
  keyShared: "lời chung, trong đoạn dùng lời riêng",
  keyPhrase: "lời riêng của kế hoạch, cụm từ làm chứng",
  description: (reference: string, plans: readonly string[]): string =>
    `${reference} đặt cạnh kế hoạch ${list(plans)}, từng nội dung một.`,
};
