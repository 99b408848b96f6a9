/** What stands in the citations of a passage for its place and its anchor: signs that no style escapes. */
export const citedPlace = "§place§";
export const citedUnit = "§unit§";
