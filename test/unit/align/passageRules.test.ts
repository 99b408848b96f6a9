import { describe, expect, it } from "vitest";
import { thresholds } from "../../../src/align/method.ts";
import type { ClauseField } from "../../../src/align/lexicon.ts";
import type { SharedPassage } from "../../../src/align/reuse.ts";
import type { PhraseWeight } from "../../../src/model/knowledge.ts";
import type { Role } from "../../../src/align/roles.ts";
import { roleRule, swallowed, wordingOwners } from "../../../src/align/rules.ts";

/** A passage of the words `from` to `to` in two runs, as the ends tell. */
const passage = (provision: string, from: number, to: number, changes: Partial<SharedPassage> = {}): SharedPassage => ({
  provision,
  quote: 0,
  runs: [
    { from, at: 0, length: 1, information: 1 },
    { from: to - 2, at: 2, length: 2, information: 1 },
  ],
  information: 3,
  kept: 0.5,
  weight: 0.8,
  ...changes,
});

describe("wordingOwners", () => {
  it("wordingOwners(passages, length) gives each word the provisions whose wording it stands in, from first to last", () => {
    const owners = wordingOwners([passage("1.1", 1, 4), passage("1.2", 3, 5)], 6, thresholds);
    expect(owners.map((own) => [...own])).toEqual([[], ["1.1"], ["1.1"], ["1.1", "1.2"], ["1.2"], []]);
  });

  it("wordingOwners(passages, length) leaves out a passage that is not the reference's wording", () => {
    const faint = passage("1.1", 0, 3, { weight: thresholds.wording - 0.01 });
    const sure = passage("1.1", 0, 3, { weight: thresholds.wording });
    const owned = (own: SharedPassage): number =>
      wordingOwners([own], 3, thresholds).filter(({ size }) => size > 0).length;
    expect([owned(faint), owned(sure)]).toEqual([0, 3]);
  });
});

describe("swallowed", () => {
  const large = passage("1.1", 0, 8, { information: 5 });

  it("swallowed(passage, passages) is true inside the words of a passage that shares more with another provision", () => {
    for (const [from, to] of [
      [2, 5],
      [0, 8],
    ] as const)
      expect(swallowed(passage("1.2", from, to), [large])).toBe(true);
  });

  it("swallowed(passage, passages) is false beyond its ends, for its own provision, and for as much in common", () => {
    expect(swallowed(passage("1.2", 2, 9), [large])).toBe(false);
    expect(swallowed(passage("1.2", 3, 5), [passage("1.1", 4, 8, { information: 5 })])).toBe(false);
    expect(swallowed(passage("1.1", 2, 5), [large])).toBe(false);
    expect(swallowed(passage("1.2", 2, 5, { information: 5 }), [large])).toBe(false);
    expect(swallowed(passage("1.2", 2, 5), [])).toBe(false);
  });
});

describe("roleRule", () => {
  interface Given {
    readonly owners?: readonly (readonly string[])[];
    readonly subjects?: readonly string[];
    readonly works?: readonly string[];
    readonly anywhere?: boolean;
    readonly field?: ClauseField;
    readonly weight?: PhraseWeight;
  }
  const rule = (
    roles: readonly (Role | null)[],
    {
      owners = roles.map(() => []),
      subjects = [],
      works = ["5.1"],
      anywhere = false,
      field = "own",
      weight = "touch",
    }: Given = {},
  ) =>
    roleRule(
      {
        provision: "5.1",
        parts: [[0, 1], ...(roles.length > 1 ? [[1, roles.length] as const] : [])],
        anywhere,
        weight,
      },
      {
        roles,
        owners: owners.map((own) => new Set(own)),
        subjects: new Set(subjects),
        works: new Set(works),
        field,
        thresholds,
      },
    );

  it("roleRule(match, …) is the role of its first word; null for words that state a task", () => {
    expect([rule(["purpose"]), rule([null]), rule([null, "purpose"]), rule(["purpose", null])]).toEqual([
      "purpose",
      null,
      null,
      "purpose",
    ]);
  });

  it("roleRule(match, …) is a role that drops the words, wherever it stands in them", () => {
    expect(rule([null, "agency"])).toBe("agency");
    expect(rule(["purpose", "citation"], { subjects: ["5.1"] })).toBe("citation");
  });

  it("roleRule(match, …) is wording where all words are the reference's wording of other provisions alone", () => {
    expect(rule([null, null], { owners: [["1.1"], ["1.1"]] })).toBe("wording");
    expect(rule([null, null], { owners: [["1.1"], []] })).toBeNull();
    expect(rule([null, null], { owners: [["1.1"], ["1.1", "5.1"]] })).toBeNull();
  });

  it("roleRule(match, …) lowers nothing under a heading that takes the provision up, save what is only spread", () => {
    expect([rule(["purpose"], { subjects: ["5.1"] }), rule(["publicity"], { subjects: ["5.1"] })]).toEqual([
      null,
      "publicity",
    ]);
    expect(rule(["purpose"], { subjects: ["1.1"] })).toBe("purpose");
  });

  it.each<Role>(["policy", "funded", "service", "handled", "place", "beneficiary"])(
    "roleRule(match, …) lowers works alone by %s",
    (role) => {
      expect([rule([role]), rule([role], { works: [] })]).toEqual([role, null]);
    },
  );

  it("roleRule(match, …) leaves a phrase that counts anywhere alone in places and for beneficiaries", () => {
    const found = (["place", "beneficiary", "purpose"] as const).map((role) => rule([role], { anywhere: true }));
    expect(found).toEqual([null, null, "purpose"]);
  });

  it("roleRule(match, …) is field in a clause on another field, save for a work called by its own name where something is made", () => {
    expect(rule([null], { field: "mixed" })).toBe("field");
    expect(rule([null], { field: "mixed", weight: "strong" })).toBeNull();
    expect(rule([null], { field: "mixed", weight: "strong", works: [] })).toBe("field");
    expect(rule([null], { field: "other", weight: "strong" })).toBe("field");
    expect(rule(["agency"], { field: "other" })).toBe("agency");
  });

  it("roleRule(match, …) is mention for a part of a work where nothing is made, and for its name where the whole text makes nothing", () => {
    expect(rule([null], { field: "bare" })).toBe("mention");
    expect(rule([null], { field: "bare", weight: "strong" })).toBeNull();
    expect(rule([null], { field: "silent", weight: "strong" })).toBe("mention");
    expect(rule([null, null], { field: "silent", weight: "strong" })).toBeNull();
    expect(rule([null], { field: "silent", works: [] })).toBeNull();
    expect(rule([null], { field: "bare", subjects: ["5.1"] })).toBeNull();
    expect([rule(["place"], { field: "bare" }), rule(["negated"], { field: "bare" })]).toEqual(["mention", "negated"]);
  });
});
