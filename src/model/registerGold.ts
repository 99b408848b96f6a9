import { z } from "zod";

const labels = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));
const pass = z.strictObject({ leads: labels, deadlines: labels, targets: labels });

/** `data/gold/register/<document>.yml`: the register as a reader sees it, in two passes; `README.md` there has the guideline. */
export const registerGoldFileSchema = z.strictObject({ first: pass, second: pass });
type RegisterGoldFile = z.infer<typeof registerGoldFileSchema>;
export type RegisterLabels = RegisterGoldFile["first"];

/** The labels of one document. */
export interface RegisterGold extends RegisterGoldFile {
  readonly document: string;
}
