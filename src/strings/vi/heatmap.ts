import { capitalised } from "../../text/capitals.ts";
import { countWord, countWordCapital, outOf, digits } from "./numbers.ts";

/** The page of the full matrix. */
export const heatmap = {
  title: "Bản đồ nhiệt",
  index: "Chỉ số",
  figureTitle: (provisions: number, plans: number): string =>
    `${countWordCapital(provisions)} nội dung trong ${countWord(plans)} kế hoạch`,
  finding: (plans: number, takenUp: number, applicable: number, everywhere: number, nowhere: number): string => {
    const all =
      plans === 1
        ? ""
        : ` ${everywhere === 0 ? "Không nội dung nào" : `${countWordCapital(everywhere)} nội dung`} được cả ${countWord(plans)} kế hoạch nêu;`;
    const none =
      nowhere === 0
        ? "không nội dung nào vắng ở mọi kế hoạch"
        : `${countWord(nowhere)} nội dung chưa thấy ở kế hoạch nào`;
    const head = `${countWordCapital(plans)} kế hoạch nêu ${outOf(takenUp, applicable)} lượt.`;
    return all === "" ? `${head} ${capitalised(none)}.` : `${head}${all} ${none}.`;
  },
  order: "Thứ tự các nội dung",
  orderReference: "Theo số thứ tự",
  orderLeast: "Ít kế hoạch nêu nhất trước",
  gapsOnly: (count: number): string => `Chỉ nội dung còn trống ${digits(count)}`,
  states: "Chỉ nội dung có kế hoạch ở mức",
  rowsInView: "Số nội dung đang hiện:",
  arrange: "Sắp xếp, lọc",
  take: "Tải về, trích dẫn",
  cellNote: "Ô càng đậm, nội dung nêu càng rõ. Tam giác nhỏ ở góc ô: cần rà soát trước khi dẫn.",
  /** Where fields are too narrow for the names of the plans over them. */
  stripsNote:
    "Mỗi hàng là một nội dung, mỗi vạch là một kế hoạch. Bấm vào nội dung để xem tên và mức nêu của từng kế hoạch.",
  byPlan: "Xem theo từng kế hoạch",
  gapsTitle: "Nội dung chưa nêu, chưa xác định của từng kế hoạch",
  gapsStandfirst:
    "“Chưa nêu” là đã đọc hết những phần có thể nêu mà chưa thấy; “chưa xác định” là chưa thấy trong phần văn bản hiện có. Bấm vào nội dung để đọc nguyên văn nội dung ấy bên cạnh kế hoạch.",
  noGaps: "Mọi nội dung đều được nêu rõ.",
};
