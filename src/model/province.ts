import { z } from "zod";
import { isoDate, slug, visible } from "./fields.ts";

const type = z.enum(["tỉnh", "thành phố"]);

/** `data/provinces.yml`: provincial units, present and former. */
export const provincesFileSchema = z.strictObject({
  source: visible,
  /** Units that exist today. */
  present: z.array(
    z.strictObject({
      id: slug,
      code: visible,
      name: visible,
      region: visible,
      /** Type by date, oldest first, with the name where it was another; `since: null` is "from the beginning". */
      types: z.array(z.strictObject({ type, name: visible.optional(), since: isoDate.nullable() })).min(1),
    }),
  ),
  /** Units that were merged into others. */
  former: z.array(
    z.strictObject({
      id: slug,
      name: visible,
      type,
      successor: slug,
      until: isoDate,
    }),
  ),
});
export type ProvincesFile = z.infer<typeof provincesFileSchema>;
export type ProvinceType = z.infer<typeof type>;

/** A provincial unit as it was when a plan was issued, with what became of it. */
export interface Province {
  readonly id: string;
  readonly name: string;
  readonly type: ProvinceType;
  /** Region of the unit, or of its successor. */
  readonly region: string;
  /**
   * What the unit is part of, or has become, and since when. `change` tells the two apart: `merged` into another unit,
   * or `renamed`: the same unit under another type or name. Null when nothing changed.
   */
  readonly successor: {
    readonly name: string;
    readonly type: ProvinceType;
    readonly since: string;
    readonly change: "merged" | "renamed";
  } | null;
}
