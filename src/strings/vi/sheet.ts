import { capitalised } from "../../text/capitals.ts";
import type { UnknownReason } from "../../model/reading.ts";
import { countWord, countWordCapital, digits, list } from "./numbers.ts";

/** A share of each plan, as findings name it. */
export interface LeadingPoint {
  readonly point: string;
  readonly plans: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Ids beyond this many are counted, not listed. */
const mostIds = 8;

/** Exported figures: sheets, tables and documents. */
export const sheet = {
  page: (page: number, pages: number): string => ` (trang ${page}/${pages})`,
  pointName: (id: string, label: string): string => `điểm ${id} (${label})`,
  pointHeading: (id: string, label: string): string => `Điểm ${id}. ${label}`,
  plans: "Kế hoạch",
  takenUp: "Nêu",
  states: "Mức nêu",
  notIn: "Chưa thấy ở",
  rest: "Không nối",
  noRegion: "Không rõ vùng",
  none: "không có",
  emphasis: {
    title: (points: number): string => `Tỷ trọng dung lượng của ${countWord(points)} điểm trong từng kế hoạch`,
    leading: (plans: number, leading: readonly LeadingPoint[]): string =>
      leading
        .map(({ point, plans: named, from, to }) => {
          const range = from === to ? from : `${from} đến ${to}`;
          return named.length === plans
            ? `${plans === 1 ? "Kế hoạch" : `Cả ${countWord(plans)} kế hoạch đều`} dành dung lượng lớn nhất cho ${point}, ${range} phần nhiệm vụ.`
            : `${named.length > 3 ? `${countWordCapital(named.length)} kế hoạch` : list(named)} dành dung lượng lớn nhất cho ${point}, ${range}.`;
        })
        .join(" "),
    least: (point: string, from: string, to: string): string =>
      `${capitalised(point)} có dung lượng nhỏ nhất tính bình quân, ${from === to ? from : `${from} đến ${to}`}.`,
    alike: "Các điểm có dung lượng ngang nhau.",
    note: "Tỷ trọng = số tiếng của các đoạn nhiệm vụ có nêu nội dung thuộc điểm đó / tổng số tiếng của phần nhiệm vụ. Đoạn nêu nhiều điểm được chia đều cho các điểm ấy; cột cuối là phần lời không nối với điểm nào.",
  },
  wording: {
    title: (reference: string): string =>
      `Cách diễn đạt so với ${reference}: có ý nguyên văn, điều chỉnh hay diễn đạt khác`,
    counts: (total: number, verbatim: number, adapted: number, specific: number): string =>
      `Trong ${digits(total)} lượt nêu, ${digits(verbatim)} có ý nguyên văn, ${digits(adapted)} điều chỉnh, ${digits(specific)} diễn đạt khác.`,
    ownest: (plan: string, count: number, of: number): string =>
      `${plan} có tỷ lệ diễn đạt khác cao nhất, ${digits(count)} trong ${digits(of)}.`,
    closest: (plan: string, count: number, of: number): string =>
      `${plan} có tỷ lệ ý nguyên văn cao nhất, ${digits(count)} trong ${digits(of)}.`,
    note: (reference: string): string =>
      `Mỗi nội dung được xếp theo đoạn khớp nhất: giữ nguyên lời ít nhất một ý của ${reference} (khung rỗng), phần lớn là lời của ${reference} (nhạt), diễn đạt khác (đậm). Các số là số nội dung của từng phần, theo thứ tự ấy. Diễn đạt khác chưa hẳn là lời riêng: kế hoạch khác có thể cũng viết như vậy.`,
  },
  deadlines: {
    title: "Thời hạn của các nhiệm vụ",
    quarter: (quarter: number, year: number): string => `Quý ${["I", "II", "III", "IV"][quarter - 1]!}/${year}`,
    rest: (year: number): string => `Cả năm ${year}`,
    later: (year: number): string => `Từ ${year}`,
    /** In a sentence. */
    within: (year: number, quarter: number | null): string =>
      quarter === null ? `năm ${year}` : `quý ${["I", "II", "III", "IV"][quarter - 1]!}/${year}`,
    recurring: "Định kỳ",
    open: "Không ấn định ngày cuối",
    none: "Không nêu thời hạn",
    noTasks: "Chưa đọc được nhiệm vụ nào trong các kế hoạch thực hiện.",
    timed: (timed: number, tasks: number, plans: number): string =>
      `Trong ${digits(tasks)} nhiệm vụ của ${countWord(plans)} kế hoạch, ${timed === 0 ? "không nhiệm vụ nào" : digits(timed)} nêu thời hạn.`,
    most: (period: string, tasks: number, plans: number): string =>
      `Nhiều việc đến hạn nhất: ${period}, ${digits(tasks)} nhiệm vụ của ${countWord(plans)} kế hoạch.`,
    returning: (tasks: number): string => (tasks === 0 ? "" : `${digits(tasks)} nhiệm vụ làm định kỳ.`),
    note: "Số vạch là số nhiệm vụ, đứng ở kỳ có ngày cuối của thời hạn; nhiệm vụ có nhiều thời hạn đứng ở từng kỳ. Chỉ vẽ những kỳ có việc đến hạn. Máy đọc từ câu chữ của kế hoạch; thời hạn ghi ở văn bản khác không tính.",
    openNote: "Không ấn định ngày cuối: tính từ một sự việc hoặc kể từ một ngày.",
  },
  leads: {
    title: "Cơ quan chủ trì nhiệm vụ ở từng điểm",
    unled: "Nhiệm vụ không nêu cơ quan chủ trì",
    unnamed: "Không nêu tên",
    groups: {
      province: "Sở và đơn vị của tỉnh",
      committees: "Hội đồng nhân dân, Ủy ban nhân dân",
      party: "Cơ quan của Đảng",
      central: "Cơ quan Trung ương, kể cả đơn vị tại địa phương",
      society: "Mặt trận, đoàn thể, doanh nghiệp",
      many: "Gọi chung nhiều cơ quan",
      other: "Cơ quan khác",
    },
    led: (led: number, tasks: number, plans: number, agencies: number): string =>
      led === 0
        ? `Trong ${digits(tasks)} nhiệm vụ của ${countWord(plans)} kế hoạch, không nhiệm vụ nào nêu cơ quan chủ trì.`
        : `Trong ${digits(tasks)} nhiệm vụ của ${countWord(plans)} kế hoạch, ${digits(led)} nêu cơ quan chủ trì, gồm ${digits(agencies)} cơ quan.`,
    most: (agencies: readonly string[], tasks: number): string =>
      `${list(agencies)} chủ trì nhiều nhất, ${agencies.length === 1 ? "" : "mỗi bên "}${digits(tasks)} nhiệm vụ.`,
    unledTasks: (tasks: number, point: string | null, there: number): string =>
      tasks === 0
        ? ""
        : `${digits(tasks)} nhiệm vụ không nêu ai chủ trì${point === null ? "" : `, nhiều nhất ở ${point}: ${digits(there)}`}.`,
    shown: (rows: number, of: number): string =>
      `Hình vẽ ${digits(rows)} trong ${digits(of)} cơ quan; bảng đầy đủ ở bản A4 và tệp số liệu.`,
    note: "Số vạch, hay độ dài thanh, là số nhiệm vụ. Nhiệm vụ của nhiều cơ quan tính cho từng cơ quan, nhiệm vụ về nhiều điểm tính ở từng điểm; “Không nối”: không về điểm nào. Cơ quan cùng tên ở các nơi tính chung, theo tên trong kế hoạch.",
  },
  origin: {
    title: (reference: string): string =>
      `Nguồn lời văn của các đoạn nêu nội dung: ${reference}, chung với kế hoạch khác, riêng`,
    columns: {
      reference: (reference: string): string => `Lời của ${reference}`,
      plans: "Chung với kế hoạch khác",
      own: "Lời riêng",
    },
    shares: (reference: string, plans: string, own: string, name: string): string =>
      `Trong các đoạn nêu nội dung, ${reference} là lời của ${name}, ${plans} chung với kế hoạch khác, ${own} là lời riêng.`,
    pair: (a: string, b: string, passages: number): string =>
      `${a} và ${b} giống lời nhau nhiều nhất, ${digits(passages)} đoạn.`,
    same: (a: string, b: string, passages: number): string =>
      `${a} và ${b} cùng một lời văn, cả ${digits(passages)} đoạn.`,
    nothing: "Chưa thấy đoạn nào nêu nội dung.",
    note: (reference: string): string =>
      `Tính theo số tiếng của các đoạn có nêu nội dung, mỗi đoạn một lần. Lời của ${reference}: chuỗi tiếng liền nhau có trong cả hai văn bản. Chung với kế hoạch khác: phần còn lại của đoạn mà một kế hoạch khác cũng có, giống từ ba phần tư lời trở lên. Ai viết trước thì văn bản không cho biết.`,
  },
  least: {
    title: "Những nội dung ít kế hoạch nêu nhất",
    nowhere: (ids: readonly string[]): string => {
      if (ids.length === 0) return "Nội dung nào cũng có ít nhất một kế hoạch nêu.";
      const named = ids.length > mostIds ? "" : `: ${list(ids)}`;
      return `${countWordCapital(ids.length)} nội dung chưa thấy ở kế hoạch nào${named}.`;
    },
    once: (ids: readonly string[], plans: number): string => {
      if (ids.length === 0 || plans < 2) return "";
      const named = ids.length > mostIds ? "" : `: ${list(ids)}`;
      return `${countWordCapital(ids.length)} nội dung mới thấy ở một kế hoạch${named}.`;
    },
    everywhere: (count: number, plans: number): string =>
      plans < 2
        ? ""
        : `${count === 0 ? "Không nội dung nào" : `${countWordCapital(count)} nội dung`} được cả ${countWord(plans)} kế hoạch nêu.`,
    note: "Xếp từ nội dung ít kế hoạch nêu nhất; bằng nhau thì theo số thứ tự.",
    noteMarks: "Mỗi vạch là một kế hoạch, theo thứ tự:",
    noteTally: "Phần đậm: nêu rõ; phần vừa: có đề cập; khung rỗng: chưa nêu; phần nhạt: chưa xác định.",
  },
  signs: "= nguyên văn (1/3: một trong ba ý), ≈ điều chỉnh, + diễn đạt khác.",
  turn: "Lượt: một kế hoạch đối với một nội dung.",
  unknown: (plans: readonly string[]): string =>
    plans.length === 0 ? "" : `Chưa xác định: chưa thấy trong phần văn bản hiện có (${plans.join("; ")}).`,
  unknownPlan: (plan: string, reason: string, cells: number): string => `${plan} ${reason}, ${digits(cells)}\u00a0lượt`,
  unknownPlans: (plans: number, cells: number): string =>
    `${countWord(plans)} kế hoạch thiếu phần văn bản, ${digits(cells)}\u00a0lượt`,
  reasons: {
    "no-tasks": "chưa đọc được nhiệm vụ",
    "text-quality": "chữ hỏng",
    truncated: "bị cắt phần cuối",
    "not-text": "còn ảnh chưa đọc",
    "missing-appendices": "thiếu phụ lục",
    "appendix-unread": "phụ lục chưa đọc",
    "part-unclear": "có phần chưa hiểu",
    "no-lexicon": "chưa có danh mục từ vựng",
  } satisfies Record<UnknownReason, string> as Record<UnknownReason, string>,
  shown: (rows: number, of: number): string =>
    `Hình vẽ ${digits(rows)} trong ${digits(of)} nội dung; bảng đầy đủ ở bản A4 và tệp số liệu.`,
  firstPlans: (plans: number, of: number): string =>
    `Có ${digits(plans)} kế hoạch đầu trong ${digits(of)}; tệp số liệu có đủ.`,
  regions: "Xếp theo vùng kinh tế - xã hội.",
  presentPlan: (plan: string, present: string): string => `${plan} ${present}`,
  present: (plans: readonly string[]): string => (plans.length === 0 ? "" : `${plans.join("; ")}.`),
  presentPlans: (plans: number): string => `${countWordCapital(plans)} kế hoạch mang tên tỉnh nay thuộc tỉnh khác.`,
  unsure: (count: number): string => `Cần rà soát trước khi dẫn: ${digits(count)}\u00a0lượt.`,
  across: "Mỗi hàng một kế hoạch, mỗi cột một nội dung theo số thứ tự.",
  gathered: (plans: number): string =>
    `Có ${digits(plans)} kế hoạch nên hình gộp theo vùng kinh tế - xã hội: mỗi ô chia theo số kế hoạch ở từng mức; phần trắng: chưa xác định; góc đánh dấu: có lượt cần rà soát.`,
};
