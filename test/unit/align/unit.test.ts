import { describe, expect, it } from "vitest";
import { defaultSettings, thresholds, type Rule } from "../../../src/align/method.ts";
import { prepare } from "../../../src/align/prepare.ts";
import { findingsOf, readUnit, type Above } from "../../../src/align/unit.ts";
import type { LexiconFile } from "../../../src/model/knowledge.ts";
import type { Unit } from "../../../src/model/document.ts";
import { lexiconWith, plainKnowledge, plainReader, rolesWith, type RolesSketch } from "../../fixtures/plainLanguage.ts";
import { sketchReference } from "../../fixtures/sketch.ts";

const reference = sketchReference([
  { id: "1.1", quotes: ["mở rộng thư viện công cộng ở các xã vùng cao"] },
  { id: "1.2", quotes: ["trồng cây xanh trong sân trường học"] },
  { id: "2.1", quotes: ["mở rộng thư viện công cộng ở các xã"] },
]);

interface Given {
  readonly lexicon?: LexiconFile | null;
  readonly roles?: RolesSketch;
  readonly off?: readonly Rule[];
  readonly above?: readonly Above[];
  readonly unit?: Partial<Pick<Unit, "kind" | "fields">>;
}
const pencils = lexiconWith({ "1.1": [{ phrases: ["bút chì"] }] });

function preparedFor({ lexicon = pencils, roles, off = [] }: Given) {
  // A lexicon of one phrase is only begun, and likeness goes on speaking beside it: here each speaks by itself.
  const alone: readonly Rule[] = lexicon === null || off.includes("lexicon") ? [] : ["statistics"];
  const settings = { ...defaultSettings, off: new Set([...off, ...alone]) };
  return prepare(reference, plainKnowledge(lexicon, { roles: rolesWith(roles) }), settings);
}
function readAs(text: string, given: Given = {}) {
  return readUnit({ text, kind: "item", ...given.unit }, preparedFor(given));
}
function findings(text: string, given: Given = {}) {
  return findingsOf(readAs(text, given), given.above ?? [], preparedFor(given));
}
/** Scores by provision, to a thousandth. */
function scores(...input: Parameters<typeof findings>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    findings(...input).map(({ provision, score }) => [provision, Math.round(score * 1000) / 1000]),
  );
}
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const { strong, touch, cue } = thresholds;
const purpose: RolesSketch = { scopes: [{ role: "purpose", openers: ["để"] }] };

/** A heading that says so much of a provision. */
function heading(
  text: string,
  score = 1,
  changes: { decisive?: number; provision?: string; title?: boolean } = {},
): Above {
  const { decisive = score, provision = "1.1", title } = changes;
  const finding = { provision, score, decisive, evidence: [], adjustments: [], kept: 0 };
  return { text, reading: plainReader(text), findings: [finding], ...(title !== undefined && { title }) };
}

describe("readUnit", () => {
  it("readUnit(unit) ends clauses with the cells of a row, and leaves out its number", () => {
    const text = "3 mở chợ ở xã";
    const fields = [
      { name: "number", start: 0, end: 1 },
      { name: "task", start: 2, end: 8 },
      { name: "lead", start: 9, end: 13 },
    ] as unknown as NonNullable<Unit["fields"]>;
    const { tokens } = readAs(text, { unit: { fields } }).reading;
    expect(tokens.map(({ key, clause, afterBreak }) => [key, clause - tokens[0]!.clause, afterBreak])).toEqual([
      ["mở", 0, true],
      ["chợ", 0, false],
      ["ở", 1, true],
      ["xã", 1, false],
    ]);
    const broken = readAs("mở, chợ; ở", { unit: { fields: [{ ...fields[1]!, start: 0, end: 10 }] } }).reading.tokens;
    expect(broken.map(({ clause, afterBreak }) => [clause, afterBreak])).toEqual([
      [1, true],
      [1, true],
      [2, false],
    ]);
  });

  it("readUnit(unit) tells headings, and reads as plain words the roles that are switched off", () => {
    expect([readAs("a").heading, readAs("a", { unit: { kind: "section" } }).heading]).toEqual([false, true]);
    const roles: RolesSketch = {
      ...purpose,
      citations: { kinds: ["luật"], openers: ["về"], carriers: ["theo đúng"] },
    };
    const text = "theo đúng Luật số 1 về chợ; bán để ăn";
    const rolesOf = (off: readonly Rule[]) => readAs(text, { roles, off }).roles;
    expect(rolesOf([]).slice(5)).toEqual(["citation", "carried", null, null, "purpose"]);
    expect(rolesOf(["carried"]).slice(5)).toEqual(["citation", "citation", null, null, "purpose"]);
    expect(rolesOf(["purpose", "link"]).slice(5)).toEqual(["citation", "carried", null, null, null]);
  });
});

