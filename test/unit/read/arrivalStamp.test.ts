import { describe, expect, it } from "vitest";
import { withoutArrivalStamp } from "../../../src/read/arrivalStamp.ts";

const lines = (...texts: string[]): readonly { readonly text: string }[] => texts.map((text) => ({ text }));
const head = ["ỦY BAN NHÂN DÂN", "TỈNH MẪU", "Số: 12/KH-UBND", "Mẫu, ngày 06 tháng 3 năm 2025", "KẾ HOẠCH"];

describe("withoutArrivalStamp(lines)", () => {
  it.each([
    ["beside it", ["SỞ XÂY DỰNG TỈNH MẪU", "ĐẾN Số: 4521", "Ngày: 21/5/2025"]],
    ["around it", ["SỞ XÂY DỰNG TỈNH MẪU", "Số: 4521", "ĐẾN", "Ngày: 21/5/2025", "Chuyển: Phòng Kế hoạch"]],
    ["named so", ["SỞ XÂY DỰNG TỈNH MẪU", "Số đến: 4521", "Ngày đến: 21/5/2025"]],
    ["named so in one line", ["SỞ XÂY DỰNG TỈNH MẪU", "Số đến: 4521 Ngày đến: 21/5/2025"]],
    ["left blank", ["SỞ XÂY DỰNG TỈNH MẪU", "CÔNG VĂN ĐẾN", "Số: ........", "Ngày: ....../...../......"]],
  ])("leaves out a stamp with number and day %s, the office above it too, and says so", (_, stamp) => {
    const { lines: kept, notices } = withoutArrivalStamp(lines(...stamp, ...head));
    expect(kept).toEqual(lines(...head));
    expect(notices).toEqual([{ rule: "read/stamp", params: { text: stamp.join("; ") } }]);
  });

  it.each([
    ["in one line", ["UBND TỈNH MẪU"]],
    ["in two lines", head.slice(0, 2)],
  ])("keeps the issuer's name %s above the stamp", (_, issuer) => {
    const stamp = ["ĐẾN Số: 4521", "Ngày: 21/5/2025"];
    const kept = [...issuer, ...head.slice(2)];
    expect(withoutArrivalStamp(lines(...issuer, ...stamp, ...head.slice(2))).lines).toEqual(lines(...kept));
  });

  it("leaves out a stamp with its office below the number of the document", () => {
    const stamp = ["SỞ XÂY DỰNG TỈNH MẪU", "ĐẾN Số: 4521", "Ngày: 21/5/2025"];
    const { lines: kept } = withoutArrivalStamp(lines(...head.slice(0, 3), ...stamp, ...head.slice(3)));
    expect(kept).toEqual(lines(...head));
  });

  it.each([[["KẾT LUẬN", "CỦA BỘ CHÍNH TRỊ"]], [["KẾT LUẬN CỦA BỘ CHÍNH TRỊ"]], [["KẾT LUẬN**CỦA BỘ CHÍNH TRỊ**"]]])(
    "leaves out the office of a stamp above %j, which names the issuer",
    (title) => {
      const stamp = ["VĂN PHÒNG TỈNH ỦY MẪU", "VĂN BẢN ĐẾN", "Số 1952 Ngày: 27/02/2024"];
      const { lines: kept } = withoutArrivalStamp(lines("Mẫu, ngày 23 tháng 02 năm 2024", ...stamp, ...title));
      expect(kept).toEqual(lines("Mẫu, ngày 23 tháng 02 năm 2024", ...title));
    },
  );

  it.each([
    ["a letterhead", head],
    ["a word that stands alone", ["ĐẾN", ...head]],
    ["what stands below the kind of the document", [...head, "SỞ XÂY DỰNG", "ĐẾN Số: 4521", "Ngày: 21/5/2025"]],
  ])("keeps %s", (_, texts) => {
    expect(withoutArrivalStamp(lines(...texts))).toEqual({ lines: lines(...texts), notices: [] });
  });
});
