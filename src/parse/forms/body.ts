import { namesPost } from "./posts.ts";

/** Words with which the name of a body begins that a letterhead names first. */
const BODY =
  /^(?:[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG|HĐND|(?:TỈNH|THÀNH|HUYỆN|QUẬN|ĐẢNG) [ỦU][ỶY]?|ĐẢNG BỘ|BAN|BỘ|SỞ|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|VĂN PHÒNG|PHÒNG(?!,? CHỐNG)|TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u;

/** Whether a line in capitals begins with the name of a body: `ỦY BAN NHÂN DÂN`, `TỈNH ỦY`, `BỘ XÂY DỰNG`. */
export function namesBody(line: string): boolean {
  return BODY.test(line);
}

/** `CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH A`, `HỘI ĐỒNG NHÂN DÂN TỈNH A`, under the title of a decision: who decides. */
export function namesDecider(line: string): boolean {
  return (
    namesPost(line) ||
    /^(?:[ỦU][YỶ] BAN|HỘI ĐỒNG|CHÍNH PHỦ|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|BÍ THƯ)|BỘ CHÍNH TRỊ)/u.test(line)
  );
}
