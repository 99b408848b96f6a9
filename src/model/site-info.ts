import { z } from "zod";
import type { SiteInfo } from "./corpus.ts";
import { isoDate, visible } from "./fields.ts";

/** `data/site.yml`. Every field is optional: see `siteInfo`. */
export const siteFileSchema = z.strictObject({
  /** What the site calls itself. */
  name: visible.optional(),
  publisher: visible.optional(),
  /** Address that the site is published under. */
  base_url: z.url({ protocol: /^https?$/, error: "an address that begins with https://" }).optional(),
  /** Where opinions of reviewers and corrections are sent. */
  contact: z.email({ error: "an e-mail address" }).optional(),
  /** Licence of the comparison data, by its name. */
  licence: visible.optional(),
  /** State of the data: the day of the newest change that a person vouches for. */
  updated: isoDate.optional(),
});
export type SiteFile = z.infer<typeof siteFileSchema>;

/** What the site calls itself. A name not given is made from the reference's number, or its short title when it has none. */
export function siteInfo(file: SiteFile, reference: { number: string | null; short_title: string }): SiteInfo {
  const address = file.base_url;
  return {
    name: file.name ?? `Đối chiếu ${reference.number ?? reference.short_title}`,
    publisher: file.publisher ?? null,
    baseUrl: address === undefined ? null : address.replace(/\/*$/, "/"),
    contact: file.contact ?? null,
    licence: file.licence ?? null,
  };
}
