import { namesPost } from "./posts.ts";

/** Words with which the name of a body begins that a letterhead names first. */
const BODY =
  /^(?:[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG|HĐND|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][ỶY]|ĐẢNG BỘ|BAN|BỘ|SỞ|CÔNG AN (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG)|T(?:ÒA|OÀ) ÁN NHÂN DÂN|VIỆN KIỂM SÁT|KHO BẠC NHÀ NƯỚC|ĐOÀN ĐẠI BIỂU QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|VĂN PHÒNG|PHÒNG(?!,? CHỐNG)|TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u;

/** Whether a line in capitals begins with the name of a body: `ỦY BAN NHÂN DÂN`, `TỈNH ỦY`, `BỘ XÂY DỰNG`. */
export function namesBody(line: string): boolean {
  return BODY.test(line);
}

/** Bodies, and the posts at their heads, of which no title speaks on a line of its own. */
const DECIDER =
  /^(?:CHỦ TỊCH|[ỦU][YỶ] BAN|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|BỘ TRƯỞNG|BAN (?:CHẤP HÀNH|THƯỜNG VỤ|BÍ THƯ)|BỘ CHÍNH TRỊ)/u;

/**
 * `CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH A`, `GIÁM ĐỐC SỞ XÂY DỰNG`, under the title of a decision: who decides. Above the line `next` that names who
 * decides a post is still of the title: `VỀ VIỆC BỔ NHIỆM⏎GIÁM ĐỐC SỞ XÂY DỰNG`.
 */
export function namesDecider(line: string, next: string): boolean {
  return DECIDER.test(line) || (namesPost(line) && !DECIDER.test(next));
}
