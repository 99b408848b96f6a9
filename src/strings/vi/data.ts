import type { DownloadKind } from "../../model/contract.ts";

/** The page of the data. Named fields are explained in words. */
export const data = {
  title: "Dữ liệu",
  standfirst: "Toàn bộ kết quả ở dạng máy đọc được, cùng một lần tính với các trang. Có thể dùng lại, xin ghi nguồn.",
  downloads: "Tải về",
  file: "Tệp",
  format: "Dạng",
  content: "Nội dung",
  kinds: {
    corpus: "Văn bản được thực hiện với các điểm, nội dung; danh sách kế hoạch",
    coverage: "Một dòng cho mỗi kế hoạch và nội dung: mức nêu, cách diễn đạt, mức độ tin cậy; dành cho chương trình",
    plan: "Từng đoạn của kế hoạch, các nội dung được nối kèm căn cứ, trạng thái từng ô",
    tasks: "Ai làm gì, khi nào xong: nhiệm vụ của mọi kế hoạch, cơ quan, thời hạn, chỉ tiêu",
    tasksTable: "Các nhiệm vụ ấy, mỗi nhiệm vụ một dòng; dành cho chương trình",
    tasksBookVi: "Bảng theo dõi các nhiệm vụ ấy để mở bằng Excel, tiếng Việt",
    tasksBookEn: "Bảng theo dõi ấy bằng tiếng Anh",
    tasksCalendar: "Thời hạn của các nhiệm vụ ấy để đưa vào lịch",
    schema: "Mô tả chặt chẽ từng trường (JSON Schema)",
  } satisfies Record<DownloadKind, string> as Record<DownloadKind, string>,
  planOf: (plan: string): string => `Kế hoạch ${plan}: từng đoạn, các nội dung được nối kèm căn cứ, trạng thái từng ô`,
  eachPlan:
    "Mỗi kế hoạch một tệp, tên là mã của kế hoạch trong corpus.json: từng đoạn, các nội dung được nối kèm căn cứ, trạng thái từng ô",
  contract: "Cấu trúc",
  contractIntro:
    "Cấu trúc có số hiệu (schema) và không đổi trong cùng số hiệu. Vị trí là cặp [đầu, cuối) tính theo đơn vị UTF-16 của JavaScript trong văn bản đã chuẩn hoá NFC. Đặt marker và text của mọi đoạn liền nhau theo thứ tự thì được lại văn bản nguồn.",
  /** How to open the tables: a spreadsheet that opens a CSV file by itself changes what stands in it. */
  spreadsheets:
    "Để đọc bằng Excel hay LibreOffice, hãy lấy tệp XLSX ở các mục trên: số và mã nội dung trong đó đúng như trên trang. Tệp CSV dành cho chương trình; mở thẳng bằng bảng tính thì mã 5.10 thành 5.1, số 0.945 có thể thành 945.",
  importing:
    "Nếu cần đưa CSV vào Excel: chọn Dữ liệu (Data), Từ văn bản/CSV (From Text/CSV), ở ô nhận dạng kiểu dữ liệu chọn không nhận dạng (Do not detect data types). Trong LibreOffice: đặt kiểu Văn bản (Text) cho các cột provision, provisions và row, ngôn ngữ Anh (Mỹ) cho số.",
  field: "Trường",
  meaning: "Ý nghĩa",
  fields: [
    ["inputs", "Mã sha256 của toàn bộ đầu vào, phương pháp và kết quả: phiên bản dữ liệu."],
    ["reference.points[].provisions[].quotes", "Nguyên văn các vế câu của nội dung."],
    ["plans[].relation", "direct: thực hiện trực tiếp; indirect: qua văn bản khác; none: không."],
    [
      "units[].id",
      "Mã đoạn theo cách đánh số của văn bản, ví dụ ii-3-a-1; cũng là địa chỉ trên trang kế hoạch, với u- ở trước.",
    ],
    ["units[].kind", "letterhead, preamble, section, item, paragraph, footnote, table, recipients, signature, note."],
    ["units[].points", "Các điểm của đoạn hoặc mục, điểm chính đứng trước."],
    ["alignments[].strength", "full: nêu rõ; partial: có đề cập."],
    ["alignments[].relation", "verbatim: có ý nguyên văn; adapted: điều chỉnh; specific: diễn đạt khác."],
    ["alignments[].score", "Mức độ tin cậy, từ 0 đến 1."],
    ["alignments[].by", "machine: máy; review: người rà soát."],
    ["evidence[].kind", "reuse: lời chung; lexicon: từ vựng; context: đề mục; words: từ hay gặp; review: rà soát."],
    ["evidence[].plan, reference", "Vị trí của căn cứ trong đoạn và trong vế câu của nội dung."],
    ["rejected[]", "Cặp gần đạt nhưng bị loại, kèm quy tắc đã loại."],
    ["coverage[].state", "full, partial, absent, unknown, not-applicable."],
  ] as readonly (readonly [string, string])[],
  version: (version: string, date: string): string => `Phương pháp ${version}, dữ liệu ngày ${date}. Mã dữ liệu:`,
  licence: (licence: string): string => `Giấy phép dữ liệu: ${licence}.`,
  documents: "Các văn bản hành chính thuộc về cơ quan ban hành; ở đây được dẫn nguyên văn.",
  offline: "Cả trang này là một thư mục tĩnh: sao chép thư mục là có toàn bộ dữ liệu, không cần mạng.",
};
