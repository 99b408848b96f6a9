import { capitalised } from "../../src/text/capitals.ts";
import { plural } from "../../src/strings/en/numbers.ts";

/** What the command says, in both languages. */
export interface ImportWords {
  readonly found: Readonly<Record<string, string>>;
  readonly none: string;
  readonly unknown: string;
  readonly unread: string;
  readonly reading: (file: string, at: number, all: number) => string;
  readonly page: (done: number, all: number) => string;
  readonly line: (line: number) => string;
  /** The document that is written, whose lines the facts name. */
  readonly document: (file: string) => string;
  readonly leads: (number: string, steps: number) => string;
  readonly noLead: (reason: "older" | "other-basis" | null) => string;
  readonly registered: string;
  readonly unregistered: (number: string) => string;
  /** Of a text without any sign of an official document. */
  readonly unofficial: string;
  /** Of a plan from a province that the register does not have on the day of issue. */
  readonly noProvince: string;
  /** Of a letterhead that says more than the name of who issues. */
  readonly doubtfulIssuer: (issuer: string) => string;
  /** Of a date that no calendar has. */
  readonly noDay: (date: string) => string;
  readonly parts: (blocks: number, tables: number, notes: number) => string;
  readonly tasks: (units: number, syllables: number, all: number) => string;
  readonly appendix: (name: string, held: boolean) => string;
  readonly quality: (grade: string, judged: number, damaged: number) => string;
  readonly already: (file: string, id: string) => string;
  readonly duplicate: (id: string) => string;
  readonly sameNumber: (number: string, id: string) => string;
  readonly wouldReplace: (file: string) => string;
  readonly missing: (fields: readonly string[]) => string;
  /** Of a text of a type without a kind: `near` is the kind to take it under where it gives tasks; null for a type that gives none. */
  readonly otherType: (type: string, near: string | null) => string;
  readonly kinds: (kinds: readonly string[]) => string;
  /** Names of the values of fields, where the language has others than the front matter. */
  readonly values: Readonly<Record<string, string>>;
  readonly ask: (field: string, choices: readonly string[]) => string;
  /** Asks for a field of which something was said before. */
  readonly choose: (field: string, choices: readonly string[]) => string;
  readonly badAnswer: (answer: string, choices: readonly string[]) => string;
  readonly confirm: string;
  readonly stopped: string;
  readonly refused: (count: number, all: number) => string;
  readonly coverage: (
    name: string,
    taken: number,
    all: number,
    full: number,
    partial: number,
    absent: number,
    unknown: number,
  ) => string;
  readonly outside: (name: string) => string;
  readonly open: (build: string, file: string) => string;
  readonly nothing: string;
  readonly usage: string;
  readonly manyFacts: string;
  readonly notThere: (file: string) => string;
  readonly needsYes: string;
  readonly badValue: (option: string, value: string, expected: string) => string;
}

function listed(choices: readonly string[]): string {
  return choices.length === 0 ? "" : ` (${choices.join(", ")})`;
}

/** Types of documents without a kind, as official translations call them. */
const inEnglish: Readonly<Record<string, string>> = {
  "Nghị định": "a decree",
  "Quy định": "a regulation",
  "Quy chế": "a set of working rules",
  "Phương án": "a scheme",
  "Hướng dẫn": "guidance",
  "Thông báo": "a notice",
  "Thông tri": "a Party circular",
  "Thông tư": "a circular",
  "Báo cáo": "a report",
  "Tờ trình": "a proposal",
  "Công điện": "an urgent dispatch",
  "Biên bản": "a record",
  "Điều lệ": "a charter",
  "Giấy chứng nhận": "a certificate",
  "Giấy giới thiệu": "a letter of introduction",
  "Giấy mời": "an invitation",
  "Giấy phép": "a licence",
  "Phiếu chuyển": "a transfer note",
  "Phiếu gửi": "a delivery note",
  "Phiếu trình": "a submission note",
  "Thông cáo": "a communiqué",
};

