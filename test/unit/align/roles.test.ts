import { describe, expect, it } from "vitest";
import { roleReader } from "../../../src/align/roles.ts";
import { plainReader, rolesWith, type RolesSketch } from "../../fixtures/plainLanguage.ts";

/** Runs of words that have one role, `agency: sở nội vụ`; words that state the task are left out. */
function marked(text: string, roles: RolesSketch): readonly string[] {
  const reading = plainReader(text.normalize("NFC"));
  const runs: { role: string; words: string[] }[] = [];
  let last: string | null = null;
  for (const [at, role] of roleReader(rolesWith(roles))(reading).entries()) {
    if (role !== null && role === last) runs.at(-1)!.words.push(reading.tokens[at]!.key);
    else if (role !== null) runs.push({ role, words: [reading.tokens[at]!.key] });
    last = role;
  }
  return runs.map(({ role, words }) => `${role}: ${words.join(" ")}`);
}

const tasks = { phrases: ["xây dựng", "trong đó"] };
const words = (count: number): string => Array.from({ length: count }, () => "a").join(" ");

describe("agencies", () => {
  const agencies = {
    phrases: ["ban dân tộc"],
    openers: ["sở"],
    except: ["cơ sở"],
    fields: ["nội vụ", "xây dựng", "tài nguyên", "tài nguyên và môi trường"],
  };

  it.each([
    ["Ban dân tộc giao việc", ["agency: ban dân tộc"]],
    ["giao Sở Nội vụ mở lớp", ["agency: sở nội vụ"]],
    [
      "Sở Nội vụ, Xây dựng và Tài nguyên và Môi trường mở lớp",
      ["agency: sở nội vụ xây dựng và tài nguyên và môi trường"],
    ],
    ["giao Sở Quản lý Thủy lợi mở kênh", ["agency: sở quản lí thủy lợi"]],
    ["giao Sở Kinh tế và Thủy lợi mở kênh", ["agency: sở kinh tế và thủy lợi"]],
    ["giao Sở Thủy lợi, Phấn đấu mở kênh", ["agency: sở thủy lợi"]],
    ["giao sở Quản lý, mở kênh", []],
    ["SỞ QUẢN LÝ MỞ KÊNH", []],
    ["giao Sở Thủy lợi · Mở kênh", ["agency: sở thủy lợi"]],
    ["Sở, Ban dân tộc", ["agency: ban dân tộc"]],
    ["Sở nào mở kênh", []],
    ["Sở Nội vụ, xây dựng cầu", ["agency: sở nội vụ"]],
    ["Sở Nội vụ Xây dựng", ["agency: sở nội vụ"]],
    ["Sở Nội vụ; Xây dựng cầu", ["agency: sở nội vụ"]],
    ["Sở Nội vụ và Ban dân tộc", ["agency: sở nội vụ", "agency: ban dân tộc"]],
    ["Sở nội vụ", []],
    ["Sở; Nội vụ", []],
    ["Cơ sở Nội vụ", []],
  ])("roleReader(roles) finds names of agencies in %j", (text, expected) => {
    expect(marked(text, { agencies, tasks })).toEqual(expected);
  });
});

