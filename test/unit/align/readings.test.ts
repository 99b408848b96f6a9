import { describe, expect, it } from "vitest";
import { aligner } from "../../../src/align/align.ts";
import type { Document } from "../../../src/model/document.ts";
import { projectKnowledge, projectReference, provisionsOfSentence, taskUnits } from "../../fixtures/alignment.ts";

describe("what a task profits from, asks for, or brings about", () => {
  it("align(plan) leaves an advantage that is used aside", () => {
    expect(provisionsOfSentence("Mở rộng xuất khẩu, phát huy lợi thế về cảng biển.")).toEqual([]);
    expect(provisionsOfSentence("Mở rộng cảng biển.")).toEqual(["5.3 full"]);
  });
  it("align(plan) leaves aside what the projects of others should be like", () => {
    expect(provisionsOfSentence("Ưu tiên các dự án sử dụng năng lượng tái tạo.")).toEqual([]);
  });
  it("align(plan) takes a movement and the name of a campaign for nothing", () => {
    expect(provisionsOfSentence("Hưởng ứng phong trào xây dựng nông thôn mới.")).toEqual([]);
    expect(provisionsOfSentence("Giữ nếp sống đẹp trong cưới hỏi, xây dựng đô thị văn minh.")).toEqual([]);
    expect(provisionsOfSentence("Xây dựng đô thị văn minh, hiện đại.")).toEqual(["5.9 full"]);
  });
  it("align(plan) takes urbanisation for a result in a task, for the subject in a heading", () => {
    expect(provisionsOfSentence("Lập Cổng thông tin, góp phần đẩy nhanh đô thị hóa.")).toEqual([]);
    expect(provisionsOfSentence(["Đẩy nhanh đô thị hóa", "Lập quy hoạch chung thị xã."])).toContain("5.9 full");
  });
});

describe("beneficiary", () => {
  it("align(plan) takes what a sentence names before a colon for its subject", () => {
    expect(provisionsOfSentence("Đối với bến Mẫu: nạo vét thêm luồng tàu.")).toEqual(["5.3 full"]);
  });
});

describe("place", () => {
  it("align(plan) takes a boundary, and a stretch between two places, for a place", () => {
    expect(provisionsOfSentence("Trồng cây phía nam quốc lộ 99.")).toEqual([]);
    expect(provisionsOfSentence("Xây kè đoạn từ cầu Mẫu tới trường cao đẳng nghề.")).toEqual(["5.8 full"]);
  });
  it("align(plan) ends a place where the works are named again", () => {
    const place = "Đầu tư đồng bộ tại các huyện miền núi";
    expect(provisionsOfSentence(`${place}, nhất là hệ thống thủy lợi.`)).toEqual(["5.8 partial"]);
    expect(provisionsOfSentence(`${place}, gần hệ thống thủy lợi.`)).not.toContain("5.8 partial");
  });
  it("align(plan) counts the environmental works of an industrial park for the park", () => {
    const sentence = "Xây dựng hệ thống xử lý nước thải tại các cụm công nghiệp.";
    expect(provisionsOfSentence(sentence)).toEqual(["5.11 partial", "5.12 full"]);
  });
  it("align(plan) reads a school in a border commune as a school", () => {
    expect(provisionsOfSentence("Xây dựng trường học tại các xã biên giới.")).toEqual(["5.14 full"]);
  });
});

describe("money and land", () => {
  it("align(plan) touches what donors are won for", () => {
    const sentence = "Vận động nhà tài trợ cho Dự án nâng cấp đô thị Bạc Liêu.";
    expect(provisionsOfSentence(sentence)).toEqual(["4.3 full", "5.9 partial"]);
  });
  it("align(plan) reads providing for a programme as budget under a heading on money alone", () => {
    const sentence = "Bố trí kinh phí thực hiện chương trình khuyến công.";
    expect(provisionsOfSentence(["Về tài chính", sentence])).toEqual(["4.1 partial"]);
    expect(provisionsOfSentence(["Về chợ", sentence])).toEqual([]);
  });
  it("align(plan) tells means that are raised from means that are allocated", () => {
    expect(provisionsOfSentence("Huy động, tập trung nguồn lực đầu tư cho các công trình.")).toEqual(["4.2 partial"]);
    expect(provisionsOfSentence("Tập trung nguồn lực đầu tư cho các công trình.")).toEqual(["4.1 partial"]);
  });
  it("align(plan) tells land taken for a work from land taken back from one", () => {
    expect(provisionsOfSentence("Thu hồi đất của dự án chậm triển khai.")).toEqual(["3.6 full"]);
    expect(provisionsOfSentence("Thu hồi đất để làm dự án.")).toEqual(["3.7 partial"]);
  });
});

