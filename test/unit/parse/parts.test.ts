import { describe, expect, test } from "vitest";
import { partOfHeading, partOfSubheading } from "../../../src/parse/parts.ts";
import { parseBody } from "./support.ts";

describe("partOfHeading", () => {
  test.each([
    ["MỤC ĐÍCH, YÊU CẦU", "purpose"],
    ["Mục đích", "purpose"],
    ["QUAN ĐIỂM CHỈ ĐẠO VÀ MỤC TIÊU", "tasks"],
    ["MỤC TIÊU", "tasks"],
    ["CÁC NHIỆM VỤ CHỦ YẾU", "tasks"],
    ["NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM", "tasks"],
    ["NỘI DUNG VÀ PHÂN CÔNG THỰC HIỆN", "tasks"],
    ["DANH MỤC DỰ ÁN ƯU TIÊN ĐẦU TƯ", "tasks"],
    ["NHIỆM VỤ, GIẢI PHÁP VÀ TỔ CHỨC THỰC HIỆN", "tasks"],
    ["Kiểm tra, đánh giá an toàn hồ đập", "tasks"],
    ["Phát triển nguồn nhân lực đáp ứng yêu cầu", "tasks"],
    ["Phạm vi công trình được đầu tư xây dựng", "tasks"],
    ["PHẠM VI, ĐỐI TƯỢNG ÁP DỤNG", "purpose"],
    ["TỔ CHỨC THỰC HIỆN", "organisation"],
    ["TỔ CHỨC THỰC HIỆN CÁC NHIỆM VỤ", "organisation"],
    ["PHÂN CÔNG NHIỆM VỤ", "organisation"],
    ["KINH PHÍ THỰC HIỆN", "organisation"],
    ["Trách nhiệm của các sở, ngành", "organisation"],
    ["ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN", "assessment"],
    ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023", "assessment"],
    ["ƯU ĐIỂM, HẠN CHẾ VÀ NGUYÊN NHÂN", "assessment"],
    ["CĂN CỨ PHÁP LÝ", "front"],
    ["MẪU BÁO CÁO", "back"],
  ] as const)("partOfHeading(%s) is %s", (heading, part) => {
    expect(partOfHeading(heading)).toBe(part);
  });

  test("partOfHeading(heading) is null where the words do not tell", () => {
    expect(partOfHeading("HẠ TẦNG GIAO THÔNG")).toBeNull();
  });
});

test("parseDocument(source) takes the last articles of a decision for its course, and an article that orders for a task", () => {
  const { units } = parseBody(
    [
      "Điều 1. Làm đường liên xã và bến xe.",
      "Điều 2. Giao Sở Xây dựng chủ trì sửa cầu.",
      "Điều 3. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 1/QĐ-UBND.",
      "Điều 4. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.",
    ].join("\n\n"),
  );
  expect(units.map(({ part }) => part)).toEqual(["tasks", "tasks", "organisation", "organisation"]);
});

describe("partOfSubheading", () => {
  test("partOfSubheading(heading, purpose) finds the goals among purposes", () => {
    expect(partOfSubheading("Mục tiêu cụ thể", "purpose")).toBe("tasks");
    expect(partOfSubheading("Yêu cầu", "purpose")).toBe("purpose");
  });

  test("partOfSubheading(heading, tasks) leaves a task that begins like an assessment where it is", () => {
    expect(partOfSubheading("Đánh giá, rà soát hạ tầng hiện có", "tasks")).toBe("tasks");
    expect(partOfSubheading("Tổ chức thực hiện", "tasks")).toBe("organisation");
  });

  test("partOfSubheading(heading, part) keeps the part under a long sentence", () => {
    const task =
      "Nhiệm vụ bảo đảm cung cấp điện an toàn, ổn định cho sản xuất và sinh hoạt của Nhân dân trên địa bàn tỉnh";
    expect(partOfSubheading(task, "purpose")).toBe("purpose");
  });
});
