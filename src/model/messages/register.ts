import type { Sentences } from "./sentence.ts";

/** Words of one plan that cannot both be right. */
export const registerWarnings: Readonly<Record<"vi" | "en", Sentences>> = {
  vi: {
    "register/target-differs": ({ found, other, line }) =>
      `Hai chỗ trong văn bản nêu hai số khác nhau cho cùng một chỉ tiêu: “${found}” ở đây và “${other}” ở dòng ${line}. Hãy đối chiếu với bản gốc.`,
    "register/past": ({ found, issued }) =>
      `Thời hạn “${found}” có trước ngày ban hành của chính văn bản (${issued}). Hãy đối chiếu với bản gốc.`,
    "register/reversed": ({ found }) =>
      `Khoảng thời gian “${found}” kết thúc trước khi bắt đầu. Hãy đối chiếu với bản gốc.`,
  },
  en: {
    "register/target-differs": ({ found, other, line }) =>
      `Two places of this document give different figures for one target: “${found}” here and “${other}” on line ${line}. Compare both with the original.`,
    "register/past": ({ found, issued }) =>
      `The deadline “${found}” lies before the document's own date (${issued}). Compare it with the original.`,
    "register/reversed": ({ found }) => `The period “${found}” ends before it begins. Compare it with the original.`,
  },
};