describe("phrases", () => {
  it("findingsOf(unit) weighs phrases, once an entry, and shows their words", () => {
    const lexicon = lexiconWith({
      "1.1": [{ phrases: ["bút chì", "bút mực"] }, { phrases: ["vở"], weight: "cue" }],
      "1.2": [{ phrases: ["chậu .. hoa"], weight: "touch" }],
    });
    const found = findings("bút chì, bút mực, vở, chậu đựng hoa", { lexicon });
    expect(found.map(({ provision, score }) => [provision, rounded(score)])).toEqual([
      ["1.1", rounded(1 - (1 - strong) * (1 - cue))],
      ["1.2", rounded(touch)],
    ]);
    expect(found[0]).toMatchObject({ decisive: strong, kept: 0, adjustments: [] });
    expect(found[1]!.evidence).toEqual([
      {
        kind: "lexicon",
        plan: { start: 22, end: 26 },
        reference: found[1]!.evidence[0]!.reference,
        weight: touch,
        phrase: "chậu .. hoa",
      },
      {
        kind: "lexicon",
        plan: { start: 32, end: 35 },
        reference: found[1]!.evidence[0]!.reference,
        weight: touch,
        phrase: "chậu .. hoa",
      },
    ]);
  });

  it("findingsOf(unit) lowers a phrase by its role, names the rule with the words, and lets it carry nothing", () => {
    const [found] = findings("mua giấy để bút chì đẹp", { roles: purpose });
    expect(rounded(found!.score)).toBe(rounded(strong * thresholds.purpose));
    expect(found).toMatchObject({
      decisive: 0,
      adjustments: [{ rule: "purpose", plan: { start: 12, end: 19 }, factor: thresholds.purpose }],
    });
    const parted = lexiconWith({ "1.1": [{ phrases: ["bút .. chì"] }] });
    const [wide] = findings("mua giấy để bút rất chì", { lexicon: parted, roles: purpose });
    expect(wide!.adjustments).toMatchObject([{ plan: { start: 12, end: 23 } }]);
  });

  it("findingsOf(unit) drops what a citation names, and lowers nothing in a title that is carried out", () => {
    const roles: RolesSketch = { citations: { kinds: ["luật"], openers: ["về"], carriers: ["thực hiện"] } };
    expect(findings("theo Luật số 1 về bút chì", { roles })).toMatchObject([
      { score: 0, adjustments: [{ rule: "citation", factor: 0 }] },
    ]);
    const [carried] = findings("thực hiện Luật số 1 về bút chì", { roles });
    expect(carried).toMatchObject({ decisive: strong, adjustments: [] });
  });

  it("findingsOf(unit) lowers what stands in a clause on another field, unless that is switched off", () => {
    const lexicon = lexiconWith(
      { "1.1": [{ phrases: ["bút chì"] }] },
      { field: { own: ["thư viện"], others: ["tín dụng"], note: "vì sao" } },
    );
    const [found] = findings("tín dụng bút chì", { lexicon });
    expect(rounded(found!.score)).toBe(rounded(strong * thresholds.field));
    expect(found!.adjustments).toMatchObject([{ rule: "field" }]);
    expect(scores("tín dụng bút chì", { lexicon, off: ["field"] })).toEqual({ "1.1": rounded(strong) });
    expect(scores("tín dụng; bút chì", { lexicon })).toEqual({ "1.1": rounded(strong) });
  });

  it("findingsOf(unit) lowers what a text without any making only mentions, save its subject, a name and a heading", () => {
    const lexicon = lexiconWith(
      { "1.1": [{ phrases: ["chợ"], weight: "touch" }] },
      { works: ["1"], field: { own: ["thư viện"], others: ["tín dụng"], making: ["đóng"], note: "vì sao" } },
    );
    const weighs = (text: string, given: Given = {}): number | undefined => scores(text, { lexicon, ...given })["1.1"];
    const long = "cô chú họ hàng gần xa đi chơi vào một ngày rất đẹp ở";
    const mentioned = rounded(touch * thresholds.mention);
    expect(weighs(`${long} chợ`)).toBe(mentioned);
    expect(weighs(`${long} chợ`, { off: ["mention"] })).toBe(rounded(touch));
    expect(weighs(`${long} chợ`, { above: [heading("t", 1, { title: true })] })).toBe(mentioned);
    expect(weighs(`${long} chợ đóng`)).toBe(rounded(touch));
    expect(weighs(`${long} chợ Mẫu`)).toBe(rounded(touch));
    expect(weighs(`chợ ${long}`)).toBe(rounded(touch));
    expect(weighs(`${long} chợ`, { unit: { kind: "section" } })).toBe(rounded(touch));
  });

  it("findingsOf(unit) gives the words of a passage to its own provision, unless that is switched off", () => {
    const lexicon = lexiconWith({ "1.2": [{ phrases: ["thư viện"] }] });
    const text = "mở rộng thư viện công cộng ở các xã vùng cao";
    const of = (given: Given) => findings(text, { lexicon, ...given }).find(({ provision }) => provision === "1.2");
    expect(of({})).toMatchObject({ score: 0, adjustments: [{ rule: "wording", factor: 0 }] });
    expect(of({ off: ["wording"] })).toMatchObject({ decisive: strong, adjustments: [] });
    expect(of({ off: ["reuse"] })).toMatchObject({ score: 0 });
  });

  it("findingsOf(unit) takes of phrases of one provision that share words the heaviest, then the longest, then the first", () => {
    const phrasesIn = (text: string, entries: Parameters<typeof lexiconWith>[0][string]): readonly string[] =>
      findings(text, { lexicon: lexiconWith({ "1.1": entries }) }).flatMap(({ evidence }) =>
        evidence.flatMap((own) => (own.kind === "lexicon" ? [own.phrase] : [])),
      );
    expect(phrasesIn("k l m n", [{ phrases: ["k l m"], weight: "touch" }, { phrases: ["m n"] }])).toEqual(["m n"]);
    expect(
      phrasesIn("k l m n", [
        { phrases: ["k l"], weight: "cue" },
        { phrases: ["l m n"], weight: "touch" },
      ]),
    ).toEqual(["l m n"]);
    expect(phrasesIn("k l m n", [{ phrases: ["m n"] }, { phrases: ["k l m"] }])).toEqual(["k l m"]);
    expect(phrasesIn("k l m n", [{ phrases: ["k l"] }, { phrases: ["l m n"] }])).toEqual(["l m n"]);
    expect(phrasesIn("k l x m", [{ phrases: ["k .. m"] }, { phrases: ["l x m"] }])).toEqual(["l x m"]);
    expect(phrasesIn("k l m", [{ phrases: ["l m"] }, { phrases: ["k l"] }])).toEqual(["k l"]);
    expect(phrasesIn("k l m n", [{ phrases: ["m n"] }, { phrases: ["k l"] }])).toEqual(["k l", "m n"]);
    expect(
      phrasesIn("k l m n o", [{ phrases: ["k .. n"] }, { phrases: ["l m"] }, { phrases: ["n o p", "n o"] }]),
    ).toEqual(["k .. n", "k .. n", "l m"]);
  });

  it("findingsOf(unit) finds no phrase where the lexicon is switched off, and asks headings for those that look at them", () => {
    expect(scores("bút chì", { off: ["lexicon", "statistics"] })).toEqual({});
    const lexicon = lexiconWith({ "1.1": [{ phrases: ["bút chì"], under: ["văn phòng phẩm"] }] });
    expect(scores("bút chì", { lexicon })).toEqual({});
    expect(scores("bút chì", { lexicon, above: [heading("Văn phòng phẩm")] })).toEqual({ "1.1": rounded(strong) });
    const inName = lexiconWith({ "1.1": [{ phrases: ["bút chì"], with: ["mua"] }] });
    const roles: RolesSketch = { agencies: { phrases: ["ban mua"] } };
    expect(scores("ban mua bút chì", { lexicon: inName })).toEqual({ "1.1": rounded(strong) });
    expect(scores("ban mua bút chì", { lexicon: inName, roles })).toEqual({});
    const headed = lexiconWith({ "1.1": [{ phrases: ["bút chì"], heading: true }] });
    expect(scores("bút chì", { lexicon: headed })).toEqual({});
    expect(scores("bút chì", { lexicon: headed, unit: { kind: "section" } })).toEqual({ "1.1": rounded(strong) });
  });
});

