import { describe, expect, it } from "vitest";
import { dateBehind, dateIn } from "../../../src/text/writtenDate.ts";

describe("dateIn", () => {
  it.each([
    ["Mẫu, ngày 5 tháng 02 năm 2025", "2025-02-05", "ngày 5 tháng 02 năm 2025"],
    ["Mẫu, ngày 08/5/2024", "2024-05-08", "ngày 08/5/2024"],
    ["Mẫu, ngày 08-5-2024", "2024-05-08", "ngày 08-5-2024"],
    ["Mẫu, ngày 8.05.2024", "2024-05-08", "ngày 8.05.2024"],
    ["Mẫu, ngày 08 tháng 05/2024", "2024-05-08", "ngày 08 tháng 05/2024"],
    ["Mẫu, ngày 08/5 năm 2024", "2024-05-08", "ngày 08/5 năm 2024"],
    ["Mẫu, ngày 08 tháng Năm năm 2024", "2024-05-08", "ngày 08 tháng Năm năm 2024"],
    ["Mẫu, ngày 08 tháng Mười một năm 2024", "2024-11-08", "ngày 08 tháng Mười một năm 2024"],
    ["từ ngày 1/2/2024 đến ngày 3 tháng 4 năm 2025", "2024-02-01", "ngày 1/2/2024"],
    ["Mẫu, ngày 31 tháng 02 năm 2025", null, "ngày 31 tháng 02 năm 2025"],
    ["Mẫu, ngày 31/02/2025", null, "ngày 31/02/2025"],
    ["Mẫu, ngày 1/13/2025", null, "ngày 1/13/2025"],
    ["Mẫu, ngày 1/2/1825", null, "ngày 1/2/1825"],
  ])("dateIn('%s') is %s, in the words '%s'", (text, iso, words) => {
    const date = dateIn(text)!;
    expect([date.iso, text.slice(date.start, date.end)]).toEqual([iso, words]);
  });

  it.each(["Mẫu, ngày    tháng 02 năm 2025", "Mẫu, 08/05/2024", "ngày 8 tháng năm 2024", "ngày 1/2/20245", ""])(
    "dateIn('%s') finds none",
    (text) => expect(dateIn(text)).toBeNull(),
  );
});

it("dateBehind(text, at) finds a day at its place only", () => {
  const behind = (text: string): readonly unknown[] | null => {
    const date = dateBehind(`số 9${text}`, 4);
    return date && [date.start, date.end, date.iso];
  };
  expect(behind(", ngày 1/2/2024")).toEqual([6, 19, "2024-02-01"]);
  expect(behind(" ngày 12 tháng mười một năm 2024 của")).toEqual([5, 36, "2024-11-12"]);
  expect(behind(" và ngày 1/2/2024")).toBeNull();
});
