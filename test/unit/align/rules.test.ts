import { describe, expect, it } from "vitest";
import { defaultSettings, type Rule } from "../../../src/align/method.ts";
import { alignSentence, provisionsOfSentence } from "../../fixtures/alignment.ts";

/** What a sentence is aligned with when one rule is switched off. */
function without(rule: Rule, texts: string | readonly string[]): readonly string[] {
  return provisionsOfSentence(texts, { settings: { ...defaultSettings, off: new Set([rule]) } });
}

describe("agency", () => {
  const sentence = "Sở Giáo dục và Đào tạo, Y tế, Ban Quản lý Khu kinh tế tỉnh chủ trì, báo cáo định kỳ.";
  it("align(plan) does not read an agency's name as a task", () => {
    expect(provisionsOfSentence(sentence)).toEqual([]);
    expect(without("agency", sentence)).toContain("5.14 full");
  });
  it("align(plan) reads the task behind the agency's name", () => {
    expect(provisionsOfSentence("Sở Y tế chủ trì xây dựng trường cao đẳng nghề.")).toEqual(["5.14 full"]);
  });
});

describe("assessment", () => {
  it("align(plan) reads what was found so far, and what a place is like, as no task", () => {
    const found = "Trong những năm qua, mạng lưới trường lớp được đầu tư; bệnh viện được xây mới còn nhiều khó khăn.";
    expect(provisionsOfSentence(found)).toEqual([]);
    expect(without("assessment", found)).toEqual(["5.14 full", "5.15 full"]);
    expect(provisionsOfSentence("Khu du lịch có diện tích khoảng 12 ha.")).toEqual([]);
  });
  it("align(plan) reads the task that mends a failing", () => {
    expect(provisionsOfSentence("Khắc phục tình trạng bệnh viện còn nhiều khó khăn.")).toEqual(["5.15 full"]);
    expect(provisionsOfSentence("Nâng cấp bệnh viện còn thiếu giường.")).toEqual(["5.15 full"]);
  });
});

describe("citation", () => {
  const title =
    "Quyết định số 12/QĐ-UBND ngày 01/02/2023 của UBND tỉnh về phê duyệt Đề án phát triển hạ tầng viễn thông";
  it("align(plan) does not read the title of a cited document as a commitment", () => {
    expect(provisionsOfSentence(`Các huyện báo cáo số liệu theo ${title}.`)).toEqual([]);
    expect(without("citation", `Các huyện báo cáo số liệu theo ${title}.`)).toEqual(["5.10 full"]);
  });
  it("align(plan) reads it when the unit carries the document out", () => {
    expect(provisionsOfSentence(`Triển khai thực hiện có hiệu quả ${title}.`)).toEqual(["5.10 full"]);
    expect(without("carried", `Triển khai thực hiện có hiệu quả ${title}.`)).toEqual([]);
  });
  it("align(plan) lets a heading give its sense to a bare document", () => {
    const bare = "Triển khai Quyết định số 45/QĐ-TTg của Thủ tướng Chính phủ.";
    expect(provisionsOfSentence(["Về phát triển nguồn điện và lưới điện", bare])).toEqual(["5.6 partial"]);
    expect(provisionsOfSentence(bare)).toEqual([]);
    expect(without("context", ["Về phát triển nguồn điện và lưới điện", bare])).toEqual([]);
  });
});

describe("purpose, link, place, beneficiary, frame", () => {
  it("align(plan) takes a purpose for a touch at most", () => {
    const sentence = "Mở rộng quốc lộ 7 nhằm phục vụ phát triển các khu du lịch.";
    expect(provisionsOfSentence(sentence)).not.toContain("5.18 full");
    expect(without("purpose", sentence)).toContain("5.18 full");
  });
  it("align(plan) reads the purpose of an empty task as the task", () => {
    expect(provisionsOfSentence("Triển khai các giải pháp nhằm đẩy mạnh cải cách hành chính.")).toEqual(["3.2 full"]);
  });
  it("align(plan) does not read the end of a road as a work", () => {
    const sentence = "Nâng cấp đường tỉnh nối quốc lộ 1 đến khu du lịch ven biển.";
    expect(provisionsOfSentence(sentence)).toEqual(["5.1 full"]);
    expect(without("place", sentence)).toContain("5.18 full");
  });
  it("align(plan) does not read a beneficiary as a work", () => {
    const sentence = "Bảo đảm cung cấp điện cho bệnh viện, trường học.";
    expect(provisionsOfSentence(sentence)).toEqual(["5.6 full"]);
    expect(without("beneficiary", sentence)).toContain("5.15 full");
  });
  it("align(plan) does not read the planning document that a work follows as planning", () => {
    const sentence = "Xây dựng trạm y tế theo các quy hoạch đô thị, quy hoạch nông thôn được duyệt.";
    expect(provisionsOfSentence(sentence)).toEqual(["5.15 full"]);
    expect(without("frame", sentence)).toContain("5.19 partial");
  });
  it("align(plan) leaves aside what a work is only tied to", () => {
    const sentence = "Phát triển giao thông nông thôn gắn với xây dựng khu liên hợp thể thao.";
    expect(provisionsOfSentence(sentence)).toEqual(["5.19 full"]);
    expect(without("link", sentence)).toEqual(["5.17 full", "5.19 full"]);
  });
});

