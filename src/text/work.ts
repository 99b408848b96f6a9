import { fold } from "./normalise.ts";

/** Verbs with which a text orders work, marks dropped. `Đầu tư công`, `Phát triển …` as names stay orders: a task is not lost by it. */
const WORK = new RegExp(
  `^(?:\\p{P}\\s*)*(?:tiep tuc |tap trung |chu dong |day manh |tang cuong |kip thoi )*(?:${[
    "xay dung|xay moi|dau tu|nang cap|cai tao|mo rong|hoan thanh|hoan thien|khoi cong|trien khai|thuc hien|to chuc|tham muu|chu tri|phoi hop",
    "ra soat|lap|ban hanh|trinh(?! do)|phe duyet|tham dinh|sua doi|bo sung|dieu chinh|cap nhat|cong bo|cong khai|bao cao|tong hop|khao sat|nghien cuu|de xuat",
    "kiem tra|thanh tra|giam sat|theo doi|don doc|danh gia|so ket|tong ket|tuyen truyen|pho bien|dao tao|boi duong|tap huan|huong dan|chi dao|phan cong|giao(?! (?:thong|duc|dich|luu|thua|nhan))",
    "ho tro|thu hut|huy dong|bo tri|phan bo|quan ly|ung dung|so hoa|chuyen doi|cat giam|nang cao|phat trien|khuyen khich|xuc tien|keu goi|di doi|giai phong",
    "bao dam|dam bao|thanh lap|kien toan|lap dat|mua sam|duy tri|khac phuc|xu ly|thao go|giai quyet|phan dau|duy tu|bao tri|trong moi|dong cua|hop tac",
    "tap trung|tiep tuc|day manh|tang cuong|chu dong|chu trong|quan tam",
  ].join("|")})(?!\\p{L})(?! (?:cong|nuoc ngoai|xa hoi)(?!\\p{L}))`,
  "u",
);

/** Verbs that are other words without their marks: `làm` and `lâm nghiệp`. */
const WORK_MARKED =
  /^(?:xây|làm|mua|trồng|đào|đắp|mở|sửa|dựng|lắp|nối|thay|cấp|thi công|cứng hóa|bê tông hóa|kiên cố hóa|nhựa hóa|tái định cư)(?!\p{L})/iu;

/** Characters of the longest words before a verb and the verb. */
const LONGEST_START = 60;

/** Whether `words` begin with a verb of work. */
export function ordersWork(words: string): boolean {
  return WORK.test(fold(words.slice(0, LONGEST_START))) || WORK_MARKED.test(words);
}

/** Words that tell what was reached. */
const REACHED = /đạt (?:được )?(?:(?:các|những|một số|nhiều) )?kết quả|đạt được(?: như sau)?:/iu;

/** Lines that begin with a verb and only announce figures: those of a report, or aims that stand in the figures themselves. */
const ANNOUNCES =
  /^(?:tổng hợp|báo cáo|đánh giá|thực hiện|hoàn thành|phấn đấu|bảo đảm|đảm bảo|tập trung) (?:(?:đạt|thực hiện|hoàn thành) )?(?:(?:các|những|một số|hệ thống) )?(?:chỉ tiêu|mục tiêu|số liệu|kết quả)(?!\p{L})|(?<!(?:theo|căn cứ) )kết quả(?: [^.;:]{0,60})? như sau:/iu;

/** Whether a line over figures tells what they are, or what was reached, and orders nothing besides. */
export function announcesFigures(line: string): boolean {
  return REACHED.test(line) || (ordersWork(line) && ANNOUNCES.test(line));
}
