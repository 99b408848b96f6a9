import { countWord, countWordCapital, list, outOf } from "./numbers.ts";

/** A point as findings name it: number and short name. */
export interface NamedPoint {
  readonly id: string;
  readonly label: string;
}

/** The overview figure: plans x points. */
export const overview = {
  /** `provincial`: whether every plan is that of a province. */
  title: (points: number, reference: string, provincial: boolean): string =>
    `Độ bao phủ ${countWord(points)} điểm của ${reference} trong ${provincial ? "kế hoạch của các tỉnh" : "các kế hoạch"}`,
  total: (provisions: number): string => `trên ${provisions} nội dung`,
  together: (plans: number): string => `Cộng ${countWord(plans)} kế hoạch`,
  togetherUnit: "số lượt nêu",
  mark: "Mỗi vạch là một nội dung, xếp theo thứ tự trong văn bản gốc. Số trên thước: số nội dung được nêu trên số nội dung áp dụng.",
  index: "Chỉ số = (nêu rõ + ½ có đề cập) / số nội dung áp dụng.",
  most: (points: readonly NamedPoint[], takenUp: number, applicable: number): string =>
    `${named(points)} có tỷ lệ nêu cao nhất, ${outOf(takenUp, applicable)} lượt.`,
  least: (points: readonly NamedPoint[], takenUp: number, applicable: number): string =>
    `${named(points)} có tỷ lệ nêu thấp nhất, ${outOf(takenUp, applicable)}.`,
  alike: (takenUp: number, applicable: number): string =>
    `Các điểm được nêu ngang nhau, tổng cộng ${outOf(takenUp, applicable)} lượt.`,
  missing: (ids: readonly string[]): string => {
    if (ids.length === 0) return "Nội dung nào cũng được ít nhất một kế hoạch nêu.";
    if (ids.length === 1) return `Chỉ nội dung ${ids[0]!} chưa thấy ở kế hoạch nào.`;
    const count = countWordCapital(ids.length);
    return ids.length > 6
      ? `${count} nội dung chưa thấy ở kế hoạch nào.`
      : `${count} nội dung chưa thấy ở kế hoạch nào: ${list(ids)}.`;
  },
  noPlans: "Chưa có kế hoạch nào thực hiện văn bản gốc.",
};

function named(points: readonly NamedPoint[]): string {
  if (points.length === 1) return `Điểm ${points[0]!.id} (${points[0]!.label})`;
  return `Điểm ${list(points.map(({ id }) => id))}`;
}
