import type { CoverageSummary } from "../../model/coverage.ts";
import { countWord, countWordCapital, digits, list, outOf } from "./numbers.ts";

/** A point as findings name it: number and short name. */
export interface NamedPoint {
  readonly id: string;
  readonly label: string;
}

/** Points as findings name them, with their cells together. */
export interface NamedPlace extends Pick<CoverageSummary, "takenUp" | "applicable" | "unknown"> {
  readonly points: readonly NamedPoint[];
}

/** The overview figure: plans x points. */
export const overview = {
  /** `provincial`: whether every plan is that of a province. */
  title: (points: number, reference: string, provincial: boolean): string =>
    `Độ bao phủ ${countWord(points)} điểm của ${reference} trong ${provincial ? "kế hoạch của các tỉnh" : "các kế hoạch"}`,
  total: (provisions: number): string => `trên ${provisions} nội dung`,
  together: (plans: number): string => `Cộng ${countWord(plans)} kế hoạch`,
  togetherUnit: "số lượt nêu",
  mark: "Mỗi vạch là một nội dung, xếp theo số thứ tự. Số trên thước: số nội dung được nêu trên số nội dung áp dụng.",
  index: "Chỉ số = (nêu rõ + ½ có đề cập) / số nội dung áp dụng.",
  most: (place: NamedPlace): string => `${named(place.points)} có tỷ lệ nêu cao nhất, ${counted(place)}.`,
  least: (place: NamedPlace): string => `${named(place.points)} có tỷ lệ nêu thấp nhất, ${counted(place)}.`,
  /** Where unknown cells leave open which point has the place. */
  mostOpen: (unknown: number): string =>
    `Chưa xác định được điểm nào có tỷ lệ nêu cao nhất, do còn ${digits(unknown)} lượt chưa xác định.`,
  leastOpen: (unknown: number): string =>
    `Chưa xác định được điểm nào có tỷ lệ nêu thấp nhất, do còn ${digits(unknown)} lượt chưa xác định.`,
  known: (from: NamedPlace, to: NamedPlace): string =>
    `Tỷ lệ nêu từ ${counted(from)} ở ${numbered(from.points)} đến ${counted(to)} ở ${numbered(to.points)}; chưa xác định được điểm cao nhất, thấp nhất.`,
  alike: (takenUp: number, applicable: number, unknown: number): string =>
    unknown === 0
      ? `Các điểm được nêu ngang nhau, tổng cộng ${outOf(takenUp, applicable)} lượt.`
      : `Tổng cộng ${counted({ takenUp, applicable, unknown })}.`,
  missing: (ids: readonly string[]): string => {
    if (ids.length === 0) return "Nội dung nào cũng được ít nhất một kế hoạch nêu.";
    if (ids.length === 1) return `Chỉ nội dung ${ids[0]!} chưa thấy ở kế hoạch nào.`;
    const count = countWordCapital(ids.length);
    return ids.length > 6
      ? `${count} nội dung chưa thấy ở kế hoạch nào.`
      : `${count} nội dung chưa thấy ở kế hoạch nào: ${list(ids)}.`;
  },
  noPlans: "Chưa có kế hoạch thực hiện nào.",
};

function named(points: readonly NamedPoint[]): string {
  if (points.length === 1) return `Điểm ${points[0]!.id} (${points[0]!.label})`;
  return numbered(points);
}

function numbered(points: readonly NamedPoint[]): string {
  return `Điểm ${list(points.map(({ id }) => id))}`;
}

/** `8 trong 15 lượt (4 chưa xác định)`. */
function counted({ takenUp, applicable, unknown }: Omit<NamedPlace, "points">): string {
  return `${outOf(takenUp, applicable)} lượt${unknown === 0 ? "" : ` (${digits(unknown)} chưa xác định)`}`;
}
