import { capitalised } from "../../text/capitals.ts";
import type { RegisterField } from "../../model/evaluation.ts";
import type { RegisterRule } from "../../model/register.ts";
import { digits } from "./numbers.ts";

/** The register of tasks. */
export const tasks = {
  title: "Nhiệm vụ",
  standfirst:
    "Cơ quan chủ trì, việc phải làm, thời hạn, chỉ tiêu: đọc từ câu chữ của từng kế hoạch. Điều kế hoạch không nói thì để trống.",
  ofPlan: (count: number): string => `${digits(count)} nhiệm vụ`,
  count: (shown: number, all: number): string => `${digits(shown)} / ${digits(all)} nhiệm vụ`,
  undated: (count: number): string => `còn ${digits(count)} nhiệm vụ không nêu thời hạn`,
  filters: "Bộ lọc",
  plan: "Kế hoạch",
  agency: "Cơ quan chủ trì",
  point: "Điểm",
  provision: "Nội dung",
  sort: "Sắp xếp",
  sorts: { text: "Theo văn bản", due: "Theo thời hạn", agency: "Theo cơ quan", provision: "Theo nội dung" },
  due: "Thời hạn",
  any: "Tất cả",
  noAgency: "Chưa nêu cơ quan",
  withDue: "Có thời hạn",
  withoutDue: "Chưa nêu thời hạn",
  dueBy: (year: string): string => `Đến hết năm ${year}, cả việc định kỳ`,
  columns: { task: "Nhiệm vụ", lead: "Chủ trì", partners: "Phối hợp", due: "Thời hạn", target: "Chỉ tiêu" },
  inherited: "theo dòng nêu ở trên",
  openPassage: "Mở đoạn văn",
  byAgency: "Theo cơ quan chủ trì",
  /** Of many plans: where tasks can be filtered. */
  agencyPages:
    "Mở một cơ quan để đọc các nhiệm vụ cơ quan ấy chủ trì; ở đó lọc được theo kế hoạch, nội dung, thời hạn.",
  byPlan: "Theo kế hoạch",
  /** What is due when, across many plans. */
  deadlines: {
    title: "Theo thời hạn",
    intro: (dated: number, plans: number, undated: number): string =>
      `${digits(dated)} nhiệm vụ ở ${digits(plans)} kế hoạch nêu thời hạn; ${digits(undated)} nhiệm vụ khác không nêu.`,
    first: (shown: number): string =>
      `Dưới đây là ${digits(shown)} nhiệm vụ có hạn sớm nhất; đủ cả thì xem các tệp tải về ở trên.`,
    year: (year: string): string => `Hạn trong năm ${year}`,
    undated: "Định kỳ, hoặc không ấn định ngày",
  },
  agencyCount: (count: number, plans: number): string => `${digits(count)} nhiệm vụ, ${digits(plans)} kế hoạch`,
  several: "nhiều cơ quan",
  successor: (date: string): string => `từ ${date}`,
  assignments: {
    ofPlan: "Cơ quan chủ trì, thời hạn, chỉ tiêu",
    /** `aims`: whether any target is shown. */
    ofPoint: (aims: boolean): string => (aims ? "Cơ quan chủ trì và chỉ tiêu" : "Cơ quan chủ trì"),
    /** `kind` in small letters, as it stands in a sentence. */
    note: (kind: string): string => `Máy đọc từ câu chữ của ${kind}; mỗi dòng dẫn đến đoạn văn để kiểm tra.`,
    nothing: (kind: string): string =>
      `${capitalised(kind)} không nêu cơ quan chủ trì, thời hạn hay chỉ tiêu nào mà máy đọc được.`,
    leads: (agencies: number, passages: number): string =>
      `Cơ quan chủ trì: ${digits(agencies)} cơ quan, ${digits(passages)} đoạn giao việc`,
    dues: (count: number): string => `Thời hạn: ${digits(count)}`,
    aims: (count: number): string => `Chỉ tiêu: ${digits(count)}`,
    columns: {
      agency: "Cơ quan",
      passages: "Đoạn giao việc",
      due: "Thời hạn",
      task: "Việc",
      subject: "Chỉ tiêu",
      quantity: "Mức",
      by: "Đến",
      passage: "Đoạn",
      provision: "Nội dung",
      leads: "Cơ quan chủ trì (số đoạn)",
      aims: "Chỉ tiêu các kế hoạch đặt ra",
    },
    noDay: "không ấn định ngày",
    recurring: "định kỳ",
    unled: (count: number): string => `${digits(count)} đoạn không nêu cơ quan chủ trì`,
    more: (count: number): string => `và ${digits(count)} đoạn khác`,
    moreAgencies: (count: number): string => `và ${digits(count)} cơ quan khác`,
    moreAims: (count: number): string => `và ${digits(count)} chỉ tiêu khác`,
  },
  downloads: "Tải về",
  files: { xlsx: "Bảng theo dõi nhiệm vụ (Excel)", csv: "CSV", json: "JSON", ics: "Lịch thời hạn (iCalendar)" },
  reading: "Máy đọc từ câu chữ; mỗi nhiệm vụ dẫn đến đúng đoạn văn để kiểm tra.",
  /** On the page of the method. */
  method: {
    title: "Đọc nhiệm vụ",
    intro:
      "Cơ quan, thời hạn, chỉ tiêu được đọc từ câu chữ theo các quy tắc dưới đây; điều không nói thì để trống. Đo với nhãn của các văn bản trong bộ này: gán trong hai lượt đọc độc lập theo hướng dẫn, chưa xem máy đọc gì. Các văn bản ấy đã được đọc khi viết quy tắc, thời hạn và chỉ tiêu trong đó lại ít, nên số liệu không cho biết máy đọc văn bản khác tốt đến đâu.",
    firstRun: (date: string): string => `Lần đo đầu với nhãn mới, trước khi sửa theo lỗi (${date})`,
    none: "Cơ quan, thời hạn, chỉ tiêu được đọc từ câu chữ theo các quy tắc dưới đây; điều không nói thì để trống.",
    measured: "So với nhãn",
    field: "Điều được đọc",
    fields: { leads: "Cơ quan chủ trì", deadlines: "Thời hạn", targets: "Chỉ tiêu" } as Readonly<
      Record<RegisterField, string>
    >,
    agreement: "Hai lượt gán nhãn khớp nhau (F1)",
    rules: "Quy tắc đọc",
  },
  rules: {
    "lead-in-charge": "Có chữ “chủ trì”, “làm đầu mối”, “do … thực hiện” cạnh tên cơ quan.",
    "lead-subject": "Cơ quan đứng đầu câu và được giao việc.",
    "lead-assigned": "Có chữ “giao”, “phân công”, “yêu cầu” trước tên cơ quan.",
    "lead-heading": "Tên cơ quan là đề mục, hoặc đứng trước dấu hai chấm.",
    "lead-field": "Tên cơ quan đứng sau nhãn “Cơ quan chủ trì” hoặc trong cột ấy.",
    "with-words": "Có chữ “phối hợp với”, “cùng với” trước tên cơ quan.",
    "with-field": "Tên cơ quan đứng sau nhãn “Phối hợp” hoặc trong cột ấy.",
    "time-day": "Một ngày được nêu.",
    "time-quarter": "Một quý được nêu.",
    "time-month": "Một tháng được nêu.",
    "time-year": "Một năm được nêu.",
    "time-period": "Một giai đoạn được nêu.",
    "time-recurring": "Việc lặp lại: hằng năm, hằng quý, định kỳ.",
    "time-within": "Số ngày kể từ một sự việc.",
    "time-field": "Thời gian đứng sau nhãn “Thời hạn” hoặc trong cột ấy.",
    "target-share": "Một tỷ lệ phần trăm phải đạt.",
    "target-measure": "Một số lượng đứng sau từ chỉ đại lượng.",
    "target-count": "Một số lượng đứng ngay sau động từ tạo ra.",
    "target-column": "Một số liệu trong cột mang tên một năm của bảng, theo đơn vị tính của dòng.",
    "thing-project": "Tên riêng của dự án, công trình.",
    "thing-place": "Tên riêng của nơi chốn.",
    "work-numbered": "Văn bản phải thực hiện, có số.",
    "work-named": "Văn bản phải thực hiện, nêu bằng tên.",
    "product-made": "Văn bản, đề án phải lập ra.",
    "product-field": "Đứng sau nhãn “Sản phẩm” hoặc trong cột ấy.",
  } satisfies Record<RegisterRule, string> as Record<RegisterRule, string>,
  workbook: {
    all: "Tất cả",
    columns: [
      "TT",
      "Nhiệm vụ",
      "Căn cứ",
      "Chủ trì",
      "Phối hợp",
      "Thời hạn",
      "Sản phẩm",
      "Chỉ tiêu",
      "Tình trạng",
      "Ghi chú",
    ] as readonly string[],
    states: ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Quá hạn"] as readonly string[],
  },
};