const en: ImportWords = {
  found: {
    id: "id",
    document: "document",
    kind: "kind",
    number: "number",
    title: "title",
    short_title: "short title",
    issuer: "issuer",
    issuer_level: "level",
    issuer_branch: "branch",
    province: "province",
    issued: "date",
    implements: "carries out",
    status: "status",
    missing_appendices: "annexes",
    parts: "text",
    tasks: "tasks",
    quality: "quality",
    warnings: "warnings",
    notices: "read",
  },
  none: "none",
  unknown: "not in the text",
  unread: "could not be read",
  reading: (file, at, all) => (all > 1 ? `[${at}/${all}] ${file}` : file),
  page: (done, all) => `page ${done} of ${all}`,
  line: (line) => `line ${line}`,
  document: (file) => `${file} (lines below are lines of it)`,
  leads: (number, steps) =>
    `${number}: leads to the reference${steps === 0 ? "" : ` by ${steps} ${steps === 1 ? "document" : "documents"}`}`,
  noLead: (reason) =>
    reason === "older"
      ? "none leads to the reference, which is younger than this document"
      : "none leads to the reference: the document is compared by its content only",
  registered: "new in cited-documents.yml",
  unofficial:
    "No state or party name, number, kind, recipients or signature: this may be an article about a document, not the document. Import the document itself.",
  unregistered: (number) => `${number}: too little is said of it to register it; it leads no further`,
  noProvince:
    "No province of provinces.yml is named that existed on the day of issue: look at name and date, or give --province.",
  doubtfulIssuer: (issuer) =>
    `The letterhead names several bodies, or says more than who issues: “${issuer}” was taken. If another one issues it, give --issuer.`,
  noDay: (date) =>
    `No calendar has “${date}”: only its year is taken over. Give the day with --issued, or leave it open.`,
  parts: (blocks, tables, notes) =>
    `${blocks} ${plural(blocks, "paragraph")}, ${tables} ${plural(tables, "table")}, ${notes} ${plural(notes, "note")}`,
  tasks: (units, syllables, all) => `${units} ${plural(units, "unit")}, ${syllables} of ${all} syllables`,
  appendix: (name, held) => `${name}: ${held ? "there" : "announced, not in the file"}`,
  quality: (grade, judged, damaged) => `${grade} (${damaged} of ${judged} words doubtful)`,
  already: (file, id) => `${file} is in the corpus as ${id}; nothing changes. --replace reads it again.`,
  duplicate: (id) => `The same text is in the corpus as ${id}. --replace puts this file in its place.`,
  sameNumber: (number, id) =>
    `${id} has the same number (${number}), date and province. --replace puts this file in its place; --id gives this one a name of its own.`,
  wouldReplace: (file) => `${file} is there already. --replace overwrites it; --id gives this document another name.`,
  missing: (fields) =>
    `The text does not tell: ${fields.join(", ")}. Give ${fields.map((field) => `--${field.replaceAll("_", "-").replace("issuer-", "")}`).join(", ")}, or run the command in a terminal without --yes.`,
  otherType: (type, near) =>
    near === null
      ? `The text is ${inEnglish[type] ?? "a document"} (${type}). Documents of this type are not compared.`
      : `The text is ${inEnglish[type] ?? "a document"} (${type}), a type without a kind of its own. If it gives tasks, add --kind ${near}.`,
  kinds: (kinds) => `Kinds that are taken: ${kinds.join(", ")}.`,
  values: {},
  ask: (field, choices) => `The text does not tell the ${field}${listed(choices)}: `,
  choose: (field, choices) => `${capitalised(field)}${listed(choices)}: `,
  badAnswer: (answer, choices) =>
    choices.length > 0
      ? `"${answer}" is none of these: ${choices.join(", ")}.`
      : `"${answer}" does not do: it takes words.`,
  confirm: "Write these files? [Y/n] ",
  stopped: "Nothing was written.",
  refused: (count, all) =>
    `${count} of ${all} ${all === 1 ? "file" : "files"} refused; nothing was written.${all > 1 ? " --skip-refused imports the others." : ""}`,
  coverage: (name, taken, all, full, partial, absent, unknown) =>
    `${name}: ${taken} of ${all} provisions taken up (${full} stated clearly, ${partial} mentioned), ${absent} not found, ${unknown} unknown`,
  outside: (name) =>
    `${name}: its text was not read as tasks, so it stands outside the comparison until that is mended`,
  open: (build, file) => `Next: ${build}, then open ${file}`,
  nothing: "Nothing to do.",
  usage:
    "Usage: npm run import -- <file or folder> [...] [--yes] [--lang vi|en] [--replace] [--changes accepted|original] [--skip-refused] [--documents D --data D] and, for one file, --id --kind --number --title --short-title --issuer --level --branch --province --issued --status",
  manyFacts: "Options that give facts of a document (--number, --title, …) go with a single file.",
  notThere: (file) => `${file} does not exist.`,
  needsYes: "This is no terminal, so nobody can be asked: add --yes to write what was found.",
  badValue: (option, value, expected) => `--${option} "${value}" does not fit: expected ${expected}.`,
};

