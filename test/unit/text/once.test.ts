import { describe, expect, it } from "vitest";
import { once, onceOfBoth } from "../../../src/text/once.ts";

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

describe("onceOfBoth", () => {
  it("onceOfBoth(make) asks `make` once for each pair of objects", () => {
    const asked: (readonly [object, object])[] = [];
    const count = onceOfBoth((first: object, second: object) => asked.push([first, second]));
    const [one, other] = [{}, {}];
    expect([count(one, other), count(one, one), count(other, one), count(one, other)]).toEqual([1, 2, 3, 1]);
    expect(asked).toHaveLength(3);
  });
});
