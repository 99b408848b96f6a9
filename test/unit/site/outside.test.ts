import { afterEach, describe, expect, it, vi } from "vitest";
import { addressQuery, targetOf } from "../../../site/client/outside.ts";
import { readStored } from "../../../site/client/review/drafts.ts";

afterEach(() => vi.unstubAllGlobals());

describe("readStored", () => {
  it.each([null, 1, "x", [], {}, { reviewer: 5, drafts: [1] }, { drafts: { a: null, b: { answer: "x" } } }])(
    "readStored(%j) is nothing",
    (value) => {
      expect(readStored(value)).toEqual({ reviewer: "", drafts: {} });
    },
  );

  it("readStored(value) keeps the drafts that have the shape of one", () => {
    const draft = { answer: "none", reason: "", date: "2026-01-01", quote: null };
    expect(readStored({ reviewer: "a", drafts: { x: draft, y: { ...draft, quote: 1 } } })).toEqual({
      reviewer: "a",
      drafts: { x: draft },
    });
  });
});

describe("targetOf", () => {
  it.each(["", "#", "#%", "#%E0%A4%A", `#${"x".repeat(1_000_000)}`])("targetOf(%j) is null", (hash) => {
    vi.stubGlobal("document", { getElementById: (id: string) => ({ id }) });
    expect(targetOf(hash)).toBeNull();
  });

  it("targetOf(hash) finds an id with marks", () => {
    vi.stubGlobal("document", { getElementById: (id: string) => ({ id }) });
    expect(targetOf("#%C4%91-1")).toEqual({ id: "đ-1" });
  });
});

describe("addressQuery", () => {
  it("addressQuery() leaves out what no page of the site makes", () => {
    vi.stubGlobal("location", { search: "?q=a" });
    expect(addressQuery()).toBe("?q=a");
    vi.stubGlobal("location", { search: `?q=${"a".repeat(1_000_000)}` });
    expect(addressQuery()).toBe("");
  });
});