describe("policy, funded, example", () => {
  it("align(plan) reads a policy on a sector as policy, and touches the sector", () => {
    const sentence = "Ban hành chính sách phát triển thiết chế văn hóa.";
    expect(provisionsOfSentence(sentence)).toEqual(["2.1 full", "5.16 partial"]);
    expect(without("policy", sentence)).toEqual(["2.1 full", "5.16 full"]);
  });
  it("align(plan) touches what money is raised for", () => {
    const sentence = "Tiếp tục huy động nguồn vốn ODA cho công tác xử lý nước thải.";
    expect(provisionsOfSentence(sentence)).toEqual(["4.3 full", "5.12 partial"]);
    expect(without("funded", sentence)).not.toEqual(["4.3 full", "5.12 partial"]);
  });
  it("align(plan) touches the bare items of a list of examples", () => {
    const sentence = "Cải tạo hạ tầng kỹ thuật đô thị, bao gồm: hệ thống thoát nước, xử lý rác thải.";
    expect(provisionsOfSentence(sentence)).toEqual(["5.9 full", "5.12 partial", "5.13 partial"]);
    expect(without("example", sentence)).toContain("5.12 full");
  });
});

describe("wording and longer-phrase", () => {
  it("align(plan) leaves the words of one provision to that provision", () => {
    const sentence =
      "Đẩy mạnh cải cách hành chính, tạo sự liên thông giữa các thủ tục đầu tư với các thủ tục về đất đai, xây dựng, đấu thầu, môi trường.";
    expect(provisionsOfSentence(sentence)).toEqual(["3.2 full"]);
  });
  it("align(plan) leaves the words of a longer phrase to it", () => {
    expect(provisionsOfSentence("Đầu tư tuyến đường sắt đô thị số 1.")).toEqual(["5.5 full"]);
    expect(without("longer-phrase", "Đầu tư tuyến đường sắt đô thị số 1.")).toContain("5.4 full");
  });
});

describe("works and services", () => {
  it("align(plan) tells works from running a service", () => {
    expect(provisionsOfSentence("Tổ chức phiên giao dịch việc làm, chi trả bảo hiểm thất nghiệp.")).toEqual([]);
    expect(provisionsOfSentence("Tổ chức hội chợ, quảng bá sản phẩm OCOP.")).toEqual([]);
    expect(provisionsOfSentence("Xây dựng cơ sở bảo trợ xã hội.")).toEqual(["5.20 full"]);
  });
  it("align(plan) tells the whole system from one sector", () => {
    const general = "Phát triển đồng bộ hệ thống kết cấu hạ tầng.";
    expect(provisionsOfSentence(general)).toEqual(["1.1 full"]);
    expect(provisionsOfSentence(["Về hạ tầng giao thông", general])).toEqual([]);
  });
  it("align(plan) finds targets with a year, and no target in the name of a plan", () => {
    expect(provisionsOfSentence("Đến năm 2030, 100% số xã có internet.")).toContain("1.5 full");
    expect(provisionsOfSentence("Đến năm 2030, sản lượng lúa đạt 600 nghìn tấn.")).toEqual([]);
    expect(provisionsOfSentence("Đến năm 2045, tỉnh trở thành trung tâm của vùng.")).toEqual(["1.7 full"]);
    const plan = "Thực hiện Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.";
    expect(provisionsOfSentence(plan)).toEqual(["3.6 full"]);
    expect(provisionsOfSentence("Đến năm 2030: đầu tư hoàn thành dự án quốc lộ qua địa bàn.")).toEqual(["5.1 full"]);
  });
});

describe("what an alignment says of itself", () => {
  it("align(plan) gives the words that matched, in the unit and in the reference", () => {
    const text = "Bê tông hóa đường thôn; xây dựng trạm y tế xã.";
    const [alignment] = alignSentence(text).alignments.filter(({ provision }) => provision === "5.15");
    const words = alignment!.evidence.map(({ plan }) => text.slice(plan.start, plan.end));
    expect(words).toEqual(["trạm y tế"]);
  });
  it("align(plan) keeps a near miss with the rule that dropped it", () => {
    const { rejected } = alignSentence("Nâng cấp đường tỉnh nối quốc lộ 1 đến khu du lịch ven biển.");
    expect(rejected.map(({ provision, rule }) => `${provision} ${rule}`)).toContain("5.18 place");
  });
});

describe("service, negated", () => {
  it("align(plan) leaves training, policing and events in a field aside", () => {
    const lesson = "Tập huấn vận hành mạng 5G cho hội viên.";
    expect(provisionsOfSentence(lesson)).toEqual([]);
    expect(without("service", lesson)).toEqual(["5.10 full"]);
    expect(provisionsOfSentence("Mở các lớp bồi dưỡng cho hộ kinh doanh ở các khu du lịch.")).toEqual([]);
  });
  it("align(plan) reads an instrument behind such a verb as it is", () => {
    expect(provisionsOfSentence("Tuyên truyền, vận động hộ dân bàn giao mặt bằng.")).toEqual(["3.7 full"]);
  });
  it("align(plan) does not read what is ruled out as a task", () => {
    const sentence = "Không cấp phép các dự án nhiệt điện.";
    expect(provisionsOfSentence(sentence)).toEqual([]);
    expect(without("negated", sentence)).toEqual(["5.6 full"]);
  });
});

describe("hollow", () => {
  it("align(plan) reads the purpose of an enabling verb that opens a clause as the task", () => {
    expect(provisionsOfSentence("Tạo thuận lợi để nâng cấp bệnh viện đa khoa.")).toEqual(["5.15 full"]);
    expect(provisionsOfSentence("Mở rộng quốc lộ 7, tạo thuận lợi để phát triển du lịch.")).not.toContain("5.18 full");
  });
});
