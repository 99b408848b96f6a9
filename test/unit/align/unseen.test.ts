import { describe, expect, it } from "vitest";
import { provisionsOfSentence } from "../../fixtures/alignment.ts";

/** Kinds of errors of first runs on documents that nobody had read, in sentences of the tests' own. */
describe("what a passage only mentions", () => {
  it.each([
    ["Sáng nay các đoàn xe chở nhiều sinh viên đi qua mấy xã vừa có thiên tai."],
    ["Trẻ em ở nhà, không đến trường học khi chất lượng không khí xấu."],
    ["Hộ nuôi cá không xả nước thải ra mương."],
    ["Cập nhật số liệu tài sản kết cấu hạ tầng giao thông."],
    ["Kinh phí lấy từ các nguồn hợp pháp khác."],
    ["Sử dụng hiệu quả ngân sách nhà nước."],
    ["Doanh nghiệp nào cũng tìm được cơ chế, chính sách về thuế trên báo."],
    ["Loa của hệ thống thông tin cơ sở đọc bản tin sáng."],
    ["Mỗi sáng chủ nhật đầu tháng, nhân viên của các siêu thị phát túi giấy cho khách quen."],
    ["Bồi dưỡng, nâng cao năng lực cho cán bộ hợp tác xã."],
  ])("align(plan) reads no task in %j", (sentence) => {
    expect(provisionsOfSentence(sentence)).toEqual([]);
  });

  it.each([
    ["Nghiên cứu tuyến metro số 9.", "5.5 full"],
    ["Xoá nhà tạm cho hộ nghèo.", "5.20 full"],
    ["Mỗi thôn có tối thiểu 2 trạm phát sóng.", "5.10 full"],
    ["Xây dựng siêu thị ở vùng cao.", "1.1 partial"],
  ])("align(plan) reads the task in %j", (sentence, own) => {
    expect(provisionsOfSentence(sentence)).toContain(own);
  });
});

describe("words that only sound like another field", () => {
  it("align(plan) hears no speculation in the head of an agency, and no allowance in help for a level", () => {
    const answers = "Người đứng đầu cơ quan chịu trách nhiệm về kết quả phân cấp.";
    expect(provisionsOfSentence(answers)).toEqual(["3.1 full"]);
    expect(provisionsOfSentence("Phân quyền, hỗ trợ cấp xã.")).toEqual(["3.1 full"]);
  });
});

describe("works of a park, and networks in it", () => {
  it("align(plan) tells the works of a park from a network of telecommunications there", () => {
    const works = "Đầu tư hạ tầng kỹ thuật (đường, điện, nước, viễn thông) tại các cụm công nghiệp.";
    expect(provisionsOfSentence(works)).toContain("5.11 full");
    expect(provisionsOfSentence("Mở rộng hạ tầng 5G tại các khu công nghiệp.")).toEqual(["5.10 full"]);
  });
});

describe("bidding, budget and data", () => {
  it.each([
    ["Kiểm tra hoạt động đấu thầu của các chủ đầu tư.", "3.6 full"],
    ["Đẩy nhanh tiến độ lựa chọn nhà thầu.", "3.7 full"],
    ["Giải ngân kế hoạch vốn đầu tư công của năm.", "4.1 full"],
    ["Kinh phí gồm nguồn đầu tư của doanh nghiệp, khu vực tư nhân.", "4.2 partial"],
    ["Sao lưu, phục hồi dữ liệu dùng cho điều hành.", "5.10 full"],
    ["Số hoá dữ liệu về tài nguyên của tỉnh.", "3.5 full"],
    ["Đấu giá quyền khai thác bến xe.", "2.2 full"],
  ])("align(plan) reads the subject of %j", (sentence, own) => {
    expect(provisionsOfSentence(sentence)).toContain(own);
  });

  it.each([
    ["Ngân sách huyện đầu tư xây dựng nhà chờ xe buýt.", "4.1 full"],
    ["Thanh toán khối lượng hoàn thành của bến cá.", "4.1 full"],
    ["Thủ tục thông thoáng để ai cũng muốn đến đầu tư.", "3.3 full"],
    ["Hướng dẫn các nhà đầu tư lập hồ sơ xin đất.", "3.3 partial"],
    ["Phát huy vai trò của doanh nghiệp trong vận hành bến xe.", "4.2 partial"],
    ["Áp dụng cơ chế thử nghiệm có kiểm soát với xe không người lái.", "2.1 full"],
    ["Sắp xếp hệ thống kho của ngành lương thực.", "1.1 partial"],
    ["Tuần tra rừng ở vùng giáp ranh.", "1.4 partial"],
    ["Góp ý thông tư về giá dịch vụ.", "2.1 full"],
    ["Xây dựng cơ chế đặt hàng nghiên cứu.", "2.1 full"],
  ])("align(plan) reads who pays, who is led and what is tried in %j", (sentence, own) => {
    expect(provisionsOfSentence(sentence)).toContain(own);
  });

  it("align(plan) tells the right to run a work from the right to dig", () => {
    expect(provisionsOfSentence("Đấu giá quyền khai thác khoáng sản.")).not.toContain("2.2 full");
  });

  it("align(plan) leaves aside what money for tasks is spent on, and takes a work that is pushed on for the task", () => {
    expect(provisionsOfSentence("Kinh phí chi để thực hiện chuyển đổi số.")).toEqual([]);
    expect(provisionsOfSentence("Thúc đẩy sử dụng đo đếm thông minh tới từng hộ.")).toEqual(["5.6 partial"]);
  });
});
