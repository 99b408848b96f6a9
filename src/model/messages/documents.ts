import type { Sentences } from "./sentence.ts";

/** Doubts about the text of a document, which do not stop the build. */
export const documentWarnings: Readonly<Record<"vi" | "en", Sentences>> = {
  vi: {
    "front-matter/title-differs": ({ found, expected }) =>
      `Tiêu đề khai báo là “${found}”, trong khi văn bản ghi “${expected}”. Hãy ghi đúng theo văn bản.`,
    "front-matter/number-differs": ({ found, expected }) =>
      `Số, ký hiệu khai báo là “${found}”, trong khi văn bản ghi “${expected}”. Hãy ghi đúng theo văn bản.`,
    "front-matter/date-differs": ({ found, expected }) =>
      `Ngày ban hành khai báo là “${found}”, trong khi văn bản ghi “${expected}”. Hãy ghi đúng theo văn bản.`,
    "front-matter/implements-unlisted": ({ found }) =>
      `Văn bản nói là thực hiện “${found}”, nhưng mục implements chưa ghi văn bản này. Hãy ghi thêm nếu đúng.`,
    "front-matter/province-differs": ({ found, expected, words }) =>
      `Tỉnh, thành phố khai báo là “${found}”, trong khi phần đầu văn bản ghi “${words}” (${expected}). Hãy ghi đúng theo văn bản.`,
    "front-matter/province-merged": ({ found, until, successor }) =>
      `Đơn vị “${found}” không còn từ ngày ${until}, tức là trước khi văn bản ban hành. Hãy ghi “${successor}”.`,
    "document/same-short-title": ({ found, other }) =>
      `Tên gọi tắt “${found}” đã dùng cho ${other}. Hãy đặt tên khác để người đọc phân biệt được.`,
    "source/words-differ": ({ found, expected, sourceLine }) =>
      `Từ chỗ này, chữ của văn bản khác bản nguồn: văn bản có “${found}”, bản nguồn có “${expected}” (dòng ${sourceLine}). Hãy giữ đúng chữ của bản nguồn.`,
    "text/cleaned": ({ code, replacement, times }) =>
      `Ký tự ${code} ${replacement === "" ? "đã được bỏ" : replacement === " " ? "được đọc như dấu cách" : `được đọc như “${replacement}”`}${times === 1 ? "" : ` (${times} lần trong văn bản này)`}. Hãy sửa trong tệp nguồn Markdown.`,
    "structure/title-open": ({ end }) =>
      `Trích yếu dừng ở “${end}”: có thể dòng sau còn thuộc trích yếu. Nếu vậy, hãy nối hai dòng trong tệp.`,
    "structure/numbering-gap": ({ marker, expected }) =>
      `Đánh số không liên tục: gặp “${marker}”, đáng lẽ là “${expected}”. Có thể văn bản thiếu một mục hoặc đánh số nhầm.`,
    "structure/duplicate-label": ({ marker }) => `Số thứ tự “${marker}” lặp lại trong cùng một mục.`,
    "structure/unknown-marker": ({ marker }) =>
      `Ký hiệu đầu dòng “${marker}” không thuộc thể thức thường dùng; được đọc như gạch đầu dòng.`,
    "structure/empty-section": ({ heading }) => `Mục “${heading}” không có nội dung bên dưới.`,
    "structure/no-tasks": () =>
      "Không tìm thấy phần nêu nhiệm vụ, giải pháp, nên văn bản này không có nội dung để đối chiếu.",
    "structure/no-known-heading": () =>
      "Không nhận ra tiêu đề nào (mục đích, nhiệm vụ, tổ chức thực hiện…); mọi mục đánh số đều được coi là nhiệm vụ.",
    "structure/unknown-heading": ({ heading }) =>
      `Tiêu đề “${heading}” không cho biết nội dung thuộc phần nào; được coi là nhiệm vụ.`,
    "text/cut-off": ({ end }) => `Văn bản dừng giữa chừng: “${end}”.`,
    "text/no-end": ({ end }) =>
      `Cuối văn bản không có nơi nhận, chữ ký hay lời kết, nên có thể còn thiếu phần sau: dừng ở “${end}”. Hãy bổ sung phần thiếu, hoặc ghi status: truncated.`,
    "structure/part-unclear": ({ heading }) =>
      `Chưa rõ phần “${heading}” nêu gì: có thể có nhiệm vụ trong phần không được đối chiếu. Hãy xem lại tiêu đề và cách đánh số.`,
    "appendix/unread": ({ name }) =>
      `Sau chữ ký còn một phần dài chưa hiểu được, bắt đầu từ “${name}”. Nếu là phụ lục, hãy ghi tên “Phụ lục …” ở đầu.`,
    "text/broken-off": ({ end }) => `Đoạn này dừng giữa câu: “${end}”. Có thể phần tiếp theo bị mất hoặc bị tách rời.`,
    "text/continued": ({ begin }) => `Đoạn này tiếp nối một câu bị ngắt bởi chú thích hoặc số trang: “${begin}”.`,
    "text/note-missing": ({ marker, times }) =>
      `Dấu chú thích “${marker}” không có chú thích đi kèm${times === 1 ? "" : ` (${times} dấu như vậy trong văn bản)`}.`,
    "text/blank": ({ found }) => `Văn bản để trống số liệu hoặc ngày, tháng: “${found}”.`,
    "appendix/undeclared": ({ name }) =>
      `Văn bản nhắc đến “${name}” nhưng bản nguồn không có phụ lục này, cũng chưa khai báo là thiếu.`,
    "appendix/not-announced": ({ name }) => `Khai báo thiếu “${name}” nhưng văn bản không nhắc đến phụ lục này.`,
    "appendix/present": ({ name }) => `Khai báo thiếu “${name}” nhưng bản nguồn có phụ lục này.`,
  },
  en: {
    "front-matter/title-differs": ({ found, expected }) =>
      `The title is given as “${found}”, but the text has “${expected}”. Write it as in the text.`,
    "front-matter/number-differs": ({ found, expected }) =>
      `The number is given as “${found}”, but the text has “${expected}”. Write it as in the text.`,
    "front-matter/date-differs": ({ found, expected }) =>
      `The date of issue is given as “${found}”, but the text has “${expected}”. Write it as in the text.`,
    "front-matter/implements-unlisted": ({ found }) =>
      `The text says that it carries out “${found}”, which the field "implements" does not list. Add it if it is so.`,
    "front-matter/province-differs": ({ found, expected, words }) =>
      `The province is given as “${found}”, but the head of the text has “${words}” (${expected}). Write it as in the text.`,
    "front-matter/province-merged": ({ found, until, successor }) =>
      `The unit “${found}” is no more since ${until}, which is before the date of issue. Write “${successor}”.`,
    "document/same-short-title": ({ found, other }) =>
      `The short title “${found}” is that of ${other} already. Give this document another, so that readers can tell the two apart.`,
    "source/words-differ": ({ found, expected, sourceLine }) =>
      `From here the words differ from the source: the document has “${found}”, the source “${expected}” (line ${sourceLine}). Keep the words of the source.`,
    "text/cleaned": ({ code, replacement, times }) =>
      `The character ${code} is ${replacement === "" ? "left out" : replacement === " " ? "read as a space" : `read as “${replacement}”`}${times === 1 ? "" : ` (${times} times in this document)`}. Mend it in the Markdown file.`,
    "structure/title-open": ({ end }) =>
      `The title ends in “${end}”: the next line may belong to it. If so, join the two lines in the file.`,
    "structure/numbering-gap": ({ marker, expected }) =>
      `The numbering has a gap: “${marker}” stands where “${expected}” was due. An item may be missing, or the number is wrong.`,
    "structure/duplicate-label": ({ marker }) => `The label “${marker}” occurs twice in one section.`,
    "structure/unknown-marker": ({ marker }) =>
      `The sign “${marker}” at the start of the line is none of the usual markers; it is read as a dash.`,
    "structure/empty-section": ({ heading }) => `Nothing stands under the heading “${heading}”.`,
    "structure/no-tasks": () => "No part of this document states tasks or solutions, so nothing in it is compared.",
    "structure/no-known-heading": () =>
      "No heading tells what its section does (purpose, tasks, organisation, …); every numbered section counts as tasks.",
    "structure/unknown-heading": ({ heading }) =>
      `The heading “${heading}” does not tell what its section does; it counts as tasks.`,
    "text/cut-off": ({ end }) => `The text ends in the middle: “${end}”.`,
    "text/no-end": ({ end }) =>
      `The text has no recipients, signature or closing words at its end, so a part may be missing: it stops at “${end}”. Add what is missing, or write status: truncated.`,
    "structure/part-unclear": ({ heading }) =>
      `It is not clear what “${heading}” does: tasks may stand in a part that is not compared. Look at its heading and numbering.`,
    "appendix/unread": ({ name }) =>
      `A long text after the signature was not understood; it begins with “${name}”. If it is an appendix, write “Phụ lục …” above it.`,
    "text/broken-off": ({ end }) =>
      `This passage ends in the middle of a sentence: “${end}”. The rest may be lost or stand apart.`,
    "text/continued": ({ begin }) =>
      `This passage goes on with a sentence that a footnote or a page number interrupts: “${begin}”.`,
    "text/note-missing": ({ marker, times }) =>
      `The mark of a note “${marker}” has no note${times === 1 ? "" : ` (${times} such marks in this document)`}.`,
    "text/blank": ({ found }) => `A figure or date is left blank: “${found}”.`,
    "appendix/undeclared": ({ name }) =>
      `The text announces “${name}”, which the source does not hold. Name it under missing_appendices, or add it.`,
    "appendix/not-announced": ({ name }) =>
      `“${name}” is listed under missing_appendices, but the text does not announce it.`,
    "appendix/present": ({ name }) => `“${name}” is listed under missing_appendices, but the source holds it.`,
  },
};

