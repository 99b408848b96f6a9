import type { NamedThing, NamedWork } from "../model/register.ts";
import { countSyllables } from "../text/syllables.ts";
import { mentions } from "../text/mentions.ts";

const KINDS =
  "Đề án|Kế hoạch|Chương trình|Quy hoạch|Chiến lược|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy định|Quy chế|Phương án|Danh mục|Bộ chỉ số|Khung kiến trúc|Báo cáo";
const CARRY =
  "(?:triển khai|thực hiện|tổ chức|đẩy mạnh|cụ thể hóa|hoàn thành|quán triệt|tiếp tục|tập trung|bám sát)(?:\\s+(?:triển khai|thực hiện|tổ chức|có|hiệu quả|tốt|nghiêm|túc|nghiêm túc|đầy đủ|kịp thời|đồng bộ|quyết liệt|thi hành|nội dung|các nội dung|các nhiệm vụ|theo|tại))*";
const MAKE =
  "(?:xây dựng|soạn thảo|lập|ban hành|trình|hoàn thiện|tham mưu)(?:\\s+(?:xây dựng|lập|ban hành|trình|hoàn thiện|điều chỉnh|UBND tỉnh|HĐND tỉnh|Ủy ban nhân dân tỉnh|Hội đồng nhân dân tỉnh|cấp có thẩm quyền|phê duyệt|hồ sơ|và|,))*";
const TITLE = "[^;.:()\\n]{0,160}";
const CARRIED = new RegExp(`(?<![\\p{L}])${CARRY}\\s+(?=(?:các\\s+)?(?:${KINDS})(?![\\p{L}]))`, "giu");
const MADE = new RegExp(`(?<![\\p{L}])${MAKE}\\s+(?=(?:${KINDS})(?![\\p{L}]))`, "giu");
const NAMED = new RegExp(`^(?:${KINDS})(?![\\p{L}])${TITLE}`, "u");
/** Where the title of a document ends and the task goes on. */
const END =
  /(?:,|\s+(?:để|nhằm|gắn với|trên cơ sở|trong đó|và (?:các|tổ chức|triển khai|trình)|theo đúng|hoàn thành|trước ngày))(?=\s)/giu;
/** A title has more syllables than these, kind included: `Đề án thu gom, vận chuyển, xử lý rác` goes on behind its first comma. */
const SHORTEST_TITLE = 7;

/** Where a title may end. */
function endsOf(title: string): readonly number[] {
  return [...title.matchAll(END)].map(({ index }) => index);
}

/** Words before a number by which a task carries the document out, or names it as its ground. */
const GROUND = new RegExp(`(?:${CARRY}|theo|tại)\\s*$`, "iu");
const NEAR = 90;

/** Documents that a task carries out: by number, and by title after a verb that carries out. */
export function worksOf(unit: string, text: string): readonly NamedWork[] {
  const numbered = mentions(text)
    .filter(({ words }) => GROUND.test(text.slice(Math.max(0, words.start - NEAR), words.start)))
    .map(({ number, words }): NamedWork => ({
      unit,
      ...words,
      number: text.slice(number.start, number.end),
      rule: "work-numbered",
    }));
  const named = titlesAfter(text, CARRIED)
    .filter(({ start, end }) => !numbered.some((one) => start < one.end && one.start < end))
    .map((span): NamedWork => ({ unit, ...span, number: null, rule: "work-named" }));
  return [...numbered, ...named].toSorted((a, b) => a.start - b.start);
}

/** Documents that a task is to bring about: `xây dựng Đề án …`, `tham mưu ban hành Quy định …`. */
export function productsOf(unit: string, text: string): readonly NamedWork[] {
  return titlesAfter(text, MADE).map((span) => ({ unit, ...span, number: null, rule: "product-made" }));
}

const ANY = new RegExp(KINDS, "u");
/** A kind of document without a title behind it. */
const UNTITLED = new RegExp(
  `^(?:${KINDS})(?:\\s+(?:này|nêu|trên|hiệu quả|theo|của|được|đã|có|và|với|cho|từ|để|tại|thực hiện)(?![\\p{L}]).*)?$`,
  "u",
);

