import { digits } from "./numbers.ts";

/** Parts of the plans, where all are too many for one page. */
export const parts = {
  title: "Từng phần của các kế hoạch",
  part: "Phần",
  plans: "Số kế hoạch",
  intro: (plans: number, count: number): string =>
    `Có ${digits(plans)} kế hoạch nên bản đồ gộp thành ${digits(count)} phần theo vùng; mở một phần để xem từng kế hoạch. Số ở mỗi điểm: tỷ lệ lượt nêu.`,
  fieldNote:
    "Mỗi cột là một phần hoặc một vùng; ô chia theo số kế hoạch ở từng mức, từ dưới lên: nêu rõ, có đề cập, chưa nêu; khoảng trắng: chưa xác định hoặc không áp dụng. Bấm vào ô để đến từng kế hoạch.",
  standfirst: (plans: number, takenUp: number, applicable: number): string =>
    `${digits(plans)} kế hoạch nêu ${digits(takenUp)} trong ${digits(applicable)} lượt.`,
  others: "Các phần khác",
  previous: "Phần trước",
  next: "Phần sau",
};
