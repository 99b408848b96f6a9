/** What lies in front while reading: words of both texts, what a plan changed in a sentence, or its own words. */
export const readings = ["words", "changes", "own"] as const;
export type ReadingMode = (typeof readings)[number];

/** Which provisions are shown: all, those that some plan in view does not take up, those that none takes up. */
export const gapFilters = ["any", "some", "every"] as const;
export type GapFilter = (typeof gapFilters)[number];
