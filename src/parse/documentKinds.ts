import type { DocumentMeta } from "../model/document.ts";

export type DocumentKind = DocumentMeta["kind"];

const WORDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/kết luận/iu, "conclusion"],
  [/nghị quyết/iu, "resolution"],
  [/chỉ thị/iu, "directive"],
  [/quyết định/iu, "decision"],
  [/chương trình/iu, "programme"],
  [/kế hoạch/iu, "plan"],
];

/** The kind that the words before a number name; null for laws, and for letters, which are cited without being carried out. */
export function kindOfWords(words: string): DocumentKind | null {
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
