import type { FigureGroup } from "../sheet.ts";

/** The same rows under their regions, in the order in which these first occur; null when rows have none. */
export function byRegion(groups: readonly FigureGroup[]): readonly FigureGroup[] | null {
  if (groups.some((group) => group.rows.some(({ region }) => region === null))) return null;
  return groups.flatMap((group) => {
    if (group.apart) return [group];
    const regions = [...new Set(group.rows.map(({ region }) => region))];
    return regions.map((region) => ({
      label: region,
      apart: false,
      rows: group.rows.filter((row) => row.region === region),
    }));
  });
}
