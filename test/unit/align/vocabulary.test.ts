import { describe, expect, it } from "vitest";
import { provisionsOfSentence } from "../../fixtures/alignment.ts";

describe("longest name", () => {
  it.each([
    ["Liên kết với các tỉnh trung du và miền núi phía Bắc để làm đường.", "5.19"],
    ["Quảng bá công viên địa chất.", "5.9"],
    ["Sửa trạm bơm điện.", "5.6"],
    ["Mở thêm đôi tàu container.", "5.3"],
    ["Đấu giá quỹ đất hai bên các tuyến đường.", "5.1 full"],
    ["Niêm yết công khai thủ tục hành chính.", "4.4"],
  ])("align(plan) does not take a piece of a longer name for a subject: %s", (sentence, provision) => {
    expect(provisionsOfSentence(sentence).filter((found) => found.startsWith(provision))).toEqual([]);
  });
});

describe("disbursement", () => {
  it("align(plan) does not read disbursement alone as the plan of investment", () => {
    expect(provisionsOfSentence("Đôn đốc các đơn vị giải ngân đạt 95%.")).toEqual([]);
    expect(provisionsOfSentence("Đẩy nhanh giải ngân vốn đầu tư công.").join(" ")).not.toContain("3.4");
  });
});

describe("everyday words", () => {
  it.each([
    ["Kéo điện về các bản chưa có điện.", "5.6 full"],
    ["Khởi công cầu bắc qua sông.", "5.1 full"],
    ["Gọi vốn làm chợ.", "4.2 full"],
    ["Siết chặt cấp phép khai thác cát sỏi.", "1.4 full"],
    ["Di dời 50 hộ dân khỏi vùng lũ quét.", "5.8 full"],
    ["Phủ sóng các vùng lõm.", "5.10 full"],
    ["Chi trả tiền đền bù cho dân.", "3.7 full"],
    ["Làm sân chơi, hồ bơi cho trẻ em.", "5.17 full"],
  ])("align(plan) understands: %s", (sentence, expected) => {
    expect(provisionsOfSentence(sentence)).toContain(expected);
  });
});

describe("lists of projects", () => {
  it.each([
    ["Khu công nghiệp Mẫu Sơn", "5.11 full"],
    ["Dự án Khu đô thị Mẫu Hòa", "5.9 full"],
    ["Dự án xây dựng Cầu Mẫu", "5.1 full"],
    ["Dự án đường 99B đoạn từ chợ đến bến đò", "5.1 full"],
  ])("align(plan) takes what an item only names for its subject: %s", (sentence, expected) => {
    expect(provisionsOfSentence(sentence)).toContain(expected);
  });

  it.each([
    "Gặp mặt tại khu công nghiệp Mẫu Sơn",
    "Khu công nghiệp là nơi ở của nhiều lao động trẻ đến từ các huyện của Tỉnh",
  ])("align(plan) does not where the item says something else: %s", (sentence) => {
    expect(provisionsOfSentence(sentence)).not.toContain("5.11 full");
  });
});

it("align(plan) ends a place at a full stop, also before a small letter", () => {
  const sentence = "Mở rộng Quốc lộ 99 đoạn cửa khẩu đến cảng Mẫu. xúc tiến đầu tư dự án đường sắt Mẫu - Vàng.";
  expect(provisionsOfSentence(sentence)).toContain("5.4 full");
});

describe("who pays, who acts", () => {
  it("align(plan) tells means of firms from those of the budget", () => {
    const found = provisionsOfSentence(
      "Các doanh nghiệp viễn thông chủ động bố trí kinh phí để thực hiện các dự án đầu tư.",
    );
    expect(found).toContain("4.2 partial");
    expect(found.join(" ")).not.toContain("4.1");
  });

  it.each([
    ["Ban Quản lý các khu công nghệ cao và khu công nghiệp tổng hợp số liệu.", "5.11"],
    ["Báo cáo về Trung tâm Kiểm soát bệnh tật tỉnh.", "5.15"],
    ["100% doanh nghiệp nhỏ và vừa biết sử dụng máy tính.", "3.3"],
    ["Công bố kết quả xử lý các kiến nghị của người dân về pháp luật.", "2.1"],
    ["Hiện nay, tổng số trạm phát sóng là 180, trong đó có 22 trạm 5G.", "5.10"],
    ["Biểu dương các tập thể có thành tích trong chuyển đổi số.", "5.10"],
    ["Ưu tiên hạ tầng viễn thông như hạ tầng giao thông.", "5.1 full"],
  ])("align(plan) does not take who acts for what is done: %s", (sentence, provision) => {
    expect(provisionsOfSentence(sentence).join(" ")).not.toContain(provision);
  });
});

