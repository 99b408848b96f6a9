import { describe, expect, it } from "vitest";
import { fillBlanks } from "../../../src/read/pdfBlanks.ts";
import { marksOf, type Annotation, type MarkOperations } from "../../../src/read/pdfMarks.ts";

const NAMES = [
  "save",
  "restore",
  "transform",
  "paintFormXObjectBegin",
  "paintFormXObjectEnd",
  "beginAnnotation",
  "endAnnotation",
  "beginText",
  "setFont",
  "setTextMatrix",
  "moveText",
  "setLeadingMoveText",
  "setLeading",
  "nextLine",
  "showText",
  "constructPath",
  "paintImageXObject",
  "paintInlineImageXObject",
  "paintImageMaskXObject",
] as const;
type Step = readonly [(typeof NAMES)[number], unknown?];
const OPERATIONS = Object.fromEntries(NAMES.map((name, at) => [name, at])) as MarkOperations;
const marks = (steps: readonly Step[], annotations: readonly Annotation[]) =>
  marksOf(
    { fnArray: steps.map(([name]) => OPERATIONS[name]), argsArray: steps.map(([, args]) => args) },
    OPERATIONS,
    annotations,
  );

const show = (text: string): Step => ["showText", [Array.from(text, (unicode) => ({ unicode, width: 500 }))]];
const drawn = (...inside: readonly Step[]): readonly Step[] => [
  ["beginAnnotation", ["1", [10, 20, 90, 40]]],
  ["beginText"],
  ["setFont", ["F", 12]],
  ["setTextMatrix", [[1, 0, 0, 1, 10, 24]]],
  ...inside,
  ["endAnnotation"],
];

describe("marksOf(operators, operations, annotations)", () => {
  it.each([
    [{ subtype: "Widget", fieldType: "Tx" }, ["Mau"], [], []],
    [{ subtype: "Widget", fieldType: "Ch" }, ["Mau"], [], []],
    [{ subtype: "Widget", fieldType: "Sig" }, [], ["Mau"], []],
    [{ subtype: "Widget", fieldType: "Btn" }, [], [], ["Mau"]],
    [{ subtype: "FreeText" }, [], [], ["Mau"]],
    [{ subtype: "Stamp" }, [], [], ["Mau"]],
    [{ subtype: "Widget", fieldType: "Tx", password: true }, [], [], []],
  ])("marksOf(…) tells text from what is left out and named: %o", (annotation, text, left, notes) => {
    const page = fillBlanks([], marks(drawn(show("Mau")), [{ id: "1", ...annotation }]));
    expect([page.items.map(({ str }) => str), page.left, page.notes]).toEqual([text, left, notes]);
  });

  it("marksOf(…) takes what is drawn of signatures and stamps alone for a picture, not the highlight of a reader", () => {
    const count = (annotation: Annotation): number =>
      marks(drawn(["constructPath", []]), [{ id: "1", ...annotation }]).length;
    expect(["Highlight", "Square", "Stamp"].map((subtype) => count({ subtype }))).toEqual([0, 0, 1]);
    expect(count({ subtype: "Widget", fieldType: "Sig" })).toBe(1);
    expect(count({ subtype: "Widget", fieldType: "Tx" })).toBe(0);
  });

  it("marksOf(…) places an annotation by itself, whatever was saved before it", () => {
    const before: readonly Step[] = [["transform", [2, 0, 0, 2, 100, 100]], ["save"]];
    const [mark] = marks([...before, ...drawn(["restore"], show("7"))], [{ id: "1", fieldType: "Tx" }]);
    expect(mark!.words[0]!.transform).toEqual([12, 0, 0, 12, 10, 24]);
  });
});

describe("marksOf(operators, operations, annotations), fields without a picture", () => {
  const values = (annotation: Annotation): readonly (readonly [string, number])[] =>
    marks([], [{ id: "1", fieldType: "Tx", rect: [10, 20, 90, 60], ...annotation }]).flatMap(({ words }) =>
      words.map(({ str, transform }) => [str, transform[5]!] as const),
    );

  it("marksOf(…) reads one of several lines line by line, from its upper edge on", () => {
    expect(values({ fieldValue: "Sở A\r\n\nSở B\rSở C" })).toEqual(
      [
        ["Sở A", 48],
        ["Sở B", 48 - (60 - 20) / 3],
        ["Sở C", 48 - (2 * (60 - 20)) / 3],
      ].map(([str, y]) => [str, expect.closeTo(y as number, 0)]),
    );
    expect(values({ fieldValue: "Sở A" })).toEqual([["Sở A", 34]]);
  });

  it("marksOf(…) reads what a choice shows", () => {
    const options = [{ exportValue: "a", displayValue: "Sở A" }];
    expect(values({ fieldType: "Ch", fieldValue: ["a"], options })).toEqual([["Sở A", 34]]);
  });

  it("marksOf(…) reads none that hides its value, and none without a box", () => {
    expect(values({ fieldValue: "bí mật", password: true })).toEqual([]);
    for (const rect of [[], [0, 0, 0, 0], [10, 20, 90], [10, 20, Number.NaN, 60]])
      expect(values({ fieldValue: "Sở A", rect })).toEqual([]);
  });
});