/** Problems of `provisions/<reference>.yml` that stop the build. */
export const provisionErrors: Sentences = {
  "provisions/other-reference": ({ found, expected }) =>
    `These provisions are for "${found}", but the reference document is ${expected}. Correct the number, or the name of the file.`,
  "provisions/unknown-part": ({ part, known }) =>
    `The reference has no unit "${part}". Name the parts that direct tasks by their ids` +
    (known === "" ? "." : `, for example among ${known}.`),
  "provisions/duplicate-id": ({ id }) => `The id "${id}" occurs twice. Number each point and each provision once.`,
  "provisions/id-outside-point": ({ id, point }) =>
    `The provision "${id}" stands under point ${point}. Number it "${point}.n", or move it.`,
  "provisions/quote-not-found": ({ provision, quote, near, nearLine }) =>
    `The quote of provision ${provision} is not in the reference, word for word and in one passage: “${quote}”.` +
    (near === "" ? "" : ` The nearest words stand on line ${nearLine}: “${near}”.`),
  "provisions/quote-ambiguous": ({ provision, quote, times }) =>
    `The quote of provision ${provision} stands ${times} times in the reference: “${quote}”. Quote more words, so that it stands once.`,
  "provisions/text-not-quoted": ({ text, unit }) =>
    `These words of the reference (passage ${unit}) belong to no provision: “${text}”. Quote them under the provision that they state; ` +
    `if they direct no task, list the parts that do under "parts" instead of inventing a provision.`,
  "provisions/text-quoted-twice": ({ text, unit }) =>
    `These words of the reference (passage ${unit}) are quoted twice: “${text}”. Leave them to one provision.`,
};
