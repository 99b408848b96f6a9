/** What stands in the citations of a passage for its place, its anchor and what it is said to take up: signs that no style escapes. */
export const citedPlace = "§place§";
export const citedUnit = "§unit§";
export const citedResult = "§result§";
