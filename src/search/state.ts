import { type Scope, scopes } from "../model/searching.ts";

/** What a reader asked for: everything that the address of the page says. An empty list filters nothing out. */
export interface SearchState {
  readonly query: string;
  readonly documents: readonly string[];
  readonly points: readonly string[];
  readonly scopes: readonly Scope[];
  /** Whether units that hold the words apart are shown under those that hold the phrase. */
  readonly scattered: boolean;
}

const SCOPE_NAMES: Readonly<Record<Scope, string>> = { aligned: "da-gan", unaligned: "chua-gan", outside: "ngoai" };

/** Reads the query part of an address: `?q=duong+sat&kh=a,b&diem=3&dc=da-gan&roi=1`. What it does not know it leaves out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const list = (name: string): readonly string[] =>
    (parameters.get(name) ?? "").split(",").filter((item) => item !== "");
  const names = list("dc");
  return {
    query: parameters.get("q") ?? "",
    documents: list("kh"),
    points: list("diem"),
    scopes: scopes.filter((scope) => names.includes(SCOPE_NAMES[scope])),
    scattered: parameters.get("roi") === "1",
  };
}

/** The query part of an address, with its question mark; empty when nothing is asked for. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== "") parameters.set(name, value);
  };
  set("q", state.query);
  set("kh", state.documents.join(","));
  set("diem", state.points.join(","));
  set("dc", state.scopes.map((scope) => SCOPE_NAMES[scope]).join(","));
  set("roi", state.scattered ? "1" : "");
  const printed = parameters.toString().replaceAll("%2C", ",");
  return printed === "" ? "" : `?${printed}`;
}
