/** Stands alone in a cell that the cell above it reaches down over, as in other Markdown with merged cells. */
export const FROM_ABOVE = "^^";
