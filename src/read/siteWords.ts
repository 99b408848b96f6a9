import { fold } from "../text/normalise.ts";

/** Characters of the longest line that names a part of a site, and of the longest with an address, a counter or a right. */
const LONGEST = { name: 70, note: 240 } as const;

/** Names of the parts of a site, with which a line begins and after which it says little more. Marks dropped. */
const NAMES = new RegExp(
  `^(?:${[
    "trang chu",
    "gioi thieu(?: chung)?$",
    "tin tuc(?:$| su kien| va su kien| - )",
    "(?:tin|tin tuc|bai|bai viet|van ban|tai lieu|noi dung|chu de|thong tin|chuyen muc)(?: \\p{L}+)? (?:lien quan|khac|moi(?: nhat| hon| ban hanh)?|cu hon|noi bat|cung (?:chuyen muc|chu de|loai|linh vuc|nguoi ky))",
    "tin (?:xem|doc) nhieu",
    "cac (?:tin|bai|bai viet|van ban|noi dung)(?: \\p{L}+)? (?:khac|lien quan|moi|da dua|da dang|cu hon|cung)",
    "(?:doc|xem) (?:them|nhieu|tiep|tat ca|nhieu nhat)(?!\\p{L})",
    "binh luan(?!\\p{L})",
    "y kien (?:ban doc|cua ban|binh luan|dong gop)",
    "gui (?:binh luan|y kien|phan hoi|email|cho ban be|qua email)",
    "chia se(?:$|:| bai| qua| tren| len)",
    "in (?:trang|bai|van ban|noi dung)(?!\\p{L})",
    "(?:tai|download)(?: (?:ve|xuong|van ban|file|tep|toan van|tai lieu|ban day du|noi dung))+(?!\\p{L})",
    "(?:tep|file|tai lieu|van ban)(?: duoc)? (?:dinh kem|kem theo)",
    "dang (?:nhap|ky|xuat)(?:$| )",
    "quen mat khau|ten dang nhap|mat khau",
    "lien ket(?:$| web| website| trang| nhanh)",
    "thong ke(?:$|:| truy cap| luot)",
    "(?:so do (?:cong|trang|site|website)|sitemap|rss|menu|facebook|zalo|twitter|youtube)(?:$| )",
    "(?:ve|len) dau trang|quay lai|tro (?:ve|lai)(?:$| )|dong lai",
    "tim kiem|tra cuu(?:$| van ban)|ban hay nhap|nhap (?:tu khoa|noi dung|ma)",
    "thuoc tinh(?:$| van ban)|luoc do(?:$| van ban)|ban (?:dich|goc|pdf|word)$|toan van$|hieu luc$",
    "tu khoa|tags?(?:$|:)",
    "co chu|do tuong phan|(?:nghe|doc) (?:bai|noi dung)",
    "cong (?:thong tin|giao tiep|dich vu)|trang thong tin|bao dien tu",
    "danh gia bai viet|click de danh gia|xep hang",
    "lien he$|gop y$|hoi dap$|hoi - dap|thu vien (?:anh|video)|quang cao",
  ].join("|")})`,
  "u",
);

/** Lines of a site about itself and about its pages: addresses, rights, counters, times of news. */
const NOTES = new RegExp(
  [
    "^(?:ban quyen|copyright|©|all rights|powered by|ghi ro nguon|chiu trach nhiem (?:noi dung|chinh)|co quan chu quan|don vi chu quan|giay phep|phat trien boi|thiet ke(?: va phat trien)? boi|don vi (?:thiet ke|phat trien))",
    "^(?:dia chi|tru so|dien thoai|dt|tel|fax|email|thu dien tu|hotline|duong day nong|website)(?: \\p{L}+){0,2}\\s*[:.]",
    "^(?:(?:tong )?(?:so )?luot (?:truy cap|xem|doc)|(?:so )?nguoi (?:truc tuyen|dang (?:xem|online))|dang (?:truy cap|truc tuyen|online)|truy cap|hom nay|hom qua|trong thang)\\s*[:.]?\\s*[\\d.,]+$",
    "^(?:ngay (?:dang|cap nhat|tai len)|cap nhat|dang (?:luc|ngay|boi)|nguon(?: tin)?|tac gia|nguoi dang|luot (?:xem|tai))(?: \\p{L}+){0,2}\\s*:",
    "^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\\s*,",
    "^\\(?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?:\\s+[-|]?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?(?:am|pm|sa|ch))?)?\\)?$",
    "(?:^|\\s)quy (?:khach|thanh vien)(?!\\p{L})",
    "(?:ghi ro nguon|all rights reserved|khi phat hanh lai thong tin)",
  ].join("|"),
  "u",
);

/** Whether a line is a part of a site and no line of an official document: what a menu, a box beside an article or a foot says. */
export function isOfSite(line: string): boolean {
  if (line.length > LONGEST.note) return false;
  const words = fold(line)
    .replace(/^[\s\p{P}\p{S}]+(?=[\p{L}\d(])/u, "")
    .trim();
  // The name of a part does not end as a sentence does: `Cổng thông tin của tỉnh đăng Kế hoạch này.` is a task.
  const named = line.length <= LONGEST.name && !/[.;]$/u.test(words) && NAMES.test(words);
  return named || NOTES.test(words);
}
