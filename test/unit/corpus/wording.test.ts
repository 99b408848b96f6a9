import { describe, expect, it } from "vitest";
import { comparedWithSource } from "../../../src/corpus/wording.ts";
import { parseBody } from "../parse/support.ts";

const body = "I. NHIỆM VỤ\n\n1. Xây dựng **cầu** và đường.\n\n2. Xây dựng cảng biển.";
const compare = (text: string) => comparedWithSource(parseBody(body), { text });

describe("comparedWithSource", () => {
  it("comparedWithSource(document, source) finds the same words under other marks, spaces and spellings of tones", () => {
    expect(compare("I. NHIỆM VỤ\n1. Xây dựng cầu\nvà đường.\n2. Xây dựng **cảng** biển.")).toBeNull();
    expect(
      comparedWithSource(parseBody("I. NHIỆM VỤ\n\n1. Hoà bình."), { text: "I. NHIỆM VỤ\n1. Hòa bình." }),
    ).toBeNull();
  });

  it("comparedWithSource(document, source) does not compare a source without text", () => {
    expect(compare("")).toBeNull();
  });

  it.each([
    ["I. NHIỆM VỤ\n1. Xây dựng cầu và đường.\n2. Xây dựng sân bay.", "cảng biển", "sân bay"],
    ["I. NHIỆM VỤ\n1. Xây dựng cầu và đường.\n2. Xây dựng cảng biển. Hết", "", "Hết"],
    ["I. NHIỆM VỤ\n1. Xây dựng cầu và đường.\n2. Xây dựng cảng", "biển", ""],
    [
      "I. NHIỆM VỤ\n1. Xây dựng cầuvà đường.\n2. Xây dựng cảng biển.",
      "cầu và đường. 2. Xây dựng",
      "cầuvà đường.\n2. Xây dựng cảng",
    ],
  ])("comparedWithSource(document, %j) names the place where the words part", (text, found, expected) => {
    const difference = compare(text);
    expect(difference).toMatchObject({ rule: "source/words-differ", severity: "warning" });
    expect(String(difference!.params["found"]).replaceAll(/\s+/gu, " ")).toBe(found);
    expect(difference!.params["expected"]).toBe(expected);
  });
});
