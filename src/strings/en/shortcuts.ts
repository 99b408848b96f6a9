import type { Strings } from "../vi.ts";

export const shortcuts: Strings["shortcuts"] = {
  title: "Keyboard shortcuts",
  open: "Keyboard shortcuts",
  everywhere: "On every page",
  everywhereKeys: [
    ["/", "Search"],
    ["?", "Open this list"],
  ],
  text: "Reading a full text",
  textKeys: [["c", "Copy the words selected, or the passage chosen, with source and link"]],
  rows: "Side by side",
  rowsKeys: [
    ["j k", "Next provision, previous provision"],
    ["↓ ↑ → ←", "To the neighbouring cell, from a cell"],
    ["Enter", "Open the passage in the full text"],
    ["n N", "Next shared words, previous ones; their twin in the other text lights up"],
    ["e", "Why it was matched with this provision"],
    ["c", "Copy the quotation with its source"],
    ["Esc", "From inside a cell back to the cell"],
  ],
  comparing: "On the page Compare",
  comparingKeys: [["m", "Bring out shared words, changes or other words"]],
  matrix: "In the heatmap",
  matrixKeys: [
    ["Tab", "Into the heatmap, and out of it"],
    ["↓ ↑ → ←", "To the neighbouring cell"],
    ["Home End", "First and last cell of the row; with Ctrl, of the table"],
    ["Enter", "Open the passages of the cell"],
  ],
  single: "Use single-key shortcuts",
  close: "Close",
};
