import { expect, test } from "vitest";
import { printCell, printQuotation } from "../../../src/cite/quotation.ts";

const quotation = {
  text: "phát triển hạ tầng;",
  place: "II.3.a, gạch đầu dòng 2",
  source: "Kế hoạch số 12/KH-UBND ngày 06/05/2024 của Ủy ban nhân dân tỉnh A",
  edition: "Đối chiếu mẫu, bản dữ liệu 2026-11-20-0123abc",
  result: null,
  accessed: "truy cập ngày 26/11/2026",
  address: "https://example.org/ke-hoach/a/#u-ii-3-a-2",
};

test("printQuotation(quotation) gives words, place, document, data, address and day in one paragraph", () => {
  expect(printQuotation(quotation)).toBe(
    "“phát triển hạ tầng;” (II.3.a, gạch đầu dòng 2, Kế hoạch số 12/KH-UBND ngày 06/05/2024 của Ủy ban nhân dân tỉnh A). Đối chiếu mẫu, bản dữ liệu 2026-11-20-0123abc, https://example.org/ke-hoach/a/#u-ii-3-a-2, truy cập ngày 26/11/2026.",
  );
});

test("printQuotation(quotation) keeps white space to single spaces", () => {
  expect(printQuotation({ ...quotation, text: " […] phát\n triển  hạ tầng " })).toContain("“[…] phát triển hạ tầng”");
});

test("printQuotation(quotation) needs no place", () => {
  expect(printQuotation({ ...quotation, place: "" })).toContain("” (Kế hoạch số 12");
});

test("printQuotation(quotation) says behind its place what the passage takes up, and who says so", () => {
  const result = "Nội dung 1.1: nêu rõ (máy đối chiếu, chưa rà soát)";
  expect(printQuotation({ ...quotation, result })).toContain(
    "tỉnh A). Nội dung 1.1: nêu rõ (máy đối chiếu, chưa rà soát). Đối chiếu mẫu, ",
  );
});

test("printCell(cell) gives document, provision, state, reason, data, address and day in one paragraph", () => {
  const { source, edition, address, accessed } = quotation;
  const result = "nội dung 4.5 (Quỹ phát triển hạ tầng): chưa nêu (máy đối chiếu, chưa rà soát)";
  expect(printCell({ source, result, reason: "Không đoạn nào nói tới.", edition, address, accessed })).toBe(
    "Kế hoạch số 12/KH-UBND ngày 06/05/2024 của Ủy ban nhân dân tỉnh A, nội dung 4.5 (Quỹ phát triển hạ tầng): chưa nêu (máy đối chiếu, chưa rà soát). Không đoạn nào nói tới. Đối chiếu mẫu, bản dữ liệu 2026-11-20-0123abc, https://example.org/ke-hoach/a/#u-ii-3-a-2, truy cập ngày 26/11/2026.",
  );
});
