import { digits } from "./numbers.ts";

/** Why a passage was matched, and what it changed. In braces: words of the documents, set as quotations. */
export const evidence = {
  why: "Vì sao",
  certainty: "mức độ tin cậy",
  certaintyCapital: "Mức độ tin cậy",
  reviewed: "người rà soát",
  /** The reference and the plan use the same words, `count` syllables on end. */
  same: (reference: string, count: number): string =>
    `Trùng lời ${reference}, ${digits(count)} tiếng liền nhau: {words}.`,
  alike: (reference: string): string => `Gần trùng lời: kế hoạch viết {words}, ${reference} viết {reference}.`,
  phrase: "Có cụm từ nói về nội dung này: {words}.",
  /** Learnt words: said of passages on the provision, each set as a quotation. */
  words: "Có những từ hay gặp ở các đoạn nói về nội dung này: {words}.",
  heading: "Nằm dưới đề mục {heading}, đề mục ấy nêu {words}.",
  wholeHeading: "Nằm dưới đề mục {heading}.",
  review: (date: string): string => `{reviewer} rà soát ngày ${date}: {words}`,
  lowered: (percent: string, why: string): string => `Giảm còn ${percent}: {words} ${why}.`,
  kept: (why: string): string => `Không tự mình đủ để tính là nêu rõ: {words} ${why}.`,
  dropped: (why: string): string => `Không tính: {words} ${why}.`,
  rules: {
    agency: "nằm trong tên cơ quan",
    citation: "nằm trong tên văn bản được dẫn",
    carried: "nằm trong tên văn bản, đề án phải thực hiện",
    administration: "nói về việc tổ chức, theo dõi, báo cáo chính văn bản này",
    publicity: "chỉ nói tới tuyên truyền, phổ biến",
    assessment: "là nhận định về kết quả, hạn chế",
    existing: "nói về cái đã có",
    policy: "chỉ nói về chính sách của lĩnh vực",
    funded: "chỉ nói tới vốn cho lĩnh vực",
    service: "chỉ nói tới tập huấn, tuyên truyền, kiểm soát hay sự kiện của lĩnh vực",
    field: "nằm trong vế câu nói về lĩnh vực khác",
    mention: "chỉ được nhắc tới trong vế câu không nói làm công trình nào",
    handled: "chỉ nói tới theo dõi, hướng dẫn, hỗ trợ công trình, lĩnh vực, không nói làm",
    negated: "là việc không làm hoặc dừng lại",
    example: "nằm trong danh sách ví dụ",
    frame: "nằm trong tên văn bản mà nhiệm vụ phải theo",
    purpose: "chỉ nêu mục đích",
    link: "chỉ nêu nơi kết nối tới",
    place: "chỉ nêu địa điểm",
    beneficiary: "chỉ nêu đối tượng thụ hưởng",
    wording: "là lời của nội dung khác",
    unlike: "dùng những từ hay gặp ở các đoạn nói về việc khác",
  } as Readonly<Record<string, string>>,
  /** A rule without words of its own. */
  rule: (rule: string): string => `thuộc quy tắc ${rule}`,
  method: "Cách tính",
  /** What the words of certainty were measured on; `precision`: of 100 pairs on texts met for the first time, null where not measured. */
  measured: (texts: string, precision: string | null): string =>
    `“Chắc”, “khá chắc” là theo tỷ lệ đúng trên ${texts}.${precision === null ? "" : ` Trên văn bản máy gặp lần đầu, cứ 100 cặp máy nối thì khoảng ${precision} cặp đúng.`}`,
  /** Of what a first run on unseen texts missed: `{count}` of 100 pairs of a passage and a provision. */
  missed: (count: string): string =>
    `Máy có thể bỏ sót: trên văn bản gặp lần đầu, cứ 100 cặp đoạn và nội dung mà người đọc nối thì khoảng ${count} cặp máy không nhận ra. Nên đọc lại kế hoạch trước khi dẫn một kết quả “chưa nêu”.`,
  changes: "Thay đổi",
  changesOf: (reference: string): string => `So với câu của ${reference}`,
  /** Said before and after words, for those who do not see the marks. */
  out: "bỏ: ",
  in: "thêm: ",
  quotation: "Trích dẫn",
  /** What the button does. */
  quote: "Sao chép đoạn này kèm nguồn",
  /** Where there is no passage. */
  quoteResult: "Sao chép kết quả này kèm nguồn",
};
