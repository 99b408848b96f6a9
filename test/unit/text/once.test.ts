import { describe, expect, it } from "vitest";
import { once } from "../../../src/text/once.ts";

describe("once", () => {
  it("once(make) asks `make` once for each object, whatever it makes", () => {
    const asked: object[] = [];
    const nothing = once((key: object): undefined => void asked.push(key));
    const [one, other] = [{}, {}];
    for (const key of [one, one, other, one]) expect(nothing(key)).toBeUndefined();
    expect(asked).toEqual([one, other]);
    expect(asked[0]).toBe(one);
  });
});
