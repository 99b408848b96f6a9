import { capitalised } from "../../text/capitals.ts";
import { list, digits } from "./numbers.ts";

/** What a plan rests on, and whose words it uses. */
export const basis = {
  title: "Căn cứ và văn bản dẫn",
  caption: "Mũi tên đi từ một văn bản tới văn bản mà nó thực hiện. Nét đứt: chỉ dẫn làm căn cứ.",
  implements: "Nêu thực hiện",
  above: "Các văn bản ấy thực hiện",
  cited: "Dẫn thêm trong phần căn cứ",
  mentioned: (count: number): string => `Dẫn trong nội dung: ${digits(count)}\u00a0văn bản`,
  /** `kind` in small letters, as it stands in a sentence. */
  thisOne: (kind: string): string => `${capitalised(kind)} này`,
  carriesOut: (numbers: readonly string[]): string => `thực hiện ${list(numbers)}`,
  knowledge: {
    corpus: "có trong bộ văn bản",
    register: "không có toàn văn, biết qua lời dẫn",
    unknown: "chưa rõ nội dung",
  },
  unknownSign: "?",
  legend: "Dấu ? và khung nét đứt: chưa rõ nội dung, ngoài các văn bản đã thu thập.",
  more: (count: number): string => `và ${digits(count)}\u00a0chỗ khác`,
  wording: {
    title: (reference: string): string => `Lời của ${reference} và lời riêng`,
    passages: (count: string): string => `${count}\u00a0tiếng`,
    shared: (percent: string, reference: string): string => `${percent} lời của ${reference}`,
    own: (percent: string): string => `${percent} lời riêng`,
    none: "Chưa có đoạn nào",
    note: (reference: string): string =>
      `Tính theo số tiếng của các đoạn nối với mỗi điểm. Lời của ${reference}: chuỗi tiếng liền nhau có trong cả hai văn bản.`,
  },
};