describe("what stands above", () => {
  const text = "mua giấy để bút chì";
  const lowered = { "1.1": rounded(strong * thresholds.purpose) };

  it("findingsOf(unit, above) leaves a role aside under a heading that takes the provision up", () => {
    const { full, decisive } = thresholds;
    const under = (above: Above) => scores(text, { roles: purpose, above: [above] });
    expect(under(heading("h", full, { decisive }))).toEqual({ "1.1": rounded(strong) });
    expect(under(heading("h", full - 0.01, { decisive }))).toEqual(lowered);
    expect(under(heading("h", full, { decisive: decisive - 0.01 }))).toEqual(lowered);
    expect(under(heading("h", 1, { provision: "1.2" }))).toEqual(lowered);
  });

  it("findingsOf(unit, above) touches what the title is about, whatever its place in the sentence, and takes it up as what a step is for, but no service of it", () => {
    const { example, frame, negated, service } = thresholds;
    const scored = (role: "purpose" | "frame" | "negated" | "service", works: readonly string[] = []) => {
      const lexicon = lexiconWith({ "1.1": [{ phrases: ["bút chì"] }] }, { works: [...works] });
      const roles: RolesSketch = { scopes: [{ role, openers: ["để"] }] };
      return scores(text, { lexicon, roles, above: [heading("t", 1, { title: true })] })["1.1"];
    };
    expect(frame).toBeLessThan(example);
    expect(scored("purpose")).toBe(rounded(strong));
    expect(scored("frame")).toBe(rounded(strong * example));
    expect(scored("negated")).toBe(rounded(strong * negated));
    expect(scored("service", ["1"])).toBe(rounded(strong * service));
  });
});

