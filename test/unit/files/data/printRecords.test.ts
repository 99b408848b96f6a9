import { describe, expect, it } from "vitest";
import { printRecords } from "../../../../src/files/data/printRecords.ts";

describe("printRecords", () => {
  it("printRecords(value) gives each record of a list and each key of what holds one a line of its own, and no more", () => {
    const value = {
      schema: 1,
      reference: { id: "a", points: [{ id: "1", provisions: [{ id: "1.1", quotes: ["một", "hai"] }, { id: "1.2" }] }] },
      plans: [{ id: "b", points: ["1", "2"], summary: { full: 1 } }],
      units: [],
      left: undefined,
    };
    expect(printRecords(value)).toBe(`{
"schema":1,
"reference":{
"id":"a",
"points":[
{
"id":"1",
"provisions":[
{"id":"1.1","quotes":["một","hai"]},
{"id":"1.2"}
]
}
]
},
"plans":[
{"id":"b","points":["1","2"],"summary":{"full":1}}
],
"units":[]
}
`);
  });

  it("printRecords(value) says what JSON says of the value, in the order of its keys", () => {
    const value = {
      b: null,
      a: { units: [{ text: "a\n“b” \\", score: 0.5 }], things: [{ x: [1, [2]] }] },
      c: [],
      d: {},
    };
    expect(JSON.stringify(JSON.parse(printRecords(value)))).toBe(JSON.stringify(value));
  });
});