describe("citations", () => {
  const citations = {
    kinds: ["quyết định"],
    openers: ["về việc", "về việc ban hành"],
    carriers: ["thực hiện"],
  };

  it.each([
    ["theo Quyết định số 12 của tỉnh về việc mở chợ", ["citation: quyết định số 12 của tỉnh về việc mở chợ"]],
    ["Quyết định số 1 về việc mở chợ, xây dựng cầu", ["citation: quyết định số 1 về việc mở chợ"]],
    ["Quyết định số 1 về việc mở chợ, sửa cầu; bán", ["citation: quyết định số 1 về việc mở chợ sửa cầu"]],
    ["Quyết định số 1 ngày 2 tháng 3 năm 2024 mở chợ", ["citation: quyết định số 1 ngày 2 tháng 3 năm 2024"]],
    ["Quyết định số 1; 2 cầu", ["citation: quyết định số 1"]],
    ["Quyết định của tỉnh", ["citation: quyết định của"]],
    ["Quyết định ngày 2 mở chợ", ["citation: quyết định ngày 2"]],
    ["Quyết định số 1; về việc mở chợ", ["citation: quyết định số 1"]],
    ["Quyết định số 1, xây dựng cầu về việc mở chợ", ["citation: quyết định số 1"]],
    ["Quyết định số 1 xây dựng về việc mở chợ", ["citation: quyết định số 1 xây dựng về việc mở chợ"]],
    ["quyết định số 1 về việc mở chợ", []],
    ["Quyết định mở chợ", []],
    ["mở chợ theo Quyết định", []],
  ])("roleReader(roles) finds cited documents in %j", (text, expected) => {
    expect(marked(text, { citations, tasks })).toEqual(expected);
  });

  it.each([
    ["Thực hiện Quyết định số 1 về việc mở chợ", "carried: mở chợ"],
    ["Thực hiện Quyết định số 1 về việc ban hành quy chế", "carried: quy chế"],
    ["thực hiện a b c d Quyết định số 1 về việc mở chợ", "carried: mở chợ"],
    ["thực hiện a b c d e Quyết định số 1 về việc mở chợ", undefined],
    ["thực hiện theo Quyết định số 1 về việc mở chợ", undefined],
    ["theo Quyết định số 1 về việc mở chợ", undefined],
    ["Thực hiện Quyết định số 1 ngày 2", undefined],
  ])("roleReader(roles) tells the title that %j carries out: %s", (text, expected) => {
    expect(marked(text, { citations, tasks }).find((run) => run.startsWith("carried"))).toBe(expected);
  });

  it("roleReader(roles) looks for the title among the next thirty words", () => {
    const cited = (count: number) => marked(`Quyết định số ${words(count)} về việc mở chợ`, { citations });
    expect(cited(28)[0]).toContain("mở chợ");
    expect(cited(29)).toEqual(["citation: quyết định số"]);
  });

  it("roleReader(roles) leaves words to the role that they were given first", () => {
    const agencies = { phrases: ["quyết định"] };
    expect(marked("Quyết định số 1", { citations, agencies })).toEqual(["agency: quyết định"]);
    const inside = marked("Quyết định số 1 về việc giao xã mở chợ", { citations, agencies: { phrases: ["xã"] } });
    expect(inside).toEqual(["citation: quyết định số 1 về việc giao", "agency: xã", "citation: mở chợ"]);
  });
});

describe("the document's own course", () => {
  const administration = { phrases: ["theo dõi"], except: ["theo dõi thời tiết"] };

  it.each([
    ["xã theo dõi kế hoạch, báo cáo; mở chợ", ["administration: theo dõi kế hoạch báo cáo"]],
    ["theo dõi kế hoạch, xây dựng cầu", ["administration: theo dõi kế hoạch"]],
    ["theo dõi, xây dựng cầu", ["administration: theo dõi"]],
    ["theo dõi xây dựng cầu", ["administration: theo dõi xây dựng cầu"]],
    ["theo dõi thời tiết", []],
  ])("roleReader(roles) reads administration in %j", (text, expected) => {
    expect(marked(text, { administration, tasks })).toEqual(expected);
  });

  it("roleReader(roles) ends what has no end after four hundred words", () => {
    const [run] = marked(`theo dõi ${words(500)}`, { administration });
    expect(run!.split(" ")).toHaveLength(1 + 401);
    const stretch = (roles: RolesSketch): number => marked(`xem ${words(500)}`, roles)[0]!.split(" ").length - 1;
    expect(stretch({ publicity: { phrases: ["xem"] } })).toBe(400);
    expect(stretch({ existing: { phrases: ["xem"] } })).toBe(400);
    expect(stretch({ enumerations: { openers: ["xem"] } })).toBe(400);
  });
});

describe("publicity", () => {
  const publicity = {
    phrases: ["tuyên truyền"],
    until: ["vận động"],
    except: ["quy định tuyên truyền", "tuyên truyền viên"],
  };

  it.each([
    ["xã tuyên truyền về cầu, xây dựng chợ; mở", ["publicity: tuyên truyền về cầu xây dựng chợ"]],
    ["tuyên truyền về cầu, vận động dân", ["publicity: tuyên truyền về cầu"]],
    ["quy định tuyên truyền về cầu", []],
    ["mời tuyên truyền viên về cầu", []],
    ["tuyên truyền về tuyên truyền viên", ["publicity: tuyên truyền về tuyên truyền viên"]],
    ["sửa quy định tuyên truyền, tuyên truyền về cầu", ["publicity: tuyên truyền về cầu"]],
  ])("roleReader(roles) reads publicity in %j", (text, expected) => {
    expect(marked(text, { publicity, tasks })).toEqual(expected);
  });
});

