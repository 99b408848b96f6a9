import { z } from "zod";
import { registerRules } from "./register.ts";

const text = z.string().min(1);
const offset = z.int().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const place = {
  unit: text.describe("Unit whose words these are: the task itself, or a line above it"),
  start: offset.describe("Offset in that unit's text, as in plans/<id>.json"),
  end: offset,
};
const rule = z.enum(registerRules).describe("How it was read");
const agency = z.strictObject({
  ...place,
  agency: text.nullable().describe("Id in data/agencies.yml of the project; null for one that it does not hold"),
  name: text,
  rule,
});
const work = z.strictObject({ ...place, number: text.nullable(), rule });

/** `data/tasks.json`: who does what by when, in all plans. An empty list is what the plan does not say. */
export const publicTasksSchema = z
  .strictObject({
    schema: z.literal(1),
    inputs: z.string().regex(/^[0-9a-f]{64}$/u),
    plans: z.array(
      z.strictObject({
        id: text,
        tasks: z.array(
          z.strictObject({
            unit: text,
            provisions: z.array(text).describe("Provisions of the reference that the unit takes up"),
            leads: z.array(agency),
            partners: z.array(agency),
            deadlines: z.array(
              z.strictObject({
                ...place,
                from: day.nullable(),
                to: day.nullable().describe("Last day; for what comes back, null"),
                every: z.enum(["year", "half-year", "quarter", "month", "week"]).nullable(),
                day: text
                  .nullable()
                  .describe(
                    "--MM-DD in every year, ---DD in every month; in every quarter, its first day in a year as --MM-DD",
                  ),
                within: z.int().nullable().describe("Days from an event"),
                rule,
              }),
            ),
            targets: z.array(
              z.strictObject({
                ...place,
                subject: z.strictObject(place).describe("Words that say what is measured"),
                value: z.number(),
                upTo: z.number().nullable(),
                measure: text,
                direction: z.enum(["reach", "at-least", "at-most", "about", "increase", "decrease"]),
                by: day.nullable(),
                rule,
              }),
            ),
            things: z.array(z.strictObject({ ...place, rule })).describe("Projects and places called by name"),
            works: z.array(work).describe("Documents to carry out"),
            products: z.array(work).describe("Documents to bring about"),
          }),
        ),
      }),
    ),
  })
  .describe("The register of tasks: who does what by when");
export type PublicTasks = z.infer<typeof publicTasksSchema>;
