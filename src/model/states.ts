import type { DataColumn } from "./dataColumns.ts";

/** What is true of a state of a cell wherever the state is shown, counted or written to a file. */
interface StateFacts {
  /** Its count in a summary. */
  readonly count: string;
  /** Its count in published files. */
  readonly column: DataColumn;
  /** Least and most that such a cell adds to the score; null where it does not count. */
  readonly score: readonly [least: number, most: number] | null;
  /** Whether the provision is taken up, wholly or in part. */
  readonly takenUp: boolean;
  /** What stands for it in plain text, where no mark can be drawn. */
  readonly glyph: string;
  /** Ground of a cell in tables that people edit, six hexadecimal digits: the fuller, the darker. */
  readonly ground: string | null;
}

/**
 * All states, in the order of legends. Their words stand in the strings (`terms.states`), their marks in `html/marks` and
 * `figures/marks`, their fields in `figures/fields`; none compiles with a state left out.
 */
export const stateFacts = {
  full: { count: "full", column: "full", score: [1, 1], takenUp: true, glyph: "■", ground: "dfe8f7" },
  partial: { count: "partial", column: "partial", score: [0.5, 0.5], takenUp: true, glyph: "⬓", ground: "f1f5fb" },
  absent: { count: "absent", column: "absent", score: [0, 0], takenUp: false, glyph: "□", ground: null },
  unknown: { count: "unknown", column: "unknown", score: [0, 1], takenUp: false, glyph: "?", ground: null },
  "not-applicable": {
    count: "notApplicable",
    column: "not_applicable",
    score: null,
    takenUp: false,
    glyph: "–",
    ground: null,
  },
} as const satisfies Readonly<Record<string, StateFacts>>;

export type CellState = keyof typeof stateFacts;
/** Names of the counts of a summary. */
export type StateCount = (typeof stateFacts)[CellState]["count"];
/** Names of the counts in published files. */
export type StateColumn = (typeof stateFacts)[CellState]["column"];
/** States of cells that do not take their provision up. */
export type OpenState = {
  [State in CellState]: (typeof stateFacts)[State]["takenUp"] extends true ? never : State;
}[CellState];
/** In the order of legends. */
export const cellStates = Object.keys(stateFacts) as [CellState, ...CellState[]];

/** The ground of a cell by its words, which begin with the glyph of the state: `■ Nêu rõ`; null where there is none. */
export function groundOfWords(text: string): string | null {
  const state = cellStates.find((each) => text.startsWith(`${stateFacts[each].glyph} `));
  return state === undefined ? null : stateFacts[state].ground;
}

/** Whether a cell takes its provision up, wholly or in part. */
export function isTakenUp({ state }: { readonly state: CellState }): boolean {
  return stateFacts[state].takenUp;
}

/** Whether a cell in `state` does not take its provision up. */
export function isOpen(state: CellState): state is OpenState {
  return !stateFacts[state].takenUp;
}

/** Whether a cell's provision applies, so that it counts. */
export function isApplicable({ state }: { readonly state: CellState }): boolean {
  return stateFacts[state].score !== null;
}

/** Whether a cell's provision applies and is not found. */
export function isGap({ state }: { readonly state: CellState }): boolean {
  return isOpen(state) && isApplicable({ state });
}

/** What a cell adds to the score; null when that is not known or it does not count. */
export function valueOf(state: CellState): number | null {
  const { score } = stateFacts[state];
  return score === null || score[0] !== score[1] ? null : score[0];
}

/** How many of `states` are each state. */
export function countStates(states: readonly CellState[]): Readonly<Record<CellState, number>> {
  const counts = cellStates.map((state) => [state, states.filter((each) => each === state).length] as const);
  return Object.fromEntries(counts) as Record<CellState, number>;
}
