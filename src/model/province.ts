import { z } from "zod";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `data/provinces.yml`: provincial units, present and former. */
export const provincesFileSchema = z.strictObject({
  source: z.string().min(1),
  /** Units that exist today. */
  present: z.array(
    z.strictObject({
      id: slug,
      code: z.string().min(1),
      name: z.string().min(1),
      /** Type by date, newest last: a unit can change from tỉnh to thành phố. */
      types: z.array(z.strictObject({ type: z.enum(["tỉnh", "thành phố"]), since: isoDate.nullable() })).min(1),
      region: z.string().min(1),
    }),
  ),
  /** Units that were merged into others. */
  former: z.array(
    z.strictObject({
      id: slug,
      name: z.string().min(1),
      type: z.enum(["tỉnh", "thành phố"]),
      successor: slug,
      until: isoDate,
    }),
  ),
});
export type ProvincesFile = z.infer<typeof provincesFileSchema>;

/** A provincial unit as a plan names it, with what became of it. */
export interface Province {
  readonly id: string;
  readonly name: string;
  readonly type: "tỉnh" | "thành phố";
  readonly region: string;
  readonly successor: { readonly name: string; readonly type: "tỉnh" | "thành phố"; readonly since: string } | null;
}
