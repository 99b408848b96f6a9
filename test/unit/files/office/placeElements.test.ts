import { describe, expect, it } from "vitest";
import { placeElements } from "../../../../src/files/office/placeElements.ts";

const order = ["a", "b", "c", "d"];

describe("placeElements(xml, order, elements)", () => {
  it("puts each at its place in the order, and replaces one that is there", () => {
    const xml = '<?xml version="1.0"?><r n=">"><b x="1"/><d>𝄞<b/>đ</d></r>';
    const placed = placeElements(
      xml,
      order,
      new Map([
        ["c", "<c/>"],
        ["b", "<b>mới</b>"],
        ["a", "<a/>"],
      ]),
    );
    expect(placed).toBe('<?xml version="1.0"?><r n=">"><a/><b>mới</b><c/><d>𝄞<b/>đ</d></r>');
  });

  it("refuses a child that the order does not have", () => {
    expect(() => placeElements("<r><x/></r>", order, new Map())).toThrow("no place is known for <x>");
  });
});