describe("assessments", () => {
  const assessment = { phrases: ["hạn chế", "yếu kém"], except: ["phải"] };

  it.each([
    ["cầu còn hạn chế ở xã; mở chợ", ["assessment: cầu còn hạn chế ở xã"]],
    ["mở chợ; cầu còn hạn chế", ["assessment: cầu còn hạn chế"]],
    ["cầu hạn chế, chợ yếu kém", ["assessment: cầu hạn chế chợ yếu kém"]],
    ["xây dựng cầu còn hạn chế", []],
    ["mở chợ; xây dựng cầu còn hạn chế", []],
    ["cầu còn hạn chế, xây dựng chợ", []],
    ["việc xây dựng cầu còn hạn chế", ["assessment: việc xây dựng cầu còn hạn chế"]],
    ["cầu còn hạn chế, trong đó có chợ", ["assessment: cầu còn hạn chế trong đó có chợ"]],
    ["phải sửa cầu còn hạn chế", []],
    ["phải sửa cầu; chợ còn hạn chế", ["assessment: chợ còn hạn chế"]],
  ])("roleReader(roles) reads what was found in %j", (text, expected) => {
    expect(marked(text, { assessment, tasks })).toEqual(expected);
  });
});

it.each([
  ["sửa cầu đã có ở xã, mở chợ", ["existing: đã có ở xã"]],
  ["sửa cầu đã có; mở chợ", ["existing: đã có"]],
  ["cầu đã có", ["existing: đã có"]],
])("roleReader(roles) reads what is there already in %j", (text, expected) => {
  expect(marked(text, { existing: { phrases: ["đã có"] } })).toEqual(expected);
});

describe("examples", () => {
  const enumerations = { openers: ["như"] };

  it.each([
    ["hạ tầng (cầu đường, chợ) ở xã", ["example: cầu đường chợ"]],
    ["hạ tầng (cầu) và (chợ)", ["example: cầu", "example: chợ"]],
    ["hạ tầng (Cầu, chợ)", ["example: cầu chợ"]],
    ["hạ tầng (cầu Long Biên, chợ)", ["example: chợ"]],
    ["hạ tầng (xây dựng cầu, chợ)", []],
    ["hạ tầng (cầu, xây dựng chợ, điện)", ["example: cầu"]],
    ["hạ tầng (điện, xây dựng, chợ)", ["example: điện xây dựng chợ"]],
    ["hạ tầng () ở xã", []],
    ["hạ tầng (cầu ở xã", []],
    ["hạ tầng như cầu, chợ; mở", ["example: cầu chợ"]],
    ["hạ tầng như; cầu, chợ", []],
    ["hạ tầng như cầu Long Biên, chợ", ["example: chợ"]],
    ["hạ tầng như", []],
  ])("roleReader(roles) reads bare items of lists in %j", (text, expected) => {
    expect(marked(text, { enumerations, tasks })).toEqual(expected);
  });

  it("roleReader(roles) gives a bracket to its items before the scope that it stands in, and a list after it", () => {
    const scopes = [{ role: "purpose" as const, openers: ["để"] }];
    expect(marked("để bán (cầu, chợ) ở xã", { scopes })).toEqual(["purpose: bán", "example: cầu chợ", "purpose: ở xã"]);
    expect(marked("để bán như cầu", { scopes, enumerations })).toEqual(["purpose: bán như cầu"]);
  });
});

