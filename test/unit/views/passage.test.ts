import { expect, test } from "vitest";
import { passageOf, type Passage } from "../../../src/views/passage.ts";
import { indexPlan } from "../../../src/views/planIndex.ts";
import { makeAlignment, makeDocument, makePhrase, makePlan, makeReference, makeUnit } from "../../fixtures/reading.ts";

const reference = makeReference();
const provision = reference.points[0]!.provisions[0]!;

/** The passage of a unit of `text` whose `phrase` decided; no phrase: a heading decided. */
function read(text: string, phrase: string | null): Passage {
  const heading = makeUnit({ id: "i", kind: "section", marker: "1.", text: "Về hạ tầng điện" });
  const unit = makeUnit({ id: "i-1", parent: "i", text });
  const evidence =
    phrase === null
      ? {
          kind: "context" as const,
          plan: { start: 0, end: 0 },
          reference: { quote: 0, start: 0, end: 0 },
          weight: 0.5,
          heading: "Về hạ tầng điện",
          headingSpan: { start: 3, end: 15 },
        }
      : makePhrase(unit, phrase);
  const alignment = makeAlignment(unit, provision, "full", "specific", [evidence]);
  return passageOf(alignment, indexPlan(makePlan(makeDocument([heading, unit]), reference, [alignment])));
}

const shown = ({ pieces }: Passage): readonly string[] =>
  pieces.map((piece) => {
    if (piece.kind === "gap") return "[…]";
    const words = piece.segments.map(({ text }) => text).join("");
    return piece.muted ? `(${words})` : words;
  });

const long = "giao các sở, ban, ngành và địa phương phối hợp chặt chẽ với nhau trong quá trình thực hiện";

test("passageOf(alignment) keeps the clause with evidence and leaves the rest out", () => {
  expect(shown(read(`Xây cầu; ${long}; ${long}.`, "Xây cầu"))).toEqual(["Xây cầu;", "[…]"]);
});

test("passageOf(alignment) shows a short neighbouring clause in the background", () => {
  expect(shown(read(`Mở đường; xây cầu; ${long}; lập bến.`, "xây cầu"))).toEqual(["(Mở đường;)", "xây cầu;", "[…]"]);
});

test("passageOf(alignment) cuts a long clause at its commas, into stretches that can be read", () => {
  const bridge = "Xây dựng các cây cầu bắc qua sông, suối ở vùng sâu";
  const passage = read(`${bridge}, ${long}, ${long}, ${long}, ${long}.`, "cây cầu");
  expect(shown(passage)).toEqual([`${bridge},`, "[…]"]);
});

test("passageOf(alignment) shows the first clause where a heading decided, with the heading's words", () => {
  const passage = read(`Triển khai quyết định; ${long}.`, null);
  expect(shown(passage)).toEqual(["Triển khai quyết định;", "[…]"]);
  expect(passage.headings[0]!.map(({ text, mark }) => [text, mark !== null])).toEqual([
    ["Về ", false],
    ["hạ tầng điện", true],
  ]);
});

test("passageOf(alignment) names no heading where words of the unit decided", () => {
  expect(read("Xây cầu.", "Xây cầu").headings).toEqual([]);
});

test("passageOf(alignment) gives the unit's place", () => {
  expect(read("Xây cầu.", "Xây cầu").place.at(-1)).toEqual({ kind: "paragraph", count: 1 });
});