describe("names of works in lists", () => {
  const lexicon = lexiconWith({ "1.1": [{ phrases: ["chợ"], weight: "touch" }] }, { works: ["1"] });
  const weighs = (text: string, other = lexicon): number | undefined => scores(text, { lexicon: other })["1.1"];

  it("findingsOf(unit) takes a work that a short item only names for its subject", () => {
    expect(weighs("Dự án đầu tư xây dựng chợ Mẫu")).toBe(rounded(strong));
    expect(weighs("chợ Mẫu")).toBe(rounded(strong));
    expect(weighs("chợ Mẫu (giai đoạn một của dự án lớn thứ hai trong vùng trung du này)")).toBe(rounded(strong));
  });

  it.each(["chợ mẫu", "Sửa chợ Mẫu", "chợ Mẫu; bán rau", "chợ Mẫu a b c d e f g h i k l", "chợ"])(
    "findingsOf(unit) takes it for touched in %j",
    (text) => {
      expect(weighs(text)).toBe(rounded(touch));
    },
  );

  it("findingsOf(unit) counts twelve words for a name, and takes what is no work for touched", () => {
    expect(weighs("chợ Mẫu a b c d e f g h i k")).toBe(rounded(strong));
    expect(weighs("chợ Mẫu", lexiconWith({ "1.1": [{ phrases: ["chợ"], weight: "touch" }] }))).toBe(rounded(touch));
  });
});

