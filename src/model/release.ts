import { z } from "zod";
import { cellStates } from "./states.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const version = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{7}$/u, "a version like 2026-11-20-0123abc");
const label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** `releases/<version>/release.json` of the data folder: coverage and figures as they stood when they were frozen. Never changed. */
const releaseSchema = z.strictObject({
  schema: z.literal(1),
  version,
  /** Date of the data. */
  date: z.iso.date(),
  /** Hash of the data as they were (`Corpus.inputs`); of inputs and method alone before results counted. */
  inputs: sha256,
  method: z.string().min(1),
  reference: z.strictObject({ number: z.string().nullable(), name: z.string().min(1) }),
  /** What a person says of the release; null for nothing. */
  note: z.string().min(1).nullable(),
  provisions: z.array(z.strictObject({ id: z.string().min(1), label })),
  plans: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      /** Stands apart: does not implement the reference. */
      apart: z.boolean(),
      /** States of the provisions, in their order. */
      states: z.array(z.enum(cellStates)),
    }),
  ),
  figures: z.array(
    z.strictObject({
      id: z.string().min(1),
      number: z.int().min(1),
      title: label,
      finding: label,
      /** One drawing a page. */
      drawings: z.strictObject({ vi: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
    }),
  ),
  /** sha256 of each drawing, by its name in the folder. */
  files: z.record(z.string().regex(/^[a-z0-9-]+\.svg$/u), sha256),
});
export type Release = z.infer<typeof releaseSchema>;

/** `releases/index.json`: the releases in order, each with the hash of its `release.json`, which holds those of its drawings. */
const releaseIndexSchema = z.strictObject({
  releases: z.array(z.strictObject({ version, sha256 })),
});
export type ReleaseIndex = z.infer<typeof releaseIndexSchema>;

/** `text` as a release, or the first thing that is wrong with it. */
export function parseRelease(text: string): Release | string {
  return parse(releaseSchema, text);
}

/** `text` as an index of releases, or the first thing that is wrong with it. */
export function parseReleaseIndex(text: string): ReleaseIndex | string {
  return parse(releaseIndexSchema, text);
}

function parse<T>(schema: z.ZodType<T>, text: string): T | string {
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${issue!.path.join(".")}: ${issue!.message}`;
}