describe("private means and enterprise", () => {
  it.each([
    ["Khuyến khích tư nhân đầu tư bến xe.", "4.2 full"],
    ["Khuyến khích các tập đoàn tư nhân làm chủ công nghệ làm hầm.", "2.5 full"],
    ["Thí điểm giao doanh nghiệp tư nhân vận hành bến xe.", "2.2 full"],
  ])("align(plan) tells means, enterprise and management: %s", (sentence, own) => {
    const found = provisionsOfSentence(sentence);
    expect(found.filter((one) => /^(?:2\.|3\.3|4\.2)/u.test(one))).toEqual([own]);
  });
});

describe("land, forests, villages", () => {
  it("align(plan) reads protective forest as a resource", () => {
    expect(provisionsOfSentence("Loại dự án ảnh hưởng đến rừng phòng hộ.")).toEqual(["1.4 partial"]);
  });
  it("align(plan) reads power brought to villages as power", () => {
    expect(provisionsOfSentence("Kéo điện lưới đến các thôn, bản chưa có điện.")).toEqual(["5.6 full"]);
  });
  it("align(plan) tells a public work that is late from land law", () => {
    expect(provisionsOfSentence("Thu hồi các dự án chậm tiến độ.")).toContain("3.6 full");
    expect(provisionsOfSentence("Nêu rõ lý do dự án chậm tiến độ.")).toEqual(["3.7 partial"]);
  });
});

describe("leaders", () => {
  it("align(plan) reads their duties under a heading on awareness as spreading the document", () => {
    const sentence = "Đề cao trách nhiệm của người đứng đầu.";
    expect(provisionsOfSentence(["Thống nhất về nhận thức", sentence])).not.toContain("3.1 full");
    expect(provisionsOfSentence(["Về phân cấp", sentence])).toEqual(["3.1 full"]);
  });
});

describe("a line of agencies", () => {
  const align = aligner(projectReference, projectKnowledge);
  const pointsOf = (texts: readonly string[]) => {
    const units = taskUnits(texts);
    const sections = units.map((unit) => ({ ...unit, kind: "section" }));
    return align({ units: sections } as unknown as Document).points;
  };
  it("aligner(...) says by their fields what it was about when its tasks are lost", () => {
    expect(Object.values(pointsOf(["Sở Giáo dục và Đào tạo, Sở Y tế tổ chức thực hiện:"]))).toEqual([["5"]]);
  });
  it("aligner(...) leaves it to the tasks where there are some", () => {
    const points = pointsOf(["Sở Giáo dục và Đào tạo tổ chức thực hiện:", "Đẩy mạnh cải cách hành chính"]);
    expect(Object.values(points)).toEqual([["3"]]);
  });
});

describe("a sentence in capitals, or without one of its signs", () => {
  it("align(plan) reads no agency in the second half of a word: 'CƠ SỞ GIÁO DỤC' is no department", () => {
    const sentence = "Phát triển mạng lưới cơ sở giáo dục và đào tạo";
    const states = provisionsOfSentence([sentence]);
    expect(states).toContain("5.14 full");
    expect(provisionsOfSentence([sentence.toUpperCase()])).toEqual(states);
  });
  it("align(plan) ends a place where the name of a work begins behind it", () => {
    expect(
      provisionsOfSentence(["Xây dựng tuyến nối Quốc lộ 9 với cảng Cửa Việt Đường vành đai phía Nam thành phố"]),
    ).toContain("5.2 full");
    expect(provisionsOfSentence(["Đầu tư chiếu sáng tại khu Bến Cầu Đường Vành Đai"])).not.toContain("5.2 full");
  });
});

