import fc from "fast-check";
import { expect, test } from "vitest";
import { scopes } from "../../../src/model/searching.ts";
import { readState, writeState, type SearchState } from "../../../src/search/state.ts";

const nothing: SearchState = { query: "", documents: [], points: [], scopes: [], scattered: false };

test("writeState(state) is short and readable", () => {
  const state: SearchState = {
    query: "duong sat",
    documents: ["ke-hoach-a", "ke-hoach-b"],
    points: ["3"],
    scopes: ["aligned"],
    scattered: true,
  };
  expect(writeState(state)).toBe("?q=duong+sat&kh=ke-hoach-a,ke-hoach-b&diem=3&dc=da-gan&roi=1");
  expect(writeState(nothing)).toBe("");
});

test("readState(search) gives back what writeState wrote", () => {
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
  const states = fc.record({
    query: fc.string({ unit: "grapheme" }),
    documents: fc.array(id, { maxLength: 3 }),
    points: fc.array(fc.stringMatching(/^\d+$/u), { maxLength: 3 }),
    scopes: fc.subarray([...scopes]),
    scattered: fc.boolean(),
  });
  const property = fc.property(states, (state) => {
    expect(readState(writeState(state))).toEqual(state);
  });
  fc.assert(property);
});

test("readState(search) leaves out what it does not know", () => {
  expect(readState("?dc=cu,ngoai&x=1&kh=,")).toEqual({ ...nothing, scopes: ["outside"] });
  expect(readState("")).toEqual(nothing);
});
