const POST =
  /^(?:PHÓ |QUYỀN |Q\. ?)?(?:CHỦ TỊCH|BÍ THƯ|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|(?:TỔNG )?GIÁM ĐỐC|THỐNG ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TỔNG BÍ THƯ|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TRƯỞNG (?:BAN|TIỂU BAN|PHÒNG|ĐOÀN)|TỔ TRƯỞNG|VỤ TRƯỞNG|(?:TỔNG )?CỤC TRƯỞNG|CHỈ HUY TRƯỞNG|CHỦ NHIỆM|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THƯỜNG TRỰC)(?!\p{L})/u;

/** Whether a line in capitals begins with the post of somebody who decides or signs: `GIÁM ĐỐC SỞ XÂY DỰNG`, `PHÓ BÍ THƯ`. */
export function namesPost(line: string): boolean {
  return POST.test(line);
}
