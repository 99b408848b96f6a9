/** Names of the types of documents, as they stand over their titles; the longer before those that they begin with (Decree 30/2020). */
export const TYPE_NAMES = [
  "CHƯƠNG TRÌNH HÀNH ĐỘNG",
  "CHƯƠNG TRÌNH CÔNG TÁC",
  "CHƯƠNG TRÌNH",
  "KẾ HOẠCH HÀNH ĐỘNG",
  "KẾ HOẠCH",
  "KẾT LUẬN",
  "NGHỊ QUYẾT",
  "NGHỊ ĐỊNH",
  "QUYẾT ĐỊNH",
  "QUY ĐỊNH",
  "QUY CHẾ",
  "CHỈ THỊ",
  "ĐỀ ÁN",
  "PHƯƠNG ÁN",
  "HƯỚNG DẪN",
  "THÔNG BÁO",
  "THÔNG TRI",
  "THÔNG TƯ",
  "BÁO CÁO",
  "TỜ TRÌNH",
  "CÔNG ĐIỆN",
] as const;

/** Length of the name of a document type with which `line` begins, 0 without one. */
export function typeNameLength(line: string): number {
  const name = TYPE_NAMES.find((candidate) => line.startsWith(candidate));
  return name?.length ?? 0;
}
