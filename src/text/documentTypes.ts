import type { DocumentMeta } from "../model/document.ts";

/**
 * Types of documents, by the names that stand over their titles (Decree 30/2020), and the kind that each is of; null for types that no
 * plan is of or carries out. The longer name stands before the one that it begins with.
 */
const TYPES: readonly (readonly [string, DocumentMeta["kind"] | null])[] = [
  ["Chương trình hành động", "programme"],
  ["Chương trình công tác", "programme"],
  ["Chương trình", "programme"],
  ["Kế hoạch hành động", "plan"],
  ["Kế hoạch", "plan"],
  ["Kết luận", "conclusion"],
  ["Nghị quyết", "resolution"],
  ["Nghị định", null],
  ["Quyết định", "decision"],
  ["Quy định", null],
  ["Quy chế", null],
  ["Chỉ thị", "directive"],
  ["Đề án", "programme"],
  ["Phương án", null],
  ["Hướng dẫn", null],
  ["Thông báo", null],
  ["Thông tri", null],
  ["Thông tư", null],
  ["Báo cáo", null],
  ["Tờ trình", null],
  ["Công điện", null],
];

export const TYPE_NAMES: readonly string[] = TYPES.map(([name]) => name);
const OVER_TITLES = TYPE_NAMES.map((name) => name.toUpperCase());

/** Length of the name of a document type, in capitals, with which `line` begins; 0 without one. */
export function typeNameLength(line: string): number {
  return OVER_TITLES.find((name) => line.startsWith(name))?.length ?? 0;
}

/** The kind of document whose type `words` begin with, in any letters; null for laws, and for letters, which are cited without being carried out. */
export function kindOfType(words: string): DocumentMeta["kind"] | null {
  const upper = words.toUpperCase();
  const at = OVER_TITLES.findIndex((name) => upper.startsWith(name));
  return at < 0 ? null : TYPES[at]![1];
}