describe("words of directives and council resolutions", () => {
  it.each([
    ["Kiểm tra, giám sát việc xây dựng theo quy hoạch ở thị trấn.", "3.6 full"],
    ["Thanh tra việc chấp hành các quy định về xây dựng, lắp đặt cột phát sóng.", "3.6 full"],
    ["Lập điều chỉnh quy hoạch chung thị xã Mẫu.", "3.6 partial"],
    ["Trình tự giao đất, cho thuê đất do Sở hướng dẫn thực hiện.", "3.6 partial"],
    ["Tạo mọi điều kiện thuận lợi để thu hút các nhà đầu tư.", "3.3 full"],
    ["Duy trì cơ chế đối thoại để nghe các bên.", "3.3 full"],
    ["Cụ thể hóa các chính sách ưu đãi của Trung ương.", "2.1 full"],
    ["Kêu gọi dự án từ vốn ODA và theo hình thức BOT.", "4.2 full"],
    ["Bố trí chỗ ở cho công nhân.", "5.20 full"],
    ["Dự án đường sắt đô thị Thủ Thiêm - Long Thành.", "5.5 full"],
    ["Phát triển hạ tầng mạng trên địa bàn.", "5.10 full"],
    ["Xây dựng hạ tầng số cho các khu công nghiệp.", "5.11 partial"],
    ["Kiểm tra việc thực hiện pháp luật về tài nguyên, khoáng sản.", "1.4 full"],
    ["Thúc đẩy chuyển đổi số trong doanh nghiệp.", "5.10 partial"],
    ["Xây dựng kế hoạch, chỉ tiêu và cơ chế, chính sách về nhà ở.", "2.1 full"],
    ["Quản lý chặt chẽ việc xây dựng nhà phù hợp với quy hoạch.", "3.6 full"],
    ["Huy động vốn nước ngoài theo hình thức liên doanh.", "4.2 full"],
    ["Duy tu, bảo dưỡng công trình hạ tầng để phát huy công năng.", "1.3 partial"],
    ["Nâng cao nhận thức về môi trường, đẩy nhanh tiến độ xây dựng nhà máy xử lý rác thải.", "5.13 full"],
  ])("align(plan) reads %s", (sentence, expected) => {
    expect(provisionsOfSentence(sentence)).toContain(expected);
  });

  it.each([
    ["Trình cấp thẩm quyền quyết định giá nước.", "3.1"],
    ["Đầu tư mạng lưới đường ống thu gom nước thải.", "5.1"],
    ["Lắp đặt chiếu sáng trên các tuyến đường.", "5.1"],
    ["Mở rộng khu đô thị giới hạn bởi các trục đường chính.", "5.1"],
    ["Dự án kéo dài tuyến metro về phường Mẫu và sân bay.", "5.3"],
    ["Vận động hộ dân di dời khỏi nơi sạt lở.", "3.7"],
    ["Đổi mới thái độ phục vụ hướng tới sự hài lòng của người bệnh.", "3.2"],
    ["Sử dụng vốn viện trợ của tổ chức tài chính quốc tế.", "4.4"],
    ["Củng cố thiết chế văn hóa, thể thao, du lịch.", "1.1"],
    ["Quản lý bến xe theo phân công, ủy quyền của Ủy ban nhân dân tỉnh.", "3.1"],
    ["Phát triển công nghiệp khai thác, chế biến khoáng sản.", "1.4"],
    ["Khai thác mỏ trong lòng hồ thủy điện.", "5.6"],
    ["Diễn tập ứng phó sự cố, tìm kiếm cứu nạn.", "5.10"],
    ["Thẩm định các dự án đầu tư trong khu công nghiệp.", "5.11"],
    ["Dự án khu dân cư ven Quốc lộ 99.", "5.1"],
    ["Sửa nhà ở nông thôn.", "5.9"],
    ["Bố trí vốn ngân sách nhà nước, trái phiếu Chính phủ.", "4.4"],
    ["Duy tu, bảo dưỡng công trình hạ tầng.", "1.3"],
    ["Huy động vốn nước ngoài theo hình thức liên doanh.", "4.3"],
  ])("align(plan) does not take a word for another sense: %s", (sentence, provision) => {
    expect(provisionsOfSentence(sentence).map((found) => found.split(" ")[0])).not.toContain(provision);
  });
});