const vi: ImportWords = {
  found: {
    id: "mã",
    document: "tệp ghi ra",
    kind: "thể loại",
    number: "số, ký hiệu",
    title: "trích yếu",
    short_title: "tên gọi tắt",
    issuer: "cơ quan ban hành",
    issuer_level: "cấp",
    issuer_branch: "khối",
    province: "tỉnh, thành phố",
    issued: "ngày ban hành",
    implements: "thực hiện",
    status: "tình trạng",
    missing_appendices: "phụ lục",
    parts: "toàn văn",
    tasks: "nhiệm vụ",
    quality: "chất lượng chữ",
    warnings: "cảnh báo",
    notices: "khi đọc",
  },
  none: "không có",
  unknown: "văn bản không ghi",
  unread: "không đọc được",
  reading: (file, at, all) => (all > 1 ? `[${at}/${all}] ${file}` : file),
  page: (done, all) => `trang ${done}/${all}`,
  line: (line) => `dòng ${line}`,
  document: (file) => `${file} (số dòng dưới đây là dòng của tệp này)`,
  leads: (number, steps) => `${number}: dẫn tới văn bản gốc${steps === 0 ? "" : ` qua ${steps} văn bản`}`,
  noLead: (reason) =>
    reason === "older"
      ? "không văn bản nào dẫn tới văn bản gốc, vì văn bản gốc ban hành sau"
      : "không văn bản nào dẫn tới văn bản gốc: chỉ đối chiếu theo nội dung",
  registered: "ghi thêm vào cited-documents.yml",
  unofficial:
    "Không có quốc hiệu hay tiêu đề Đảng, số, loại văn bản, nơi nhận, chữ ký: có thể đây là bài viết về văn bản, không phải văn bản. Hãy nhập chính văn bản ấy.",
  unregistered: (number) => `${number}: văn bản nói quá ít nên chưa ghi vào danh mục; không dẫn tiếp được`,
  noProvince:
    "Không thấy tên tỉnh, thành phố nào trong provinces.yml còn tồn tại vào ngày ban hành: xem lại tên và ngày, hoặc thêm --province.",
  doubtfulIssuer: (issuer) =>
    `Phần đầu văn bản ghi nhiều cơ quan hoặc có thêm chữ khác: đã lấy “${issuer}”. Nếu cơ quan ban hành là cơ quan khác, hãy thêm --issuer.`,
  noDay: (date) => `Không có “${date}” trong lịch: chỉ lấy năm. Ghi ngày đúng bằng --issued, hoặc để trống.`,
  parts: (blocks, tables, notes) => `${blocks} đoạn, ${tables} bảng, ${notes} chú thích`,
  tasks: (units, syllables, all) => `${units} đơn vị, ${syllables} trên ${all} tiếng`,
  appendix: (name, held) => `${name}: ${held ? "có trong tệp" : "được nhắc đến nhưng không có trong tệp"}`,
  quality: (grade, judged, damaged) =>
    `${{ good: "tốt", doubtful: "đáng ngờ" }[grade] ?? grade} (${damaged} trên ${judged} tiếng đáng ngờ)`,
  already: (file, id) => `${file} đã có trong kho với mã ${id}; không có gì thay đổi. Thêm --replace để đọc lại.`,
  duplicate: (id) => `Kho đã có văn bản này với mã ${id}. Thêm --replace để thay bằng tệp này.`,
  sameNumber: (number, id) =>
    `${id} có cùng số (${number}), ngày và tỉnh. Thêm --replace để thay bằng tệp này, hoặc --id để đặt mã riêng.`,
  wouldReplace: (file) => `${file} đã có. Thêm --replace để ghi đè, hoặc --id để đặt mã khác.`,
  missing: (fields) =>
    `Văn bản không cho biết: ${fields.join(", ")}. Hãy thêm ${fields.map((field) => `--${field.replaceAll("_", "-").replace("issuer-", "")}`).join(", ")}, hoặc chạy lệnh trong cửa sổ dòng lệnh, bỏ --yes.`,
  otherType: (type, near) =>
    near === null
      ? `Văn bản này là ${type}. Loại văn bản này không đưa vào đối chiếu.`
      : `Văn bản này là ${type}, không có thể loại riêng. Nếu văn bản giao nhiệm vụ, hãy thêm --kind ${near}.`,
  kinds: (kinds) => `Các thể loại được nhận: ${kinds.join(", ")}.`,
  values: {
    conclusion: "kết luận",
    resolution: "nghị quyết",
    directive: "chỉ thị",
    decision: "quyết định",
    programme: "chương trình",
    plan: "kế hoạch",
    letter: "công văn",
    central: "trung ương",
    province: "cấp tỉnh",
    district: "cấp huyện",
    commune: "cấp xã",
    party: "Đảng",
    state: "Nhà nước",
    complete: "đủ văn bản",
    truncated: "văn bản dừng giữa chừng",
    draft: "dự thảo",
  },
  ask: (field, choices) => `Văn bản không cho biết ${field}${listed(choices)}: `,
  choose: (field, choices) => `${capitalised(field)}${listed(choices)}: `,
  badAnswer: (answer, choices) =>
    choices.length > 0
      ? `“${answer}” không phải một trong các lựa chọn: ${choices.join(", ")}.`
      : `“${answer}” không dùng được: cần ghi bằng chữ.`,
  confirm: "Ghi các tệp này? [C/k] ",
  stopped: "Chưa ghi gì.",
  refused: (count, all) =>
    `${count} trên ${all} tệp không nhận được; chưa ghi gì.${all > 1 ? " Thêm --skip-refused để nhập các tệp còn lại." : ""}`,
  coverage: (name, taken, all, full, partial, absent, unknown) =>
    `${name}: nêu ${taken} trên ${all} nội dung (${full} nêu rõ, ${partial} có đề cập), ${absent} chưa nêu, ${unknown} chưa xác định`,
  outside: (name) => `${name}: chưa đọc được phần nhiệm vụ nên chưa đưa vào đối chiếu cho tới khi được sửa`,
  open: (build, file) => `Tiếp theo: ${build}, rồi mở ${file}`,
  nothing: "Không có việc gì phải làm.",
  usage:
    "Cách dùng: npm run import -- <tệp hoặc thư mục> [...] [--yes] [--lang vi|en] [--replace] [--changes accepted|original] [--skip-refused] [--documents D --data D]; với một tệp: --id --kind --number --title --short-title --issuer --level --branch --province --issued --status",
  manyFacts: "Các lựa chọn khai báo cho văn bản (--number, --title, …) chỉ dùng với một tệp.",
  notThere: (file) => `Không có tệp ${file}.`,
  needsYes: "Không có người trả lời ở dòng lệnh: thêm --yes để ghi những gì đã tìm thấy.",
  badValue: (option, value, expected) => `--${option} "${value}" không hợp lệ: cần ${expected}.`,
};

export const words: Readonly<Record<"vi" | "en", ImportWords>> = { vi, en };
