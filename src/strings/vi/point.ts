import { countWord, countWordCapital, list, outOf, digits } from "./numbers.ts";

/** A provision that findings name. */
export interface NamedProvision {
  readonly id: string;
  readonly label: string;
}

/** Pages of the points, and the figure of each: provisions x plans. */
export const point = {
  listTitle: (points: number, reference: string): string => `${countWordCapital(points)} điểm của ${reference}`,
  listStandfirst: (provisions: number, plans: number): string =>
    `Mỗi điểm được tách thành các nội dung, tổng cộng ${provisions}. Mỗi thước cho thấy một kế hoạch nêu từng nội dung đến đâu, trong ${countWord(plans)} kế hoạch thực hiện.`,
  entry: (plans: number, takenUp: number, applicable: number): string =>
    `${countWordCapital(plans)} kế hoạch nêu ${outOf(takenUp, applicable)} lượt.`,
  kicker: (id: string, reference: string, provisions: number): string =>
    `Điểm ${id} của ${reference}, ${provisions} nội dung`,
  title: (provisions: number, id: string): string =>
    `${countWordCapital(provisions)} nội dung của điểm ${id} trong từng kế hoạch`,
  takenUp: (plans: number, takenUp: number, applicable: number, full: number, partial: number): string => {
    const head = `${countWordCapital(plans)} kế hoạch nêu ${outOf(takenUp, applicable)} lượt`;
    if (takenUp === 0) return `${head}.`;
    if (partial === 0) return `${head}, đều nêu rõ.`;
    if (full === 0) return `${head}, đều ở mức có đề cập.`;
    return `${head}, ${digits(full)} nêu rõ và ${digits(partial)} có đề cập.`;
  },
  everywhere: (count: number, of: number, plans: number): string =>
    count === of
      ? plans === 1
        ? "Nội dung nào cũng được nêu."
        : `Nội dung nào cũng được cả ${countWord(plans)} kế hoạch nêu.`
      : "",
  nowhere: (provisions: readonly NamedProvision[]): string => {
    const [first] = provisions;
    if (first === undefined) return "";
    if (provisions.length === 1) return `Nội dung ${named(first)} chưa thấy ở kế hoạch nào.`;
    return `${countWordCapital(provisions.length)} nội dung chưa thấy ở kế hoạch nào: ${list(provisions.map(({ id }) => id))}.`;
  },
  onlyIn: (provisions: readonly NamedProvision[], plan: string): string => {
    const [first] = provisions;
    if (first === undefined) return "";
    if (provisions.length === 1) return `Nội dung ${named(first)} mới thấy ở ${plan}.`;
    return `Các nội dung ${list(provisions.map(({ id }) => id))} mới thấy ở ${plan}.`;
  },
  provisionHead: "Nội dung",
  plansHead: "Kế hoạch nêu",
  apart: {
    older: "tham khảo, có trước",
    "other-basis": "tham khảo, căn cứ khác",
    "not-read": "chưa đọc được",
  },
  cellNote: "Dấu = là giữ nguyên lời ít nhất một ý, ≈ là có điều chỉnh, + là diễn đạt khác. Bấm vào ô để đọc các đoạn.",
  unsureNote: "“Cần rà soát”: máy chưa chắc về đoạn khớp nhất; nên đọc lại trước khi dẫn.",
  /** Passages that tell most where plans are many. */
  telling: {
    title: "Từng nội dung trong các kế hoạch",
    /** What the word that names the others says, and what it does not. */
    note: "“Giống”: đoạn giống nhau từ ba phần tư lời trở lên. Kế hoạch nào viết trước thì văn bản không cho biết.",
    copied: (plans: number): string => `Đoạn dùng chung của ${digits(plans)} kế hoạch`,
    closest: "Giữ nguyên lời nhiều nhất",
    own: "Lời riêng, không kế hoạch nào khác có",
    alike: (first: string, more: number): string =>
      more === 0 ? `Giống ${first}` : `Giống ${first} và ${digits(more)} kế hoạch khác`,
    more: (count: number): string => `và ${digits(count)} kế hoạch khác`,
  },
  machine: (state: string): string => `máy: ${state.toLowerCase()}`,
};

function named({ id, label }: NamedProvision): string {
  return `${id} (${label})`;
}