describe("what is taught, forbidden or only addressed", () => {
  it("align(plan) takes what people are taught about for no work against it", () => {
    expect(provisionsOfSentence("Trang bị cho học viên kỹ năng ứng phó thiên tai.")).toEqual([]);
    expect(provisionsOfSentence("Soạn tài liệu phát tay về thiên tai.")).toEqual([]);
    expect(provisionsOfSentence("Góp vào Quỹ phòng chống thiên tai.")).toEqual([]);
    expect(provisionsOfSentence("Xây dựng công trình phòng chống thiên tai ở bản Mẫu.")).toEqual(["5.8 full"]);
  });
  it("align(plan) takes a curriculum for no school", () => {
    expect(provisionsOfSentence("Thêm một bài vào chương trình giáo dục phổ thông.")).toEqual([]);
  });
  it("align(plan) takes schools and hospitals that are told something for those who act", () => {
    expect(provisionsOfSentence("Chỉ đạo các trường học cho học sinh nghỉ.")).toEqual([]);
    expect(provisionsOfSentence("Hướng dẫn bệnh viện phát thuốc.")).toEqual([]);
    expect(provisionsOfSentence("Xây trường học cho học sinh.")).toEqual(["5.14 full"]);
  });
  it("align(plan) takes an offence for no task on what it harms", () => {
    expect(provisionsOfSentence("Phát hiện các hành vi đổ chất thải rắn xuống ruộng.")).toEqual([]);
    expect(provisionsOfSentence("Nghiêm cấm việc đổ chất thải rắn xuống ruộng.")).toEqual([]);
    expect(provisionsOfSentence("Thu gom chất thải rắn ngoài ruộng.")).toEqual(["5.13 full"]);
  });
  it("align(plan) takes police of the roads and those who use them for no roads", () => {
    expect(provisionsOfSentence("Đầu tư xe cho cảnh sát giao thông.")).toEqual([]);
  });
  it("align(plan) takes the policies that a step rests on for no policy to make", () => {
    expect(provisionsOfSentence("Trên cơ sở các cơ chế, chính sách của Trung ương, phân công cán bộ.")).toEqual([]);
    expect(provisionsOfSentence("Hoàn thiện các cơ chế, chính sách.")).toEqual(["2.1 full"]);
  });
  it("align(plan) takes the document that another one replaces for no task", () => {
    const replaced = "Kế hoạch này thay thế Kế hoạch phát triển nhà ở xã hội năm 2025.";
    expect(provisionsOfSentence(replaced)).toEqual([]);
  });
  it("align(plan) asks of more forms that they are forms of investment", () => {
    expect(provisionsOfSentence("Đa dạng hóa các hình thức sinh hoạt câu lạc bộ.")).toEqual([]);
    expect(provisionsOfSentence("Đa dạng hóa các hình thức huy động vốn.")).toContain("4.4 full");
  });
});

describe("clearance", () => {
  it.each([
    "Phê duyệt phương án thu hồi cho lô B.",
    "Xác nhận nguồn gốc đất của từng hộ.",
    "Cất bốc các phần mộ ở gò Mẫu.",
    "Di dời đường dây ra khỏi phạm vi thi công.",
    "Hoàn thành khu tái định cư xã Mẫu.",
  ])("align(plan) knows the steps of land law: %s", (sentence) => {
    expect(provisionsOfSentence(sentence)).toContain("3.7 full");
  });
  it("align(plan) tells the price of land taken for a work from other prices of land", () => {
    expect(provisionsOfSentence("Duyệt giá đất tính bồi thường.")).toEqual(["3.7 full"]);
    expect(provisionsOfSentence("Duyệt giá đất ở.")).toEqual(["3.6 partial"]);
  });
});

describe("names in lists of projects", () => {
  it("align(plan) reads a name behind what goes with it", () => {
    expect(provisionsOfSentence("Khu công nghiệp và Dân cư Minh Phú")).toEqual(["5.11 full"]);
    expect(provisionsOfSentence("Khu công nghiệp và dân cư.")).toEqual([]);
  });
  it("align(plan) takes what a park or a road lends its name to for no airport and no road", () => {
    expect(provisionsOfSentence("Mở rộng khu công nghiệp sân bay Minh Phú.")).toEqual(["5.11 full"]);
    expect(provisionsOfSentence("Mở rộng sân bay Minh Phú.")).toEqual(["5.3 full"]);
    expect(provisionsOfSentence("Trồng hoa ở khu vực đường vành đai 9.")).toEqual([]);
    expect(provisionsOfSentence("Trồng hoa ngoài đê.")).toEqual([]);
  });
  it("align(plan) reads a part of a town by its name", () => {
    expect(provisionsOfSentence("Khu đô thị Minh Phú")).toEqual(["5.9 full"]);
  });
});
