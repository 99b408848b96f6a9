import type { ReviewItemKind, VerdictKind } from "../../model/review.ts";
import { countWord, digits } from "./numbers.ts";

/** The pages on which reviewers give their verdicts, and verdicts wherever they are shown. */
export const review = {
  title: "Rà soát",
  /** Before the link to these pages. */
  invite: "Thấy máy nối chưa đúng?",
  standfirst: (provisions: number): string =>
    `Máy nối từng đoạn của kế hoạch với ${provisions} nội dung. Người rà soát xem lại chỗ máy chưa chắc, ghi ý kiến kèm lý do; trang web cho thấy cả hai và tính theo ý kiến của người rà soát.`,
  steps: [
    "Chọn một kế hoạch. Chỗ máy ít chắc nhất và ảnh hưởng nhiều nhất đến độ bao phủ đứng trước.",
    "Đọc lời kế hoạch cạnh lời của nội dung, chọn mức, ghi lý do. Ý kiến nằm trong trình duyệt này, không gửi đi đâu.",
    "Ghi xong, bấm “Tải tệp ý kiến” và chuyển tệp cho người phụ trách trang.",
  ],
  /** In place of the last step where the site has an address for opinions. */
  sendStep: (contact: string): string =>
    `Ghi xong, bấm “Gửi ý kiến” để gửi qua thư điện tử tới ${contact}, hoặc “Tải tệp ý kiến” để giữ lại, chuyển sau.`,
  stepsTitle: "Cách làm",
  rule: "Mỗi ý kiến kèm lời trích làm căn cứ. Văn bản thay đổi, lời trích không còn thì ý kiến được ghi là đã cũ: không tính nữa và không chuyển sang đoạn khác.",
  plansTitle: "Các kế hoạch",
  columns: { plan: "Kế hoạch", reviewed: "Nội dung đã rà soát", unsure: "Đoạn máy chưa chắc", open: "Ghi ý kiến" },
  open: (plan: string): string => `Rà soát ${plan}`,
  recordedTitle: "Ý kiến đã ghi",
  totalRow: (plans: number): string => `Cộng ${countWord(plans)} kế hoạch`,
  noneRecorded: "Chưa có ý kiến nào.",
  planTitle: (plan: string): string => `Rà soát: ${plan}`,
  planStandfirst: (items: number, reviewed: number, provisions: number): string =>
    `Đã rà soát ${digits(reviewed)}/${provisions} nội dung. Có ${digits(items)} chỗ để xem, chỗ máy chưa chắc và ảnh hưởng nhiều đứng trước.`,
  /** How much of a plan was reviewed. */
  state: (reviewed: number, provisions: number): string => `${digits(reviewed)}/${provisions} nội dung có ý kiến`,
  noScript:
    "Trang này cần JavaScript để ghi ý kiến. Dưới đây là danh sách các chỗ, mỗi chỗ dẫn tới đoạn văn và căn cứ của máy.",
  failed:
    "Không mở được phần ghi ý kiến: tệp đi kèm không tải được, hoặc trình duyệt có từ trước năm 2023. Danh sách dưới đây dẫn tới từng đoạn văn và căn cứ của máy.",
  itemsTitle: "Các chỗ cần xem",
  /** Names of what there is to judge. */
  kinds: {
    match: "đã nối",
    "near-miss": "dưới ngưỡng nối",
    gap: "không thấy đoạn nào",
  } satisfies Record<ReviewItemKind, string> as Record<ReviewItemKind, string>,
  machine: "Máy",
  reviewer: "Rà soát",
  certainty: (word: string): string => `mức độ tin cậy: ${word}`,
  ifWrong: (now: string, then: string): string =>
    now === then ? `Nếu máy sai, ô vẫn là “${now}”.` : `Nếu máy sai, ô đổi từ “${now}” thành “${then}”.`,
  noEvidence: "Không có đoạn nào khớp với nội dung này.",
  readInPlan: (place: string): string => `Đọc ${place} trong văn bản`,
  wholePlan: "Cả văn bản",
  gapHint: "Nếu nội dung này không thể áp dụng cho nơi ban hành văn bản, hãy ghi và nêu lý do từ chính văn bản.",
  /** Kinds of verdict, as others read them. */
  verdicts: {
    confirm: "đồng ý với máy",
    reject: "bỏ",
    add: "thêm",
    "set-strength": "đổi mức",
    "not-applicable": "không áp dụng",
  } satisfies Record<VerdictKind, string> as Record<VerdictKind, string>,
  signed: (verdict: string, reviewer: string, date: string): string => `${verdict} (${reviewer}, ${date})`,
  statuses: { applied: "đang áp dụng", stale: "đã cũ, không áp dụng", idle: "máy không còn nối, không áp dụng" },
  keysTitle: "Khi rà soát",
  keys: [
    ["j k", "Chỗ sau, chỗ trước"],
    ["f p r", "Nêu rõ, có đề cập, không nêu"],
    ["n", "Không áp dụng, khi máy không thấy đoạn nào"],
    ["c", "Đồng ý với máy"],
    ["g", "Ghi lý do"],
    ["Enter", "Ghi lý do xong, sang chỗ sau"],
    ["Esc", "Rời ô lý do"],
    ["u", "Xoá ý kiến"],
  ] as readonly (readonly [string, string])[],
  form: {
    title: "Ý kiến của anh/chị",
    name: "Người rà soát",
    nameHint: "Tên người hoặc nhóm, hiện trên trang",
    answers: {
      full: "Nêu rõ",
      partial: "Có đề cập",
      none: "Không nêu",
      "not-applicable": "Không áp dụng",
    },
    answersTitle: "Đoạn này thực hiện nội dung ở mức nào?",
    gapTitle: "Nội dung này có áp dụng cho văn bản này không?",
    reason: "Lý do",
    reasonHint: "Một câu, dựa vào lời văn bản",
    previous: "Trước",
    next: "Sau",
    clear: "Xoá ý kiến",
    download: "Tải tệp ý kiến",
    send: "Gửi ý kiến",
    keysHint: "Bấm ? để xem phím tắt.",
    /** `{…}` stand for figures and words that the script fills in. */
    position: "Chỗ {at} trên {of}",
    progress: "{done} ý kiến đã ghi",
    missing: "{count} ý kiến thiếu lý do",
    saved: "Đã ghi: {answer}.",
    cleared: "Đã xoá ý kiến.",
    needReason: "Cần ghi lý do.",
    needName: "Cần ghi tên người rà soát trước khi tải.",
    nothing: "Chưa có ý kiến nào để tải.",
    leftOut: "Bỏ lại {count} ý kiến thiếu lý do.",
    downloaded: "Đã tạo tệp {file} với {count} ý kiến. Hãy chuyển tệp cho người phụ trách trang.",
    /** Subject and words of a letter; `{plan}` is its name. The text of the file follows. */
    mailSubject: "Ý kiến rà soát văn bản {plan}",
    mailBody: "Kính gửi người phụ trách trang,\n\nDưới đây là ý kiến rà soát văn bản {plan} ({count} ý kiến).\n\n",
    /** Where the text is too long for a letter made by a link. */
    mailAttach: "Xin xem tệp {file} đính kèm.\n",
    sent: "Đã mở thư với {count} ý kiến; hãy xem lại rồi gửi.",
    sentFile: "Ý kiến dài hơn một thư: đã tạo tệp {file}, hãy đính kèm tệp vào thư vừa mở.",
    blocked: "Trình duyệt không cho lưu: ý kiến sẽ mất khi đóng trang. Hãy tải tệp trước khi rời trang.",
    changed: "{count} ý kiến đã lưu không còn khớp với văn bản hiện tại và không được đưa vào tệp.",
  },
};
