import type { Notice } from "./blocks.ts";

type NoticeSentence = (params: Notice["params"]) => string;

/** What a reader noticed or why it refused, with the way out, in both languages; for the terminal and for pages. */
const sentences: Readonly<Record<"vi" | "en", Readonly<Record<string, NoticeSentence>>>> = {
  vi: {
    "read/too-large": ({ size }) => `Tệp nặng ${size} MB, quá giới hạn 100 MB. Hãy bỏ bớt hình ảnh rồi thử lại.`,
    "read/zip-bomb": ({ part, size }) =>
      `Phần “${part}” của tệp bung ra ${size} MB, không phải văn bản bình thường. Hãy mở tệp bằng Word rồi lưu lại.`,
    "read/broken-zip": () => "Tệp Word bị hỏng hoặc tải về chưa hết. Hãy tải lại, hoặc mở bằng Word rồi lưu lại.",
    "read/broken-xml": ({ part }) => `Phần “${part}” của tệp Word bị hỏng. Hãy mở bằng Word rồi lưu lại.`,
    "read/broken-pdf": () => "Tệp PDF bị hỏng hoặc tải về chưa hết. Hãy tải lại.",
    "read/broken-doc": () =>
      "Tệp DOC bị hỏng hoặc tải về chưa hết. Hãy tải lại, hoặc mở bằng Word hay LibreOffice rồi lưu thành DOCX.",
    "read/too-deep": ({ depth }) =>
      `Trang web lồng các phần tử vào nhau quá ${depth} lần, không phải trang bình thường. Hãy chép phần văn bản vào tệp Word hoặc TXT.`,
    "read/no-document": () => "Trong tệp nén này không có văn bản Word. Hãy đưa tệp .docx.",
    "read/encrypted": () => "Tệp có mật khẩu. Hãy mở bằng mật khẩu và lưu một bản không có mật khẩu.",
    "read/tracked-changes": ({ inserted, deleted }) =>
      `Tệp còn vết sửa chưa chốt (${inserted} chỗ thêm, ${deleted} chỗ xóa). Hãy chốt trong Word, hoặc thêm --changes accepted (bản đã sửa) hay --changes original (bản trước khi sửa).`,
    "read/scan": ({ pages, letters }) =>
      `${pages} trang ảnh, ${letters} chữ: cần OCR. Hãy nhận dạng chữ, soát lại rồi đưa tệp có chữ.`,
    "read/too-many-pages": ({ pages }) =>
      `Tệp có ${pages} trang, quá giới hạn 3000 trang. Hãy tách lấy văn bản cần đưa vào.`,
    "read/empty": () => "Tệp rỗng (0 byte). Hãy tải lại hoặc lưu lại.",
    "read/no-text": () => "Không tìm thấy chữ nào trong tệp.",
    "read/unknown-format": ({ name }) =>
      `Không nhận ra loại tệp “${name}”. Đọc được: DOCX, DOC, ODT, RTF, PDF có chữ, HTML, trang web đã lưu, Markdown, TXT.`,
    "read/needs-office": ({ format }) =>
      `Tệp ${format} cần LibreOffice để đọc. Hãy cài LibreOffice, hoặc lưu tệp thành DOCX.`,
    "read/unknown-encoding": () =>
      "Không nhận ra bảng mã của tệp (không phải Unicode, TCVN3, VNI hay Windows-1258). Hãy lưu lại bằng UTF-8.",
    "read/unusable": ({ damaged, judged, examples }) =>
      `${damaged} trên ${judged} tiếng không phải tiếng Việt (${examples}): chữ bị hỏng. Hãy lấy chữ từ tệp Word, hoặc nhận dạng lại các trang bằng OCR.`,
    "read/lost-letter": ({ examples }) =>
      `Chữ “ư” không còn trong tệp (${examples}): chương trình tạo tệp đã bỏ mã của nó trong TCVN3. Hãy lấy chữ từ tệp Word, hoặc nhận dạng các trang bằng OCR.`,
    "read/lost-signs": ({ count, examples }) =>
      `${count} chữ được vẽ bằng phông không có bảng mã nên không biết là chữ gì, trong văn bản ghi là � (${examples}). Hãy lấy chữ từ tệp Word, hoặc xem tệp gốc rồi sửa tay.`,
    "read/converted": ({ encoding }) => `Chữ theo bảng mã ${encoding} đã được chuyển sang Unicode.`,
    "read/converted-part": ({ encoding, count }) =>
      `${count} đoạn chữ theo bảng mã ${encoding} đã được chuyển sang Unicode; chữ Unicode giữ nguyên.`,
    "read/legacy": ({ count }) => `${count} đoạn chữ theo phông TCVN3 hoặc VNI đã được chuyển sang Unicode.`,
    "read/contents": () => "Bỏ qua mục lục do Word lập từ các đề mục.",
    "read/hidden": ({ count }) => `Bỏ qua ${count} đoạn chữ ẩn, Word không hiện các đoạn này.`,
    "read/comment": ({ count }) => `Bỏ qua ${count} ghi chú bên lề.`,
    "read/picture": ({ count }) => `Có ${count} hình ảnh; chữ trong hình không được đọc.`,
    "read/large-picture": ({ count }) =>
      `Có ${count} hình ảnh lớn, có thể là bảng hoặc trang văn bản; chữ trong hình không được đọc, nên các nội dung không thấy để là chưa xác định. Hãy gõ hoặc nhận dạng (OCR) phần chữ ấy rồi đưa lại; nếu hình không có chữ, hãy xóa dòng unread trong tệp.`,
    "read/object": ({ count }) =>
      `Có ${count} đối tượng nhúng (bảng tính, sơ đồ, tệp khác); chữ trong đó không được đọc, nên các nội dung không thấy để là chưa xác định. Hãy chép phần chữ ấy vào văn bản rồi đưa lại; nếu không có gì cần đọc, hãy xóa dòng unread trong tệp.`,
    "read/letterhead-in-header": () =>
      "Phần thể thức (cơ quan ban hành, số, ngày) nằm ở đầu trang của tệp Word; đã đưa vào đầu văn bản.",
    "read/stamp": ({ text }) => `Bỏ qua dấu đến của nơi nhận văn bản: “${text}”.`,
    "read/signature": ({ text }) => `Bỏ qua chữ của chữ ký số: “${text}”.`,
    "read/laid-over": ({ text }) => `Bỏ qua chữ của ghi chú, dấu do người đọc đặt lên trang: “${text}”.`,
    "read/stamped-over": ({ text }) =>
      `Con số đóng đè lên con số in sẵn được lấy thay cho số in sẵn: “${text}”. Hãy soát lại với tệp gốc.`,
    "read/unread-mark": ({ count, head }) =>
      `${count} chỗ dành cho số hoặc ngày có hình đóng đè lên, không đọc được. ${Number(head) > 0 ? "Hãy xem tệp gốc rồi ghi bằng --number, --issued." : "Không chỗ nào ở đầu văn bản; hãy soát lại với tệp gốc."}`,
    "read/running-head": ({ text }) => `Bỏ qua chữ đầu hoặc chân trang: “${text}”.`,
    "read/scanned-pages": ({ count, pages }) =>
      `${count} trên ${pages} trang là ảnh, không đọc được chữ, nên các nội dung không thấy để là chưa xác định. Cần OCR các trang này rồi đưa lại.`,
    "read/pdf-table": ({ count }) =>
      `${count} dòng nằm trong bảng: PDF không giữ ô và cột, nên các dòng này được đọc theo thứ tự trên trang và có thể lẫn nhau. Hãy dùng tệp Word nếu có, hoặc soát lại bảng.`,
    "read/front-matter": () => "Bỏ qua phần khai báo đầu tệp Markdown; các trường được đọc từ văn bản.",
    "read/around": ({ count, text }) => `Bỏ qua ${count} tiếng của trang web ngoài văn bản: “${text}”.`,
    "read/beside": ({ count, text }) =>
      `Bỏ qua ${count} tiếng trong trình đơn và khung bên cạnh của trang web: “${text}”.`,
    "read/before": ({ count, text }) => `Bỏ qua ${count} tiếng của trang web đặt trước văn bản: “${text}”.`,
    "read/after": ({ count, text }) => `Bỏ qua ${count} tiếng của trang web đặt sau văn bản: “${text}”.`,
    "read/start-unclear": ({ text }) =>
      `Trước văn bản có chữ của trang web nhưng không rõ văn bản bắt đầu từ đâu; chữ được giữ lại (“${text}”). Hãy xóa phần thừa trong tệp rồi đưa lại.`,
    "read/end-unclear": ({ text }) =>
      `Sau phần ký còn chữ, không rõ có thuộc văn bản hay không; chữ được giữ lại (“${text}”). Nếu là của trang web, hãy xóa trong tệp rồi đưa lại.`,
    "read/unmarked-changes": () =>
      "LibreOffice lưu tệp này: trang web của LibreOffice để cả chữ thêm lẫn chữ xóa, không đánh dấu. Nếu văn bản còn vết sửa chưa chốt, hãy đưa tệp Word.",
    "read/no-numbers": () =>
      "Tệp DOC được đọc không có số tự động (1., a), …). Hãy cài LibreOffice, hoặc lưu tệp thành DOCX, rồi đưa lại.",
  },
  en: {
    "read/too-large": ({ size }) => `The file has ${size} MB; the limit is 100 MB. Take out pictures and try again.`,
    "read/zip-bomb": ({ part, size }) =>
      `The part "${part}" of the file unpacks to ${size} MB, which no document does. Open the file in Word and save it again.`,
    "read/broken-zip": () =>
      "The Word file is damaged or was not downloaded whole. Download it again, or open it in Word and save it.",
    "read/broken-xml": ({ part }) =>
      `The part "${part}" of the Word file is damaged. Open the file in Word and save it again.`,
    "read/broken-pdf": () => "The PDF file is damaged or was not downloaded whole. Download it again.",
    "read/broken-doc": () =>
      "The DOC file is damaged or was not downloaded whole. Download it again, or open it in Word or LibreOffice and save it as DOCX.",
    "read/too-deep": ({ depth }) =>
      `The page nests its elements more than ${depth} times, which no page does. Copy the document into a Word or text file.`,
    "read/no-document": () => "This archive holds no Word document. Give the .docx file itself.",
    "read/encrypted": () => "The file has a password. Open it with the password and save a copy without one.",
    "read/tracked-changes": ({ inserted, deleted }) =>
      `The file holds tracked changes (${inserted} insertions, ${deleted} deletions). Settle them in Word, or say which side is meant: --changes accepted or --changes original.`,
    "read/scan": ({ pages, letters }) =>
      `${pages} ${pages === 1 ? "page is a picture" : "pages of pictures"}, ${letters} letters: OCR is needed. Recognise the text, proofread it, and import that.`,
    "read/too-many-pages": ({ pages }) =>
      `The file has ${pages} pages; the limit is 3000. Cut out the document that is meant.`,
    "read/empty": () => "The file is empty (0 bytes). Download or save it again.",
    "read/no-text": () => "The file holds no text.",
    "read/unknown-format": ({ name }) =>
      `"${name}" cannot be read. These can: DOCX, DOC, ODT, RTF, PDF with text, HTML, saved web pages, Markdown, TXT.`,
    "read/needs-office": ({ format }) =>
      `A file of the kind ${format} is read with the help of LibreOffice. Install LibreOffice, or save the file as DOCX.`,
    "read/unknown-encoding": () =>
      "The encoding of the file is none that is known (Unicode, TCVN3, VNI, Windows-1258). Save it as UTF-8.",
    "read/unusable": ({ damaged, judged, examples }) =>
      `${damaged} of ${judged} words are no Vietnamese (${examples}): the letters are damaged. Take the text from the Word file, or read the pages with OCR.`,
    "read/lost-letter": ({ examples }) =>
      `The letter “ư” is gone from the file (${examples}): the program that made it dropped the code that TCVN3 has for it. Take the text from the Word file, or read the pages with OCR.`,
    "read/lost-signs": ({ count, examples }) =>
      `${count} ${count === 1 ? "sign is" : "signs are"} drawn in a font without a table of characters, so what they are is not known; the text has � for them (${examples}). Take the text from the Word file, or mend it by hand.`,
    "read/converted": ({ encoding }) => `The text was in ${encoding} and is converted to Unicode.`,
    "read/converted-part": ({ encoding, count }) =>
      `${count} ${count === 1 ? "run" : "runs"} of text in ${encoding} converted to Unicode; what was Unicode is kept.`,
    "read/legacy": ({ count }) =>
      `${count} ${count === 1 ? "run" : "runs"} of text in TCVN3 or VNI fonts converted to Unicode.`,
    "read/contents": () => "The table of contents that Word makes of the headings is left out.",
    "read/hidden": ({ count }) =>
      `${count} ${count === 1 ? "run" : "runs"} of hidden text left out, as Word does not show it.`,
    "read/comment": ({ count }) => `${count} ${count === 1 ? "comment" : "comments"} in the margin left out.`,
    "read/picture": ({ count }) =>
      `The file holds ${count} ${count === 1 ? "picture" : "pictures"}; words in pictures are not read.`,
    "read/large-picture": ({ count }) =>
      `The file holds ${count} large ${count === 1 ? "picture" : "pictures"}, maybe tables or pages; their words are not read, so what is not found stays unknown. Type or recognise (OCR) these words and import the file again; where the pictures hold no words, take out the line unread of the document.`,
    "read/object": ({ count }) =>
      `The file holds ${count} embedded ${count === 1 ? "object" : "objects"} (spreadsheets, diagrams, other files); their words are not read, so what is not found stays unknown. Copy these words into the document and import it again; where nothing is to be read, take out the line unread of the document.`,
    "read/letterhead-in-header": () =>
      "The letterhead (issuer, number, date) stands in the page header of the Word file; it was put before the text.",
    "read/stamp": ({ text }) => `The arrival stamp of the office that received the document is left out: “${text}”.`,
    "read/signature": ({ text }) => `The words of digital signatures are left out: “${text}”.`,
    "read/laid-over": ({ text }) =>
      `The words of notes and stamps that readers laid over the pages are left out: “${text}”.`,
    "read/stamped-over": ({ text }) =>
      `Figures that are stamped over printed ones are taken in their place: “${text}”. Check it against the file.`,
    "read/unread-mark": ({ count, head }) =>
      `${count} ${count === 1 ? "blank" : "blanks"} for a number or a day ${count === 1 ? "is" : "are"} filled with a picture that cannot be read. ${Number(head) > 0 ? "Look at the file and say what stands there: --number, --issued." : "None stands in the head of the document; check it against the file."}`,
    "read/running-head": ({ text }) => `Left out from the top or foot of pages: “${text}”.`,
    "read/scanned-pages": ({ count, pages }) =>
      `${count} of ${pages} pages are pictures without text, so what is not found stays unknown. Recognise them (OCR) and import the file again.`,
    "read/pdf-table": ({ count }) =>
      `${count} lines stand in tables: a PDF keeps no cells, so they are read in the order of the page and may be mixed. Use the Word file if there is one, or check the tables.`,
    "read/front-matter": () => "The front matter of the Markdown file is left out; its fields are read from the text.",
    "read/around": ({ count, text }) => `${count} words of the web page around the document left out: “${text}”.`,
    "read/beside": ({ count, text }) =>
      `${count} words left out from menus and boxes beside the text of the web page: “${text}”.`,
    "read/before": ({ count, text }) => `${count} words of the web page before the document left out: “${text}”.`,
    "read/after": ({ count, text }) => `${count} words of the web page after the document left out: “${text}”.`,
    "read/start-unclear": ({ text }) =>
      `Words of a web page stand before the document, but where it begins is not clear; they are kept (“${text}”). Take out of the file what is not the document, and import it again.`,
    "read/end-unclear": ({ text }) =>
      `Words stand behind the signature, and whether they are of the document is not clear; they are kept (“${text}”). If they are of a web page, take them out of the file and import it again.`,
    "read/unmarked-changes": () =>
      "LibreOffice saved this page, and in its pages both sides of tracked changes stand without marks. If the document still had changes, import the Word file.",
    "read/no-numbers": () =>
      "Automatic numbers (1., a), …) of this DOC file are not read. Install LibreOffice, or save the file as DOCX, and import it again.",
  },
};

/** The sentence for a notice or a refusal. */
export function describeNotice({ rule, params }: Notice, language: "vi" | "en"): string {
  return sentences[language][rule]?.(params) ?? `${rule} ${JSON.stringify(params)}`;
}
