import { lowerFirst } from "../../text/lowerFirst.ts";
import { countWordCapital, digits, list } from "./numbers.ts";

/** Plans beyond this many are counted, not named. */
const mostNamed = 4;

/** The brief of two pages. */
export const brief = {
  title: (reference: string): string => `Tóm tắt kết quả đối chiếu các kế hoạch thực hiện ${reference}`,
  compared: "Đã đối chiếu",
  /** The reference with its parts, then the plans by number and date, or how many there are. */
  scope: (reference: string, points: number, provisions: number): string =>
    `${reference} (${points} điểm, ${provisions} nội dung) với `,
  plans: (names: readonly string[]): string => `${names.join("; ")}.`,
  manyPlans: (together: number, apart: number): string =>
    `${digits(together)} kế hoạch thực hiện${apart === 0 ? "" : ` và ${digits(apart)} kế hoạch để tham khảo`}; số, ngày của từng kế hoạch ở bảng số liệu và trên trang.`,
  apart: " (để tham khảo, không cộng vào số chung)",
  findings: (count: number): string => `${countWordCapital(count)} kết quả chính`,
  noFindings: "Chưa có kết quả để nêu.",
  /** Of provisions that tie the first is shown. */
  most: (
    ids: readonly string[],
    label: string,
    { takenUp, full, of, everywhere }: Readonly<Record<"takenUp" | "full" | "of" | "everywhere", number>>,
  ): readonly [string, string] => [
    ids.length === 1
      ? `Thấy ở nhiều kế hoạch nhất: nội dung ${ids[0]!} (${label}).`
      : `Thấy ở nhiều kế hoạch nhất: ${digits(ids.length)} nội dung ngang nhau.`,
    ` ${ids.length === 1 ? "" : "Mỗi nội dung: "}${digits(takenUp)} trong ${digits(of)} kế hoạch nêu, trong đó ${digits(full)} nêu rõ. ${digits(everywhere)} nội dung được mọi kế hoạch nêu.${ids.length === 1 ? "" : ` Ví dụ nội dung ${ids[0]!} (${label}):`}`,
  ],
  least: (
    ids: readonly string[],
    label: string,
    takenUp: number,
    of: number,
    unknown: number,
    reference: string,
  ): readonly [string, string] => [
    takenUp === 0
      ? `Chưa thấy ở kế hoạch nào: ${named(ids)} (${label}${ids.length > 1 ? ", …" : ""}).`
      : `Thấy ở ít kế hoạch nhất: ${named(ids)} (${label}${ids.length > 1 ? ", …" : ""}).`,
    ` Nội dung ${ids[0]!}: ${digits(takenUp)} trong ${digits(of)} kế hoạch nêu${unknown === 0 ? "" : `; ${digits(unknown)} kế hoạch chưa xác định được vì văn bản thiếu phần`}. Lời của ${reference}:`,
  ],
  /** `whole` of `count` keep every clause. */
  verbatim: (count: number, whole: number, total: number, id: string): readonly [string, string] => [
    `Có ý nguyên văn: ${digits(count)} trong ${digits(total)} lượt nêu.`,
    ` Giữ nguyên lời ít nhất một ý (vế câu) của nội dung; trong đó ${digits(whole)} lượt giữ nguyên mọi ý. Rõ nhất ở nội dung ${id}:`,
  ],
  own: (tasks: number, dated: number, targets: number, id: string, reference: string): readonly [string, string] => [
    "Thời hạn và chỉ tiêu.",
    ` Trong ${digits(tasks)} nhiệm vụ của các kế hoạch, ${digits(dated)} có thời hạn, ${digits(targets)} có chỉ tiêu định lượng. Một đoạn diễn đạt khác ${reference}, ở nội dung ${id}:`,
  ],
  /** Of provisions that tie the first is shown; states or relations follow. */
  difference: (ids: readonly string[], label: string): readonly [string, string] =>
    furthest("Các kế hoạch khác nhau nhiều nhất, nơi nêu rõ, nơi chưa nêu", ids, label),
  worded: (ids: readonly string[], label: string): readonly [string, string] =>
    furthest("Cách diễn đạt khác nhau nhiều nhất", ids, label),
  /** `Nêu rõ: tỉnh A; chưa nêu: tỉnh B` */
  states: (states: readonly { readonly word: string; readonly plans: readonly string[] }[]): string =>
    ` ${states.map(({ word, plans }, at) => `${at === 0 ? word : lowerFirst(word)}: ${plans.length > mostNamed ? `${plans.length} kế hoạch` : list(plans)}`).join("; ")}.`,
  unsure: " (cần rà soát trước khi dẫn)",
  gaps: "Còn thiếu",
  gapsText: (absent: number, unknown: number, applicable: number): string =>
    `${digits(absent)} lượt chưa nêu và ${digits(unknown)} lượt chưa xác định trong ${digits(applicable)} lượt áp dụng (một lượt là một kế hoạch đối với một nội dung).`,
  indexText: (range: string): string => `Chỉ số chung: ${range}.`,
  unanswered: (count: number, tasks: number, reference: string): string =>
    `${digits(count)} trong ${digits(tasks)} nhiệm vụ của các kế hoạch không ứng với nội dung nào của ${reference}.`,
  limits: "Giới hạn",
  limitsText:
    "Máy đối chiếu theo lời trùng nhau, cụm từ đặc trưng và đề mục; máy có thể sai, cần xem lại đoạn trích trước khi dẫn. “Chưa nêu” chỉ nói khi đã đọc hết những phần có thể nêu nội dung ấy.",
  citation: "Trích dẫn",
  file: (name: string): string => `Tệp: ${name}.`,
  page: (page: number, pages: number): string => `Trang ${page}/${pages}`,
};

function furthest(claim: string, ids: readonly string[], label: string): readonly [string, string] {
  return ids.length === 1
    ? [`${claim}: nội dung ${ids[0]!} (${label}).`, ""]
    : [`${claim}: ${named(ids)}.`, ` Nội dung ${ids[0]!} (${label}):`];
}

function named(ids: readonly string[]): string {
  return ids.length > 8 ? `${ids.length} nội dung, trước hết là ${ids[0]!}` : `nội dung ${list(ids)}`;
}
