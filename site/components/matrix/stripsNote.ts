import { html, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";
import { isMany, sizeClass } from "./size.ts";

/**
 * Over a table of many plans, for windows in which its fields are strips: what a stroke is, that the provision is the way in, and the way
 * to the plans by name. Null for few plans.
 */
export function renderStripsNote(context: PageContext, plans: number): Html | null {
  if (!isMany(plans)) return null;
  const { stripsNote, byPlan } = context.strings.heatmap;
  return html`<p class="strips-note${sizeClass(plans)}">${stripsNote} <a href="${context.href({ page: "plans" })}">${byPlan}</a></p>\n`;
}