describe("shared words", () => {
  const words = "mở rộng thư viện công cộng ở các xã vùng cao";

  it("findingsOf(unit) gives a passage to the provision that shares most, unless that is switched off", () => {
    const provisions = (given: Given): readonly string[] => findings(words, given).map(({ provision }) => provision);
    expect(provisions({})).toEqual(["1.1"]);
    expect(provisions({ off: ["wording"] })).toEqual(["1.1", "2.1"]);
    expect(provisions({ off: ["reuse"] })).toEqual([]);
  });

  it("findingsOf(unit) keeps the weight of a passage in a role, which then carries nothing, save where it is only spread", () => {
    const [plain] = findings(words);
    expect(plain).toMatchObject({ adjustments: [], kept: 1 });
    expect(plain!.decisive).toBe(plain!.score);
    const [aim] = findings(`sửa nhà để ${words}`, { roles: purpose });
    expect(rounded(aim!.score)).toBe(rounded(plain!.score));
    expect(aim).toMatchObject({
      decisive: 0,
      adjustments: [{ rule: "purpose", plan: { start: 11, end: 55 }, factor: 1 }],
    });
    const [spread] = findings(`tuyên truyền ${words}`, { roles: { publicity: { phrases: ["tuyên truyền"] } } });
    expect(rounded(spread!.score)).toBe(rounded(plain!.score * thresholds.publicity));
    expect(spread!.adjustments).toMatchObject([{ rule: "publicity", factor: thresholds.publicity }]);
    const carrying = { citations: { kinds: ["luật"], openers: ["về"], carriers: ["thực hiện"] } };
    const [carried] = findings(`thực hiện Luật số 1 về ${words}`, { roles: carrying });
    expect(carried).toMatchObject({ adjustments: [], decisive: carried!.score });
  });

  it("findingsOf(unit) hears no shared words in what a role drops", () => {
    expect(scores(words, { roles: { agencies: { phrases: ["mở rộng thư viện công cộng ở các xã"] } } })).toEqual({});
  });
});

describe("without a lexicon", () => {
  const text = "trồng nhiều cây xanh cho trường học";

  it("findingsOf(unit) takes the provision that the unit is most like for touched, shown by the words they share", () => {
    const [found] = findings(text, { lexicon: null });
    expect(found).toMatchObject({ provision: "1.2", decisive: 0, kept: 0 });
    expect(found!.evidence.length).toBeGreaterThan(0);
    expect(found!.score).toBeLessThan(thresholds.reuseCap);
    expect(findings(text, { lexicon: null, off: ["statistics"] })).toEqual([]);
    expect(findings(text, { lexicon: pencils, off: ["lexicon"] })[0]?.provision).toBe("1.2");
  });

  it("findingsOf(unit) shows the words of a passage once, and adds what the whole is like", () => {
    const words = "trồng cây xanh trong sân trường học";
    const found = (off: readonly Rule[]) => findings(words, { lexicon: null, off })[0]!;
    expect(found([]).evidence).toEqual(found(["statistics"]).evidence);
    expect(found([]).score).toBeGreaterThan(found(["statistics"]).score);
    expect(found(["reuse"]).evidence.length).toBeGreaterThan(0);
    const half = found(["reuse"]).score / thresholds.reuseCap;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(1);
  });

  it("findingsOf(unit, above) adds what the nearest heading is like", () => {
    const alone = findings(text, { lexicon: null })[0]!.score;
    const near = { ...heading("Trồng cây xanh trong sân trường học"), findings: [] };
    expect(findings(text, { lexicon: null, above: [near] })[0]!.score).toBeGreaterThan(alone);
    const far = { ...heading("Việc khác"), findings: [] };
    expect(findings(text, { lexicon: null, above: [far, near] })[0]!.score).toBeCloseTo(alone);
  });
});
