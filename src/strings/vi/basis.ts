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
    title: (reference: string): string => `Lời của ${reference}, lời chung với kế hoạch khác và lời riêng`,
    all: "Cả kế hoạch",
    /** Names follow, each with its passages. */
    alike: "Nhiều đoạn giống nhất với:",
    passages: (count: string): string => `${count}\u00a0tiếng`,
    shared: (percent: string, reference: string): string => `${percent} lời của ${reference}`,
    plans: (percent: string): string => `${percent} chung với kế hoạch khác`,
    own: (percent: string): string => `${percent} lời riêng`,
    none: "Chưa có đoạn nào",
    note: (reference: string): string =>
      `Tính theo số tiếng của các đoạn có nêu nội dung, mỗi đoạn một lần; ở dòng của từng điểm, mỗi đoạn một lần ở mỗi điểm mà đoạn ấy nêu. Lời của ${reference}: chuỗi tiếng liền nhau có trong cả hai văn bản. Chung với kế hoạch khác: phần còn lại của đoạn mà một kế hoạch khác cũng có, giống từ ba phần tư lời trở lên. Ai viết trước thì văn bản không cho biết.`,
  },
};