describe("scopes", () => {
  const scope = (role: "purpose" | "place" | "beneficiary" | "handled" | "policy" | "link", ...openers: string[]) => ({
    role,
    openers,
  });
  const scopes = [
    { ...scope("purpose", "nhằm", "góp phần", "từ .. đến", "qua .. sang .. về"), except: ["nhằm vào"] },
    scope("place", "tại", "kết nối"),
    scope("beneficiary", "đối với"),
    scope("handled", "kiểm tra"),
    scope("policy", "chính sách"),
  ];
  const roles: RolesSketch = {
    scopes,
    tasks,
    hollow: { before: ["giải pháp"], opening: ["tạo thuận lợi"] },
    ends: { phrases: ["để"], works: ["đường"] },
  };

  it.each([
    ["mở chợ nhằm bán rau, sửa cầu, xây dựng cống", ["purpose: bán rau sửa cầu"]],
    ["mở chợ nhằm bán rau; sửa cầu", ["purpose: bán rau"]],
    ["mở chợ góp phần bán rau để ăn", ["purpose: phần bán rau để ăn"]],
    ["đi từ xã đến chợ bán rau", ["purpose: chợ bán rau"]],
    ["mở chợ nhằm vào rau", []],
    ["giải pháp nhằm bán rau", []],
    ["tạo thuận lợi nhằm bán rau", []],
    ["xã tạo thuận lợi nhằm bán rau", ["purpose: bán rau"]],
    ["giải pháp tại xã", ["place: xã"]],
    ["Nhằm bán rau: sửa cầu", ["purpose: bán rau sửa cầu"]],
    ["mở chợ nhằm, bán rau", ["purpose: bán rau"]],
    ["đi qua xã sang huyện về chợ bán rau", ["purpose: chợ bán rau"]],
  ])("roleReader(roles) reads purposes in %j", (text, expected) => {
    expect(marked(text, roles)).toEqual(expected);
  });

  it.each([
    ["mở chợ tại xã để bán rau", ["place: xã"]],
    ["mở chợ tại xã, huyện, xây dựng cầu", ["place: xã huyện"]],
    ["mở chợ tại xã. bán rau", ["place: xã"]],
    ["mở chợ tại xã.bán rau", ["place: xã bán rau"]],
    ["mở chợ tại Sơn Dương Đường vành đai", ["place: sơn dương"]],
    ["mở chợ tại Sơn Dương Đường Vành đai", ["place: sơn dương đường vành đai"]],
    ["mở chợ tại Sơn Dương đường vành đai", ["place: sơn dương đường vành đai"]],
    ["mở chợ tại xã Đường vành đai", ["place: xã đường vành đai"]],
    ["giao thông kết nối, hạ tầng số", []],
    ["giao thông kết nối xã", ["place: nối xã"]],
    ["mở chợ tại", []],
  ])("roleReader(roles) reads places in %j", (text, expected) => {
    expect(marked(text, roles)).toEqual(expected);
  });

  it.each([
    ["Đối với cảng: mở chợ", []],
    ["mở chợ đối với xã: bán rau", ["beneficiary: với xã bán rau"]],
    ["Đối với cảng mở chợ", ["beneficiary: với cảng mở chợ"]],
    ["Đối với cảng; chợ: bán rau", ["beneficiary: với cảng"]],
    ["sửa; đối với cảng: mở chợ", []],
    ["mở chợ đối với, bán rau", []],
    ["mở chợ đối với xã để bán rau", ["beneficiary: với xã"]],
    ["Đối với cảng:", []],
    [`Đối với ${words(30)}: mở`, [`beneficiary: với ${words(30)} mở`]],
  ])("roleReader(roles) reads whom %j serves, and no subject of a sentence", (text, expected) => {
    expect(marked(text, roles)).toEqual(expected);
  });

  it.each([
    ["Kiểm tra chợ", ["handled: tra chợ"]],
    ["mở chợ, kiểm tra cầu", ["handled: tra cầu"]],
    ["mở chợ; kiểm tra cầu", ["handled: tra cầu"]],
    ["việc kiểm tra cầu", []],
    ["có chính sách bán rau, xây dựng chợ; sửa", ["policy: sách bán rau xây dựng chợ"]],
  ])("roleReader(roles) reads what is handled, and policies to the end of the clause, in %j", (text, expected) => {
    expect(marked(text, roles)).toEqual(expected);
  });

  it("roleReader(roles) gives words to the scope opened last, and to the role first named of two opened at once", () => {
    expect(marked("mở chợ nhằm bán rau tại xã", roles)).toEqual(["purpose: bán rau tại", "place: xã"]);
    const both = [scope("link", "gắn"), scope("purpose", "gắn")];
    expect(marked("mở chợ gắn rau", { scopes: both })).toEqual(["link: rau"]);
    expect(marked("mở chợ gắn rau", { scopes: both.toReversed() })).toEqual(["purpose: rau"]);
  });
});