function titlesAfter(text: string, verb: RegExp): { readonly start: number; readonly end: number }[] {
  if (!ANY.test(text)) return [];
  const numbers = mentions(text).map(({ number }) => number.end);
  // What is carried out in the title of a numbered document is that document's matter: "Quyết định số … phê duyệt Đề án …".
  const behindNumber = (at: number): boolean => {
    const last = numbers.findLast((end) => end <= at);
    return last !== undefined && !/[;,.]\s(?!ngày)/u.test(text.slice(last, Math.min(at, last + 300)));
  };
  return [...text.matchAll(verb)].flatMap((match) => {
    const start = match.index + match[0].length;
    const title = NAMED.exec(text.slice(start, start + 200))?.[0];
    // A kind of document in small letters is a word, not a title.
    if (title === undefined) return [];
    const length = endsOf(title).find((end) => countSyllables(title.slice(0, end)) >= SHORTEST_TITLE) ?? title.length;
    const words = title.slice(0, length).trimEnd();
    if (UNTITLED.test(words) || behindNumber(start)) return [];
    return [{ start, end: start + words.length }];
  });
}

const CAPITALS = "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:(?:\\s+|\\s*[-–]\\s*)(?:\\p{Lu}[\\p{L}\\p{M}\\d]*|\\d+[A-Z]?))*";
const PROJECT = new RegExp(
  "(?<![\\p{L}])(?:(?:[Dd]ự án\\s+)?(?:(?:[Đđ]ường(?:\\s+bộ)?\\s+)?[Cc]ao tốc|[Đđ]ường\\s+(?:sắt(?:\\s+(?:đô thị|tốc độ cao))?|tỉnh|vành đai|ven biển)|[Tt]uyến(?:\\s+(?:đường|đường sắt|cao tốc))?|[Cc]ảng(?:\\s+(?:hàng không|Hàng không|biển|cá|nước sâu|cạn))?|[Ss]ân bay|[Nn]hà máy(?:\\s+(?:điện gió|thủy điện|nhiệt điện|gang thép|điện mặt trời|xử lý rác|nước))?|[Kk]hu kinh tế(?:\\s+cửa khẩu(?:\\s+quốc tế)?)?|[Kk]hu công nghiệp|[Cc]ụm công nghiệp|KCN|CCN|KKT|[Kk]hu đô thị|mỏ|hồ(?:\\s+chứa)?|đập|[Cc]ầu|chợ|[Bb]ệnh viện)|[Dd]ự án|[Đđ]ường)" +
    `\\s+${CAPITALS}|(?<![\\p{L}])[Qq]uốc lộ\\s+\\d+[A-Z]?`,
  "gu",
);
const PLACE = new RegExp(
  `(?<![\\p{L}])(?:tỉnh|thành phố|thị xã|huyện|xã|phường|quận|đặc khu|thị trấn|vùng|Vùng)\\s+(?:${CAPITALS})`,
  "gu",
);

/** Projects and places that a text calls by name. */
export function thingsOf(unit: string, text: string): readonly NamedThing[] {
  const projects = [...text.matchAll(PROJECT)]
    .map(({ 0: words, index }): NamedThing => ({
      unit,
      start: index,
      end: index + words.length,
      rule: "thing-project",
    }))
    // "đường Quốc lộ", "hạ tầng KCN Công nghệ cao": the capital begins a word in small letters, not a name.
    // "cửa khẩu quốc tế Cầu Treo": inside a name, the capital is the name's.
    .filter(
      ({ start, end }) => !/^Cầu\s/u.test(text.slice(start, end)) || /(?:^|[.;:,(–-]\s?)$/u.test(text.slice(0, start)),
    )
    .filter(
      ({ end }) => !/^\s(?:lộ|hoạch|nghệ|nghiệp|trình|hội|quản|thông|tế)(?!\p{L})/u.test(text.slice(end, end + 8)),
    );
  const places = [...text.matchAll(PLACE)]
    .map(({ 0: words, index }): NamedThing => ({ unit, start: index, end: index + words.length, rule: "thing-place" }))
    .filter(({ start, end }) => !projects.some((one) => start < one.end && one.start < end));
  return [...projects, ...places].toSorted((a, b) => a.start - b.start);
}
