import type { GapFilter, ReadingMode } from "../../model/choices.ts";
import { list, digits } from "./numbers.ts";

/** The page that sets plans side by side. */
export const compare = {
  title: "Đối chiếu",
  standfirst: (reference: string): string => `Mỗi hàng là một nội dung của ${reference}; mỗi cột là một kế hoạch.`,
  plans: "Kế hoạch",
  points: "Điểm",
  allPoints: "Tất cả",
  reading: "Làm nổi",
  readings: {
    words: "Lời chung",
    changes: "Thay đổi",
    own: "Lời khác",
  } satisfies Record<ReadingMode, string> as Record<ReadingMode, string>,
  only: "Nội dung",
  gaps: {
    any: "Tất cả",
    some: "Có kế hoạch chưa nêu",
    every: "Chưa kế hoạch nào nêu",
  } satisfies Record<GapFilter, string> as Record<GapFilter, string>,
  /** Without a lexicon: nothing is said to be missing. */
  proposed: {
    any: "Tất cả",
    some: "Có kế hoạch chưa có gợi ý",
    every: "Chưa kế hoạch nào có gợi ý",
  } satisfies Record<GapFilter, string> as Record<GapFilter, string>,
  link: "Sao chép liên kết",
  linkCopied: "Đã sao chép liên kết.",
  print: "In",
  /** On paper; the address follows. */
  printed: "In ngày {date}",
  /** `{plans}`, `{rows}` and `{of}` are counts that the script fills in. */
  showing: "Đang xem {plans} kế hoạch, {rows} trong {of} nội dung.",
  /** Why no row is left in view. */
  nothing: {
    some: "Các kế hoạch đang xem đều nêu mọi nội dung ở đây.",
    every: "Nội dung nào ở đây cũng có ít nhất một kế hoạch đang xem nêu ra.",
  },
  /** The page of one plan beside the reference. */
  pair: {
    /** `kind` is the name of its kind, in a sentence: `kế hoạch`, `chỉ thị`. */
    title: (reference: string, kind: string, plan: string): string => `${reference} và ${kind} ${plan}`,
    description: (reference: string, kind: string, plan: string, takenUp: number, applicable: number): string =>
      `Toàn bộ nội dung của ${reference}, cạnh lời ${kind} ${plan}, từng nội dung một: ${digits(takenUp)}/${digits(applicable)} nội dung được nêu.`,
    plan: (kind: string, plan: string): string => `Đọc toàn văn ${kind} ${plan}`,
    others: "Đối chiếu với kế hoạch khác",
    /** Where scripts do not run; `{data}` is a link to the file of the plan. */
    noScript: "Vì sao từng đoạn được nối và đã thay đổi gì: bật JavaScript để xem tại đây, hoặc mở {data}.",
    data: "tệp dữ liệu của kế hoạch",
  },
  /** Choosing some of many plans. */
  picker: {
    title: "Chọn kế hoạch",
    all: "Tất cả",
    name: "Tên",
    region: "Vùng",
    present: "Tỉnh, thành phố hiện nay",
    alike: "Giống lời văn nhất với",
    /** `{passages}` of the `{of}` passages of the other plan. */
    alikeNote: { some: "chung {passages}/{of} đoạn", same: "cùng lời văn, cả {of} đoạn" },
    branch: "Cơ quan ban hành",
    branches: { party: "Cấp ủy Đảng", state: "Ủy ban nhân dân" },
    provision: "Nội dung",
    state: "Mức nêu nội dung ấy",
    apart: "đứng riêng",
    pair: "Đọc cạnh từng nội dung",
    compare: "Đối chiếu các kế hoạch đã chọn",
    limit: (most: number): string => `Chọn từ 1 đến ${most} kế hoạch.`,
    /** `{shown}`, `{of}` and `{chosen}` are counts that the script fills in. */
    status: "{shown} trong {of} kế hoạch; đã chọn {chosen}.",
    listFailed: "Không tải được danh sách để lọc. Hãy mở kế hoạch theo tên ở dưới, hoặc tải lại trang.",
    failed: "Không tải được lời của kế hoạch. Hãy đọc kế hoạch ấy trên trang riêng.",
    standfirst: (reference: string, most: number): string =>
      `Chọn từ 1 đến ${most} kế hoạch để đọc cạnh nhau, từng nội dung của ${reference}; hoặc đọc từng kế hoạch trên trang riêng.`,
  },
  showAll: "Xem lại tất cả nội dung",
  strip: "Toàn trang: mỗi hàng một nội dung, mỗi cột một kế hoạch",
  keyChanges: "Chữ thường: giữ như lời của nội dung, không kể viết hoa và dấu câu",
  keyIn: "kế hoạch thêm vào",
  keyOut: "kế hoạch bỏ đi",
  keyRest: "Đoạn diễn đạt khác không so từng tiếng.",
  keyOwn: "Lời của nội dung được làm mờ, còn lại là lời của kế hoạch.",
  keys: "Chú giải",
  keyVerbatim: "lời chung, giữ nguyên",
  keyAdapted: "lời chung, đoạn có điều chỉnh",
  keyPhrase: "diễn đạt khác, cụm từ làm căn cứ",
  /** Documents of one kind: `kế hoạch Tỉnh A và Tỉnh B`. */
  named: (kind: string, names: readonly string[]): string => `${kind} ${list(names)}`,
  description: (reference: string, kinds: readonly string[]): string =>
    `${reference} đặt cạnh ${kinds.join("; ")}, từng nội dung một.`,
};
