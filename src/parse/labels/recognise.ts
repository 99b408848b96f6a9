import { arabic } from "./arabic.ts";
import { bullet } from "./bullet.ts";
import { category } from "./category.ts";
import { division } from "./division.ts";
import type { LineLabel, Recogniser } from "./label.ts";
import { letter } from "./letter.ts";
import { roman } from "./roman.ts";

/** In order of trial: a line is given to the first style that reads it. */
const recognisers: readonly Recogniser[] = [division, category, arabic, roman, letter, bullet];

/** `V/v`, `V/V`: short for `về việc`. */
const CONCERNING = /^V\/[Vv](?!\p{L})/u;

/** The marker at the start of a line, by its form alone; whether it stands there as a marker, the lines around it decide. */
export function recogniseLabel(line: string): LineLabel | null {
  if (CONCERNING.test(line)) return null;
  for (const recognise of recognisers) {
    const label = recognise(line);
    if (label) return label;
  }
  return null;
}
