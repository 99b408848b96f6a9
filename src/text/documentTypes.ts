import type { DocumentMeta } from "../model/document.ts";

type Kind = DocumentMeta["kind"];

/** A type of document by the name that stands over its title. */
export interface DocumentType {
  readonly name: string;
  /** The kind that documents of the type are of; null for types that no plan is of or carries out. */
  readonly kind: Kind | null;
  /** Without a kind of its own: the one under which a document that gives tasks may be taken; null where the type gives none. */
  readonly near: Kind | null;
}

/**
 * Types of documents that others name by their numbers (Decree 30/2020, Guidance 36-HD/VPTW of the Party), with their kind and the
 * one near to them. The longer name stands before the one that it begins with.
 */
const CITED = types([
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
  ["Phương án", null, "plan"],
  ["Hướng dẫn", null, "directive"],
  ["Thông báo", null, "conclusion"],
  ["Thông tri", null, "directive"],
  ["Thông tư", null],
  ["Báo cáo", null],
  ["Tờ trình", null],
  ["Công điện", null, "directive"],
]);

/** Papers that stand over titles likewise, and that no text carries out. */
const PAPERS = types([
  ["Biên bản", null],
  ["Điều lệ", null],
  ["Giấy chứng nhận", null],
  ["Giấy giới thiệu", null],
  ["Giấy mời", null],
  ["Giấy phép", null],
  ["Phiếu chuyển", null],
  ["Phiếu gửi", null],
  ["Phiếu trình", null],
  ["Thông cáo", null],
]);

function types(rows: readonly (readonly [string, Kind | null, Kind?])[]): readonly DocumentType[] {
  return rows.map(([name, kind, near]) => ({ name, kind, near: near ?? null }));
}

/** Names of the types that texts name with a number. */
export const TYPE_NAMES: readonly string[] = CITED.map(({ name }) => name);
const inCapitals = (of: readonly DocumentType[]): readonly (readonly [string, DocumentType])[] =>
  of.map((type) => [type.name.toUpperCase(), type]);
const CITED_NAMES = inCapitals(CITED);
const ALL_NAMES = inCapitals([...CITED, ...PAPERS]);

/** Length of the name of a document type, in capitals, with which `line` begins; 0 without one. */
export function typeNameLength(line: string): number {
  return CITED_NAMES.find(([name]) => line.startsWith(name))?.[0].length ?? 0;
}

/** Likewise, papers included. In the annexes of other documents these are forms to fill in: they begin no document there. */
export function paperNameLength(line: string): number {
  return ALL_NAMES.find(([name]) => line.startsWith(name))?.[0].length ?? 0;
}

/** The type whose name `words` begin with, in any letters, papers included; null without one. */
export function typeOf(words: string): DocumentType | null {
  const upper = words.toUpperCase();
  return ALL_NAMES.find(([name]) => upper.startsWith(name))?.[1] ?? null;
}

/** The kind of document whose type `words` begin with, in any letters; null for laws, and for letters, which are cited without being carried out. */
export function kindOfType(words: string): Kind | null {
  return typeOf(words)?.kind ?? null;
}
