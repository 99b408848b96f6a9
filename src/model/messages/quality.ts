import type { Sentences } from "./sentence.ts";

/** What damaged words look like, and what to do. */
const looks: Readonly<Record<string, readonly [string, string]>> = {
  tcvn3: ["letters of TCVN3 (.VnTime) fonts read as Unicode", "convert the file to Unicode"],
  vni: ["letters of VNI fonts read as Unicode", "convert the file to Unicode"],
  "utf8-as-latin1": ["UTF-8 read byte by byte", "save the source again as UTF-8"],
  "lost-letters": ["letters that a font lost", "take the text from the Word file, or read the pages with OCR"],
  split: ["letters and marks that stand apart", "take the text from the Word file, or join the letters"],
  joined: ["words without the spaces between them", "take the text from the Word file, or part the words"],
  "no-marks": ["words without their marks", "take a text with its marks"],
  "wrong-letters": [
    "wrong letters, or marks on wrong letters",
    "take the text from the Word file, or read the pages with OCR",
  ],
};
const looksInVietnamese: Readonly<Record<string, string>> = {
  tcvn3: "chữ theo mã TCVN3 bị đọc như Unicode",
  vni: "chữ theo mã VNI bị đọc như Unicode",
  "utf8-as-latin1": "chữ UTF-8 bị đọc từng byte",
  "lost-letters": "mất chữ do phông",
  split: "chữ và dấu rời nhau",
  joined: "các chữ dính liền",
  "no-marks": "mất dấu",
  "wrong-letters": "sai chữ hoặc đặt sai dấu",
};

export const qualityErrors: Sentences = {
  "document/unusable-text": ({ damage, damaged, judged, examples }) => {
    const [look, way] = looks[damage!] ?? looks["wrong-letters"]!;
    return `${damaged} of ${judged} words are no Vietnamese (${examples}): ${look}. A text like this cannot be compared; ${way}.`;
  },
};

/** Doubts about the words of a document. */
export const qualityWarnings: Readonly<Record<"vi" | "en", Sentences>> = {
  vi: {
    "text/damaged": ({ damage, damaged, judged, examples }) =>
      `Phần nhiệm vụ có ${damaged} trên ${judged} tiếng không phải tiếng Việt (${examples}): ${looksInVietnamese[damage!]}. Nội dung chưa thấy có thể nằm trong các chữ hỏng này.`,
    "text/doubtful": ({ damage, damaged, judged, examples }) =>
      `Ngoài phần nhiệm vụ có ${damaged} trên ${judged} tiếng không phải tiếng Việt (${examples}): ${looksInVietnamese[damage!]}.`,
  },
  en: {
    "text/damaged": ({ damage, damaged, judged, examples }) =>
      `In the tasks ${damaged} of ${judged} words are no Vietnamese (${examples}): ${(looks[damage!] ?? looks["wrong-letters"]!)[0]}. What is not found may stand in them.`,
    "text/doubtful": ({ damage, damaged, judged, examples }) =>
      `Outside the tasks ${damaged} of ${judged} words are no Vietnamese (${examples}): ${(looks[damage!] ?? looks["wrong-letters"]!)[0]}.`,
  },
};
