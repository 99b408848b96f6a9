import { expect, test } from "vitest";
import { printQuotation } from "../../../src/cite/quotation.ts";

const quotation = {
  text: "phát triển hạ tầng;",
  place: "II.3.a, gạch đầu dòng 2",
  source: "Kế hoạch số 12/KH-UBND ngày 06/05/2024 của Ủy ban nhân dân tỉnh A",
  edition: "Đối chiếu mẫu, bản dữ liệu 2026-11-20-0123abc",
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
